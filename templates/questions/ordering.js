// The reader puts steps in order: each has two buttons, which work by keyboard, by touch and with a screen reader, and as an
// extra a handle to drag.
import { inPlace } from "../scripts/grading/grading.js";
import { markPart, partWith } from "../scripts/quiz/parts.js";
import { button, childrenOf, element, hook, liveRegion } from "../scripts/ui/dom.js";
import { dragHandle } from "../scripts/ui/drag-handle.js";
import { fill } from "../scripts/ui/text.js";

/** @import { Question } from "../scripts/quiz/question.js" */

/** Steps to put in order: two buttons move each, and every move is announced. */
export default class Ordering {
  /**
   * @param {AnswerKeys["ordering"]} answerKey
   * @param {string[]} given
   */
  static mark({ right }, given) {
    return inPlace(right, given);
  }

  /** @param {Question} question */
  constructor(question) {
    this.question = question;
    this.list = hook(question.root, "parts");
    this.steps = /** @type {Marked<"part">[]} */ (childrenOf(this.list));
    /** @type {HTMLElement[]} */
    this.arranged = this.steps;
    /** @type {Map<HTMLElement, string>} */
    this.texts = new Map();
    this.touched = false;
    this.list.setAttribute("aria-labelledby", question.askId);
    this.told = liveRegion("p", "ct-hidden");
    this.list.after(this.told);
    for (const step of this.steps) this.makeLive(step);
    this.arrange();
  }

  /** @param {HTMLElement} step */
  makeLive(step) {
    const { words } = this.question;
    const text = element("span", "ct-move__text", ...step.childNodes);
    const buttons = /** @type {const} */ ([
      ["up", -1, "↑"],
      ["down", 1, "↓"],
    ]).map(([word, by, sign]) => {
      const made = button(sign, () => this.move(step, by, made), "ct-move__button");
      made.ariaLabel = `${words[word]}: ${text.textContent.trim()}`;
      return made;
    });
    step.classList.add("ct-move");
    this.texts.set(step, text.textContent.trim());
    const handle = dragHandle(step, (event) => this.follow(step, event), (event) => this.drop(step, event));
    step.append(handle, text, ...buttons);
  }

  /**
   * @param {HTMLElement} step
   * @param {number} by 1 moves the step down, -1 up
   * @param {HTMLButtonElement} pressed
   */
  move(step, by, pressed) {
    const at = childrenOf(this.list).indexOf(step);
    const beside = this.list.children[at + by];
    if (!beside) return;
    if (by < 0) beside.before(step);
    else beside.after(step);
    this.settle(step);
    /** @type {HTMLElement} */ (pressed.disabled ? step.querySelector("button:enabled") : pressed).focus();
  }

  /**
   * A step has moved: announce where it is, and that the answer has changed.
   * @param {HTMLElement} step
   */
  settle(step) {
    const text = this.texts.get(step);
    const n = childrenOf(this.list).indexOf(step) + 1;
    this.touched = true;
    this.arrange();
    this.told.textContent = fill(this.question.words.moved, { text, n, all: this.steps.length });
    this.list.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /**
   * A dragged step stays where it was dropped, or goes back.
   * @param {HTMLElement} step
   * @param {PointerEvent | undefined} isKept nothing if the drag was cancelled
   */
  drop(step, isKept) {
    if (!isKept) this.list.append(...this.arranged);
    else if (this.arranged.some((one, at) => one !== this.list.children[at])) this.settle(step);
  }

  /**
   * Bring a step to where the pointer is, by moving the others: a step that was moved itself would lose the pointer.
   * @param {HTMLElement} step
   * @param {PointerEvent} event
   */
  follow(step, { clientY: y }) {
    /** @param {HTMLElement} one */
    const middle = (one) => one.getBoundingClientRect().top + one.offsetHeight / 2;
    /** @type {HTMLElement | null} */
    let beside;
    while ((beside = /** @type {HTMLElement | null} */ (step.previousElementSibling)) && y < middle(beside)) step.after(beside);
    while ((beside = /** @type {HTMLElement | null} */ (step.nextElementSibling)) && y > middle(beside)) step.before(beside);
  }

  /** The first step cannot go up, and the last one cannot go down. */
  arrange(locked = false) {
    this.arranged = childrenOf(this.list);
    const last = this.arranged.length - 1;
    this.arranged.forEach((step, at) => {
      const [up, down] = step.querySelectorAll("button");
      up.disabled = locked || at === 0;
      down.disabled = locked || at === last;
    });
  }

  read() {
    return this.touched ? childrenOf(this.list).map((step) => step.dataset.ctPart) : [];
  }

  /** @param {string[]} given */
  write(given) {
    const known = this.steps.map((step) => step.dataset.ctPart);
    if (JSON.stringify([...given].sort()) !== JSON.stringify(known.sort())) return false;
    const left = [...this.steps];
    for (const key of given) this.list.append(...left.splice(left.indexOf(partWith(left, key)), 1));
    this.touched = true;
    this.arrange();
    return true;
  }

  /** @param {AnswerKeys["ordering"]} asked */
  reveal(asked) {
    this.arrange(true);
    if (!this.touched) return;
    childrenOf(this.list).forEach((step, at) => markPart(step, step.dataset.ctPart === asked.right[at], this.question.words));
  }

  clear() {
    this.list.append(...this.steps);
    this.touched = false;
    this.told.textContent = "";
    this.arrange();
  }
}
