// The reader chooses one of several options.
import { isTheOne } from "../scripts/grading/grading.js";
import { ChoiceField } from "../scripts/quiz/choice-field.js";

export default class SingleChoice extends ChoiceField {
  /**
   * @param {AnswerKeys["single_choice"]} answerKey
   * @param {string[]} given
   */
  static mark({ right }, given) {
    return isTheOne(right, given);
  }
}
