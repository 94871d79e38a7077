// The reader says whether a statement is true or false; the options are in this order for everybody.
import { isTheOne } from "../scripts/grading/grading.js";
import { ChoiceField } from "../scripts/quiz/choice-field.js";

export default class TrueFalse extends ChoiceField {
  get isShuffled() {
    return false;
  }

  /**
   * @param {AnswerKeys["true_false"]} answerKey
   * @param {string[]} given
   */
  static mark({ right }, given) {
    return isTheOne(right, given);
  }
}
