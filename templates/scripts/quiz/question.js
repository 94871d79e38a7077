// A question that is answered, marked and explained in the page. The right answer is read from the page each time.
import { idsOf } from "../store/entries.js";
import { button, childrenOf, element, hook, hooks, liveRegion } from "../ui/dom.js";
import { SHAPES } from "./shapes.js";

/** @import { Review } from "../practice/reviews.js" */

/** @typedef {AnswerKeys[keyof AnswerKeys]} AnswerKey */

/**
 * Where a question of some shape is answered. Answers are lists of texts or of the keys of parts: `read` returns what the
 * reader has answered, if anything; `write` puts an answer back, or returns false if it does not fit the question; `reveal`
 * locks the field and shows what is right.
 * @typedef {{read(): string[], write(given: string[]): boolean, reveal(answerKey: AnswerKey): void, clear(): void}} Field
 */

/**
 * The script of a shape in ../../questions/: `mark` says how much of an answer is right, from 0 to 1.
 * @typedef {{new (question: Question): Field, mark(answerKey: AnswerKey, given: string[]): number, isSelfMarked?: boolean}} Shape
 */

/**
 * One question, wherever it is: in a quiz, or on a page that mixes questions from many quizzes.
 * `onCheck` is called for every answer, and again whenever the reader marks an answer in their own words.
 */
export class Question {
  /**
   * @param {Marked<"question">} root
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
    /** @type {AnswerKey} */
    this.asked = JSON.parse(root.dataset.ctAnswerKey ?? "null");
    this.shape = /** @type {Record<string, Shape>} */ (SHAPES)[root.dataset.ctType ?? ""];
    this.isExam = false;
    this.heading = hook(root, "ask");
    this.heading.id = this.askId = `_ask-${this.id}`;
    this.answer = /** @type {HTMLDetailsElement} */ (hook(root, "answer"));
    /** @type {Review | null | undefined} */
    this.before = undefined; // what was known of it before it was answered
  }

  get ask() {
    return /** @type {string} */ (childrenOf(this.heading).at(-1)?.textContent.trim());
  }

  /** How much of the answer is right, from 0 to 1; undefined until it is answered. */
  get share() {
    return this.root.dataset.ctResult ? this.shape.mark(this.asked, this.field.read()) : undefined;
  }

  show() {
    /** @type {Field} */
    this.field = new this.shape(this);
    /** @type {HTMLElement} */
    this.verdict = liveRegion("div", "ct-verdict ct-apart ct-tight");
    this.verdict.tabIndex = -1;
    /** @type {HTMLButtonElement} */
    this.button = button(this.words.check, () => this.check());
    this.answer.before(this.button, this.verdict);
    this.root.addEventListener("keydown", ({ key, target }) => {
      if (key === "Enter" && target instanceof HTMLInputElement && !target.hasAttribute("type") && !this.button.hidden) this.check();
    });
    this.reset();
  }

  /** Ask the question as if it had never been answered; `note` says why it is asked again. */
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

  /** Whether the answer is complete: partners and gaps are filled in one by one. */
  get isComplete() {
    return this.given().length > 0 && this.given().every(Boolean);
  }

  check() {
    const { isComplete, verdict } = this;
    verdict.ariaLive = isComplete ? "off" : "polite"; // the verdict is read out when it gets the focus, and only then
    if (!isComplete) {
      verdict.replaceChildren(element("p", "ct-note", this.words.choose));
      return;
    }
    this.reveal();
    verdict.focus({ preventScroll: true }); // the button that had the focus is hidden now
    this.onCheck(this);
  }

  /**
   * Put back an earlier answer; false if it no longer fits this question.
   * @param {string[]} given
   */
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
    const word = this.given().length ? this.words[/** @type {"open" | typeof result} */ (this.root.dataset.ctResult)] : this.words.left_out;
    this.verdict.replaceChildren(element("p", "ct-verdict__word", word));
  }

  /** The reader has marked an answer in their own words again. */
  remark() {
    this.onCheck(this);
  }
}
