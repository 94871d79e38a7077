// The reader fills the gaps in a sentence.
import { accepts } from "../scripts/grading/grading.js";
import { markPart } from "../scripts/quiz/parts.js";
import { writingField } from "../scripts/quiz/text-field.js";
import { fill } from "../scripts/ui/text.js";
import { hook, hooks } from "../scripts/ui/dom.js";

/** @import { Question } from "../scripts/quiz/question.js" */

/** A sentence with gaps: each has its own field, identified by its number. */
export default class FillBlank {
  /**
   * @param {AnswerKeys["fill_blank"]} answerKey
   * @param {string[]} given
   */
  static mark({ gaps }, given) {
    return gaps.filter((gap, at) => accepts(gap, given[at])).length / gaps.length;
  }

  /** @param {Question} question */
  constructor(question) {
    this.question = question;
    this.gaps = hooks(question.root, "gap");
    const sentence = hook(question.root, "gaps");
    sentence.id = `_gaps-${question.id}`;
    sentence.role = "group";
    sentence.setAttribute("aria-labelledby", question.askId);
    this.inputs = this.gaps.map((gap, at) => {
      const input = writingField("input");
      input.ariaLabel = fill(question.words.gap, { n: at + 1, all: this.gaps.length });
      input.setAttribute("aria-describedby", sentence.id);
      gap.replaceChildren(input);
      return input;
    });
  }

  read() {
    const given = this.inputs.map((input) => input.value.trim());
    return given.some(Boolean) ? given : [];
  }

  /** @param {string[]} given */
  write(given) {
    if (given.length !== this.gaps.length) return false;
    this.inputs.forEach((input, at) => (input.value = given[at]));
    return true;
  }

  /** @param {AnswerKeys["fill_blank"]} answerKey */
  reveal({ gaps }) {
    const { words } = this.question;
    this.gaps.forEach((gap, at) => {
      const { value } = Object.assign(this.inputs[at], { readOnly: true });
      if (value.trim()) markPart(gap, accepts(gaps[at], value), words, words.wrong_gap);
    });
  }

  clear() {
    for (const input of this.inputs) {
      input.value = "";
      input.readOnly = false;
    }
  }
}
