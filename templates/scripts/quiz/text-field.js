// Answers that are typed, for the shapes of questions that ask for a text.
import { element, hook } from "../ui/dom.js";

/** @import { Question } from "./question.js" */

/**
 * A field to type in.
 * @template {"input" | "textarea"} Tag
 * @param {Tag} tag
 */
export function writingField(tag) {
  const made = element(tag, "ct-write");
  made.maxLength = 2000;
  made.autocomplete = "off";
  return made;
}

/** A word, a number, or a few sentences to type. */
export class TextField {
  /** @param {Question} question */
  constructor(question) {
    this.question = question;
    this.input = this.makeInput();
    this.input.setAttribute("aria-labelledby", question.askId);
    hook(question.root, "write").append(this.input);
  }

  /** @returns {HTMLInputElement | HTMLTextAreaElement} */
  makeInput() {
    return writingField("input");
  }

  read() {
    const text = this.input.value.trim();
    return text ? [text] : [];
  }

  /** @param {string[]} given */
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
