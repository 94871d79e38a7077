// The whole conversation as a tree, in which the reader's way is marked.
import { element, hooks } from "../ui/dom.js";

/** @import { Said, Step } from "./dialogue.js" */

const MARK = "[data-ct-taken]";

/**
 * @param {"p" | "strong"} tag
 * @param {string} text
 */
function taken(tag, text) {
  const made = element(tag, "ct-way", text);
  made.dataset.ctTaken = "";
  return made;
}

/**
 * Mark a place, unless it is marked already.
 * @param {Element} place
 * @param {string} word
 */
function mark(place, word) {
  if (!place.querySelector(`:scope > ${MARK}`)) place.prepend(taken("strong", `✓ ${word} `));
}

export class Tree {
  /**
   * @param {HTMLElement} list the steps in their order, each with what can be said there
   * @param {Step[]} steps
   * @param {Words["scenario"]} words
   */
  constructor(list, steps, words) {
    this.list = list;
    this.steps = steps;
    this.words = words;
    this.group = /** @type {HTMLDetailsElement} */ (list.closest("details"));
  }

  /**
   * At the end the whole tree opens, with the reader's way marked; earlier it would give the conversation away.
   * @param {Said<Step>[] | undefined} way what was said, if the conversation has ended
   * @param {Step} now the step that it has reached
   */
  show(way, now) {
    if (way || this.isMarked) this.group.open = !!way;
    this.isMarked = !!way;
    for (const old of this.group.querySelectorAll(MARK)) old.remove();
    if (way) this.mark(way, now);
    this.number(way ? [...way.map(({ step }) => step), now] : []);
  }

  /**
   * @param {Said<Step>[]} way
   * @param {Step} now
   */
  mark(way, now) {
    const { list, steps, words } = this;
    /** @param {Step} step */
    const rowOf = (step) => list.children[steps.indexOf(step)];
    list.before(taken("p", words.marked));
    for (const { step, choice } of way) mark(rowOf(step).querySelectorAll("li")[step.choices.indexOf(choice)], words.said);
    mark(rowOf(now), words.ended);
  }

  /**
   * Write the numbers in the drawing, with a mark at the steps of the reader's way.
   * @param {Step[]} steps
   */
  number(steps) {
    const numbers = steps.map((step) => String(this.steps.indexOf(step) + 1));
    for (const text of hooks(this.group, "step-number")) {
      const number = text.dataset.ctStepNumber ?? "";
      text.textContent = numbers.includes(number) ? `✓ ${number}` : number;
    }
  }
}
