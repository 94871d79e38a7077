// The reader types a number.
import { numbers } from "../scripts/grading/grading.js";
import { TextField } from "../scripts/quiz/text-field.js";

const ROUNDING = 1e-9;

export default class Numeric extends TextField {
  /**
   * @param {AnswerKeys["numeric"]} answerKey
   * @param {string[]} given
   */
  static mark({ number, tolerance }, [text = ""]) {
    return numbers(text).some((found) => Math.abs(found - number) <= tolerance + ROUNDING) ? 1 : 0;
  }

  makeInput() {
    return Object.assign(super.makeInput(), { inputMode: "decimal" });
  }
}
