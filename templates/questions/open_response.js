// Readers answer in their own words and mark themselves.
import { partWith } from "../scripts/quiz/parts.js";
import { TextField, writingField } from "../scripts/quiz/text-field.js";
import { element, inputIn } from "../scripts/ui/dom.js";

/** An answer in one's own words: afterwards the reader ticks what it had of what a good answer has. */
export default class OpenResponse extends TextField {
  /** Readers mark these answers themselves, so that none is called right or wrong. */
  static isSelfMarked = true;

  /** @param {AnswerKeys["open_response"]} answerKey */
  static mark({ right }, [, ...found]) {
    return found.filter((key) => right.includes(key)).length / right.length;
  }

  makeInput() {
    return writingField("textarea");
  }

  constructor(question) {
    super(question);
    this.points = [...question.root.querySelectorAll("[data-ct-answer] [data-ct-part]")];
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

  write([text, ...found]) {
    const known = this.points.map((point) => point.dataset.ctPart);
    if (!text || !found.every((key) => known.includes(key))) return false;
    for (const key of found) partWith(this.points, key).querySelector("input").checked = true;
    return super.write([text]);
  }

  reveal() {
    super.reveal();
    for (const box of this.boxes()) box.disabled = !super.read().length; // nothing can be found in nothing
  }

  clear() {
    super.clear();
    for (const box of this.boxes()) box.checked = box.disabled = false;
  }
}
