// The reader types a word or a few.
import { accepts } from "../scripts/grading/grading.js";
import { TextField } from "../scripts/quiz/text-field.js";

export default class ShortAnswer extends TextField {
  /**
   * @param {AnswerKeys["short_answer"]} answerKey
   * @param {string[]} given
   */
  static mark({ accept }, [text]) {
    return accepts(accept, text) ? 1 : 0;
  }
}
