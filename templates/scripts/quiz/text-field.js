// Answers that are typed: a word, a number, what is missing in a sentence, one's own words.
import { accepts } from "../grading/grading.js";
import { element } from "../ui/dom.js";
import { fill } from "../ui/text.js";
import { markPart, partWith } from "./parts.js";

function field(tag) {
  const made = element(tag, "ct-write");
  made.maxLength = 2000;
  made.autocomplete = "off";
  return made;
}

/** A word, a number, or some sentences to type. */
export class Typed {
  constructor(question) {
    this.question = question;
    this.input = field(question.type === "open_response" ? "textarea" : "input");
    this.input.setAttribute("aria-labelledby", question.askId);
    if (question.type === "numeric") this.input.inputMode = "decimal";
    question.root.querySelector(".ct-q__write").append(this.input);
  }

  read() {
    const text = this.input.value.trim();
    return text ? [text] : [];
  }

  write(given) {
    if (given.length !== 1) return false;
    this.input.value = given[0];
    return true;
  }

  reveal() {
    this.input.readOnly = true;
  }

  clear() {
    this.input.value = "";
    this.input.readOnly = false;
  }
}

/** A sentence with gaps: each is a field of its own, told apart by its number. */
export class Gaps {
  constructor(question) {
    this.question = question;
    this.gaps = [...question.root.querySelectorAll(".ct-blank")];
    const sentence = question.root.querySelector(".ct-q__gaps");
    sentence.id = `_gaps-${question.id}`;
    sentence.role = "group";
    sentence.setAttribute("aria-labelledby", question.askId);
    this.inputs = this.gaps.map((gap, at) => {
      const input = field("input");
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

  write(given) {
    if (given.length !== this.gaps.length) return false;
    this.inputs.forEach((input, at) => (input.value = given[at]));
    return true;
  }

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

/** An answer in one's own words: afterwards the reader ticks what it had of what a good answer has. */
export class Open extends Typed {
  constructor(question) {
    super(question);
    this.points = [...question.root.querySelectorAll(".ct-q__answer [data-part]")];
    for (const point of this.points) {
      const box = element("input");
      box.type = "checkbox";
      box.addEventListener("change", () => question.remark());
      point.classList.add("ct-live");
      point.replaceChildren(element("label", "ct-option", box, element("span", "", ...point.childNodes)));
    }
  }

  boxes() {
    return this.points.map((point) => point.querySelector("input"));
  }

  read() {
    const [text] = super.read();
    const found = this.points.filter((point) => point.querySelector("input").checked);
    return text ? [text, ...found.map((point) => point.dataset.part)] : [];
  }

  write([text, ...found]) {
    const known = this.points.map((point) => point.dataset.part);
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
