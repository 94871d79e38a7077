// Options to choose from, for the shapes of questions that have them.
import { shuffled } from "../grading/grading.js";
import { seed } from "../store/seed.js";
import { element, hook, hooks, inputIn } from "../ui/dom.js";
import { markOf } from "./parts.js";

/** @import { Question } from "./question.js" */

/** Options to choose one or several of: labelled radio buttons or checkboxes. */
export class ChoiceField {
  /** Whether more than one option may be chosen. */
  get several() {
    return false;
  }

  /** Whether each reader gets the options in a different order. */
  get isShuffled() {
    return true;
  }

  /** @param {Question} question */
  constructor(question) {
    this.question = question;
    this.options = hooks(question.root, "option");
    const list = hook(question.root, "options");
    list.role = this.several ? "group" : "radiogroup";
    list.setAttribute("aria-labelledby", question.askId);
    if (this.several) list.before(element("p", "ct-muted", question.words.several));
    if (this.isShuffled) this.shuffle(list);
    for (const option of this.options) this.makeLive(option);
  }

  /**
   * Put the options in this reader's order; one that only makes sense below the others stays there.
   * @param {HTMLElement} list
   */
  shuffle(list) {
    /** @param {HTMLElement} option */
    const last = (option) => "ctLast" in option.dataset;
    const loose = this.options.filter((option) => !last(option));
    const keys = shuffled(loose.map((option) => option.dataset.ctOption), seed() + this.question.id);
    const inOrder = keys.map((key) => loose.find((option) => option.dataset.ctOption === key));
    this.options = /** @type {Marked<"option">[]} */ ([...inOrder, ...this.options.filter(last)]);
    list.append(...this.options);
  }

  /** @param {Marked<"option">} option */
  makeLive(option) {
    const input = element("input");
    input.type = this.several ? "checkbox" : "radio";
    input.name = this.question.id;
    input.value = option.dataset.ctOption;
    option.role = "presentation";
    option.dataset.ctLive = "";
    option.prepend(element("label", "ct-option", input, element("span", "", hook(option, "text"))));
  }

  inputs() {
    return this.options.map((option) => inputIn(option));
  }

  read() {
    return this.inputs().flatMap((input) => (input.checked ? [input.value] : []));
  }

  /** @param {string[]} given */
  write(given) {
    const known = this.options.map((option) => option.dataset.ctOption);
    if (!given.every((key) => known.includes(key)) || (!this.several && given.length > 1)) return false;
    for (const input of this.inputs()) input.checked = given.includes(input.value);
    return true;
  }

  /** @param {RightParts} asked */
  reveal(asked) {
    const { words } = this.question;
    for (const option of this.options) {
      const input = inputIn(option);
      const isRight = asked.right.includes(input.value);
      input.disabled = true;
      if (isRight || input.checked) {
        const word = isRight ? `✓ ${words.correct}` : `✗ ${words.your_choice}`;
        hook(option, "text").after(markOf(isRight, word));
      }
      const because = hook(option, "because");
      if (because && input.checked) because.hidden = false;
    }
  }

  clear() {
    for (const option of this.options) {
      const input = inputIn(option);
      input.checked = input.disabled = false;
      const because = hook(option, "because");
      if (because) because.hidden = true;
    }
  }
}
