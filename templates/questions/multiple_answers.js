// The reader chooses all options that are right.
import { chosen } from "../scripts/grading/grading.js";
import { ChoiceField } from "../scripts/quiz/choice-field.js";

export default class MultipleAnswers extends ChoiceField {
  get several() {
    return true;
  }

  /**
   * @param {AnswerKeys["multiple_answers"]} answerKey
   * @param {string[]} given
   */
  static mark({ right }, given) {
    return chosen(right, given);
  }
}
