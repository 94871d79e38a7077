// A question that is answered, marked and explained in the page. What is right is read from the page each time.
import { idsOf } from "../store/entries.js";
import { button, childrenOf, element, hook, hooks, liveRegion } from "../ui/dom.js";
import { SHAPES } from "./shapes.js";

/**
 * One question, wherever it is: in a quiz, or on a page that mixes questions of many.
 * `onCheck` is called for every answer, and again whenever the reader marks one in their own words.
 */
export class Question {
  /**
   * @param {HTMLElement} root the element that is marked data-ct-question
   * @param {Words["quiz"]} words
   * @param {(question: Question) => void} onCheck
   */
  constructor(root, words, onCheck) {
    this.root = root;
    this.words = words;
    this.onCheck = onCheck;
    this.id = root.dataset.ctItem;
    this.ids = idsOf(root);
    this.key = root.dataset.ctFingerprint;
    this.asked = JSON.parse(root.dataset.ctAnswerKey ?? "null");
    this.shape = /** @type {Record<string, any>} */ (SHAPES)[root.dataset.ctType ?? ""];
    this.isExam = false;
    this.heading = hook(root, "ask");
    this.heading.id = this.askId = `_ask-${this.id}`;
    this.answer = /** @type {HTMLDetailsElement} */ (hook(root, "answer"));
    /** @type {any} */
    this.before = undefined; // what was known of it before it was answered
  }

  get ask() {
    return childrenOf(this.heading).at(-1)?.textContent.trim();
  }

  /** How much of the answer is right, from 0 to 1; undefined while it is not answered. */
  get share() {
    return this.root.dataset.ctResult ? this.shape.mark(this.asked, this.field.read()) : undefined;
  }

  show() {
    this.field = new this.shape(this);
    this.verdict = liveRegion("div", "ct-verdict ct-apart ct-tight");
    this.verdict.tabIndex = -1;
    this.button = button(this.words.check, () => this.check());
    this.answer.before(this.button, this.verdict);
    this.root.addEventListener("keydown", ({ key, target }) => {
      if (key === "Enter" && target instanceof HTMLInputElement && !target.hasAttribute("type") && !this.button.hidden) this.check();
    });
    this.reset();
  }

  /** The question as if it had never been answered; `note` says why it is asked again. */
  reset(note = "") {
    delete this.root.dataset.ctResult;
    this.before = undefined;
    this.isPutBack = false;
    this.field.clear();
    for (const marked of hooks(this.root, "mark")) marked.remove();
    this.answer.hidden = true;
    this.answer.open = false;
    this.button.hidden = this.isExam;
    this.verdict.replaceChildren(...(note ? [element("p", "ct-note", note)] : []));
  }

  /** Let the reader answer. */
  focus() {
    /** @type {HTMLElement | null} */
    const first = this.root.querySelector(":is(input, select, textarea, button):enabled");
    first?.focus({ preventScroll: true });
  }

  given() {
    return this.field.read();
  }

  /** Whether nothing of the answer is missing: partners and gaps are given one by one. */
  get isComplete() {
    return this.given().length > 0 && this.given().every(Boolean);
  }

  check() {
    const { isComplete, verdict } = this;
    verdict.ariaLive = isComplete ? "off" : "polite"; // the focus tells it, and nothing tells it twice
    if (!isComplete) {
      verdict.replaceChildren(element("p", "ct-note", this.words.choose));
      return;
    }
    this.reveal();
    verdict.focus({ preventScroll: true }); // the button that had the focus has gone
    this.onCheck(this);
  }

  /** Put back what was answered before, if anything; false where it does not fit this question any more. */
  restore(given) {
    if (given.length && !this.field.write(given)) {
      this.field.clear();
      return false;
    }
    this.isPutBack = true;
    this.reveal();
    return true;
  }

  reveal() {
    const share = this.shape.mark(this.asked, this.given());
    const result = share === 1 ? "right" : share > 0 ? "partly" : "wrong";
    this.root.dataset.ctResult = this.shape.isSelfMarked ? "open" : result;
    this.field.reveal(this.asked);
    this.button.hidden = true;
    this.answer.hidden = false;
    this.answer.open = true;
    const word = this.given().length ? this.words[this.root.dataset.ctResult] : this.words.left_out;
    this.verdict.replaceChildren(element("p", "ct-verdict__word", word));
  }

  /** The reader has marked an answer in own words once more. */
  remark() {
    this.onCheck(this);
  }
}
