// One question per screen in narrow windows: the style sheet shows the current question, and in wide windows and on paper
// all of them.
import { during } from "../core/lifecycle.js";
import { button, element } from "../ui/dom.js";
import { fill } from "../ui/text.js";

/** @import { Question } from "./question.js" */

/** The pages of a quiz, one question each. */
export class Pager {
  /**
   * @param {HTMLElement} root
   * @param {Words["quiz"]} words
   * @param {(question: Question) => boolean} isMissing whether it still lacks an answer
   */
  constructor(root, words, isMissing) {
    this.root = root;
    this.words = words;
    this.isMissing = isMissing;
    this.back = button(words.previous, () => this.go(this.questions[this.at - 1]));
    this.on = button(words.next, () => this.go(/** @type {Question} */ (this.next)));
    this.place = element("span", "ct-muted");
    this.bar = element("p", "ct-turn", this.back, this.place, this.on);
    during(root, "hashchange", () => this.follow(true));
    root.addEventListener("click", (event) => this.take(event));
  }

  /**
   * Follow a link to a question here: instant navigation changes the address without any event, and a second click on the
   * same link changes nothing.
   * @param {MouseEvent} event
   */
  take(event) {
    const link = /** @type {Element} */ (event.target).closest("a");
    if (!link || !this.named(link.hash) || link.href !== location.href.split("#")[0] + link.hash) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (location.hash === link.hash) this.follow(true);
    else location.hash = link.hash;
  }

  /** @param {string} hash */
  named(hash) {
    return this.questions.find(({ id }) => hash === `#${id}`);
  }

  get at() {
    return this.questions.findIndex(({ root }) => "ctTurned" in root.dataset);
  }

  /** What comes next: questions without an answer come before those with one, and skipped ones after the last question. */
  get next() {
    const { at, questions, isMissing } = this;
    const after = questions.slice(at + 1);
    return after.find(isMissing) ?? after[0] ?? questions.slice(0, at).find(isMissing);
  }

  /**
   * Set the questions, and turn to the first.
   * @param {Question[]} questions
   */
  ask(questions) {
    /** @type {Question[]} */
    this.questions = questions;
    this.root.toggleAttribute("data-ct-paged", questions.length > 1);
    this.turnTo(questions[0]);
  }

  /** @param {Question} question */
  turnTo(question) {
    for (const { root } of this.questions) delete root.dataset.ctTurned;
    question.root.dataset.ctTurned = "";
    this.place.textContent = fill(this.words.place, { n: this.at + 1, all: this.questions.length });
    this.update();
  }

  update() {
    this.back.style.visibility = this.at === 0 ? "hidden" : "";
    this.on.style.visibility = this.next ? "" : "hidden";
  }

  /**
   * Turn to a question and move the focus to it.
   * @param {Question} question
   */
  go(question) {
    this.turnTo(question);
    question.heading.tabIndex = -1;
    question.heading.focus({ preventScroll: true });
    question.root.scrollIntoView();
  }

  /** Turn to the question that the address names, if any; `isAsked` if the reader has just followed a link to it. */
  follow(isAsked = false) {
    const named = this.named(location.hash);
    if (!named) return;
    this.turnTo(named);
    if (isAsked) this.go(named);
    else named.root.scrollIntoView();
  }
}
