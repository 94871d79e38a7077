// The reader answers in their own words and marks the answer.
import { partWith } from "../scripts/quiz/parts.js";
import { TextField, writingField } from "../scripts/quiz/text-field.js";
import { element, inputIn } from "../scripts/ui/dom.js";

/** @import { Question } from "../scripts/quiz/question.js" */

/** An answer in one's own words: afterwards the reader ticks which points of a good answer it made. */
export default class OpenResponse extends TextField {
  /** Readers mark these answers themselves, so none is called right or wrong. */
  static isSelfMarked = true;

  /**
   * @param {AnswerKeys["open_response"]} answerKey
   * @param {string[]} given a text, then the keys of the points that it made
   */
  static mark({ right }, [, ...found]) {
    return found.filter((key) => right.includes(key)).length / right.length;
  }

  makeInput() {
    return writingField("textarea");
  }

  /** @param {Question} question */
  constructor(question) {
    super(question);
    this.points = [.../** @type {NodeListOf<Marked<"part">>} */ (question.root.querySelectorAll("[data-ct-answer] [data-ct-part]"))];
    for (const point of this.points) {
      const box = element("input");
      box.type = "checkbox";
      box.addEventListener("change", () => question.remark());
      point.dataset.ctLive = "";
      point.replaceChildren(element("label", "ct-option", box, element("span", "", ...point.childNodes)));
    }
  }

  boxes() {
    return this.points.map((point) => inputIn(point));
  }

  read() {
    const [text] = super.read();
    const found = this.points.filter((point) => inputIn(point).checked);
    return text ? [text, ...found.map((point) => point.dataset.ctPart)] : [];
  }

  /** @param {string[]} given */
  write([text, ...found]) {
    const known = this.points.map((point) => point.dataset.ctPart);
    if (!text || !found.every((key) => known.includes(key))) return false;
    for (const key of found) /** @type {HTMLInputElement} */ (partWith(this.points, key).querySelector("input")).checked = true;
    return super.write([text]);
  }

  reveal() {
    super.reveal();
    for (const box of this.boxes()) box.disabled = !super.read().length; // an empty answer makes no points
  }

  clear() {
    super.clear();
    for (const box of this.boxes()) box.checked = box.disabled = false;
  }
}
