// A few minutes of practice, one question at a time: first what is due, then what is new.
import { today } from "../core/calendar.js";
import { shuffled } from "../grading/grading.js";
import { between, dayOf } from "../plan/deadlines.js";
import { Question } from "../quiz/question.js";
import { idsOf } from "../store/entries.js";
import { seed } from "../store/seed.js";
import { button, element, hooks } from "../ui/dom.js";
import { fill } from "../ui/text.js";
import { retrievability } from "./fsrs.js";
import { addReview, knownReviews, putReview, reviewOf } from "./reviews.js";

/** @import { Review } from "./reviews.js" */

const ROUND = 8;
const LONGEST = 3 * 60 * 1000;

/**
 * The cards in this reader's order, which is the same every day.
 * @param {Card[]} cards
 */
function mixed(cards) {
  const byName = new Map(cards.map((card) => [card.names[0], card]));
  return shuffled([...byName.keys()], seed()).map((name) => /** @type {Card} */ (byName.get(name)));
}

/** A question of the bank. */
class Card {
  /** @param {Marked<"question">} root */
  constructor(root) {
    this.root = root;
    this.names = idsOf(root);
    this.key = root.dataset.ctFingerprint;
    this.from = /** @type {HTMLElement} */ (/** @type {HTMLElement} */ (root.parentElement).querySelector("h2")).textContent.trim();
  }

  /**
   * The question itself, taken out of the bank; a copy stays there for printing.
   * @param {Words["quiz"]} words
   * @param {(question: Question) => void} onCheck
   */
  take(words, onCheck) {
    if (!this.question) {
      const copy = /** @type {HTMLElement} */ (this.root.cloneNode(true));
      for (const part of [copy, ...copy.querySelectorAll("[id]")]) part.removeAttribute("id");
      this.root.replaceWith(copy);
      this.question = new Question(this.root, words, onCheck);
      this.question.show();
    }
    this.question.reset();
    return this.question;
  }
}

export class Practice {
  /** @type {Card[]} */
  round = [];
  /** @type {number[]} */
  shares = [];
  began = 0;
  /** @type {Question} */
  // @ts-expect-error: ask() sets it
  asked;

  /**
   * @param {Marked<"practice">} root
   * @param {Words["practice"]} words
   */
  constructor(root, words) {
    this.words = words;
    /** @type {Words["quiz"]} */
    this.quizWords = JSON.parse(root.dataset.ctQuizWords);
    this.cards = mixed(hooks(root, "question").map((question) => new Card(question)));
    this.known = knownReviews();
    this.kept = true;
    this.stage = element("div", "ct-practice__round");
    this.next = button("", () => this.goOn(), "ct-button");
    this.on = element("p", "ct-next", this.next);
    root.prepend(this.stage);
  }

  /** @param {Card} card */
  review(card) {
    return reviewOf(this.known, card.names, card.key);
  }

  /**
   * What is due, longest overdue first, and for the same day what is least likely to be known; then what is new.
   * @param {boolean} isAnother whether the round may go on with what is not due yet
   */
  plan(isAnother) {
    /** @type {(a: Review, b: Review) => number} */
    const soonest = (a, b) => between(b.due, a.due) || this.chance(a) - this.chance(b);
    const seen = this.cards
      .filter((card) => this.review(card))
      .sort((a, b) => soonest(/** @type {Review} */ (this.review(a)), /** @type {Review} */ (this.review(b))));
    const fresh = this.cards.filter((card) => !this.review(card));
    /** @param {Card} card one that was seen */
    const isDue = (card) => /** @type {Review} */ (this.review(card)).due <= today();
    const later = isAnother ? seen.filter((card) => !isDue(card)) : [];
    return [...seen.filter(isDue), ...fresh, ...later].slice(0, ROUND);
  }

  /**
   * How likely it is that something is still known today.
   * @param {Review} review
   */
  chance({ s, last }) {
    return retrievability(s, between(last, today()));
  }

  begin(isAnother = false) {
    if (this.kept) this.known = knownReviews();
    this.round = this.plan(isAnother);
    this.shares = [];
    this.began = performance.now();
    if (this.round.length) this.ask();
    else this.finish();
    if (isAnother) this.moveTo(this.asked.heading);
  }

  get card() {
    return this.round[this.shares.length];
  }

  ask() {
    const { card, round, words } = this;
    const place = fill(words.place, { n: this.shares.length + 1, all: round.length });
    this.asked = card.take(this.quizWords, (question) => this.keep(card, question));
    /** @type {Review | null | undefined} */
    this.before = undefined;
    this.next.hidden = true;
    this.next.textContent = card === round.at(-1) ? words.finish : words.next;
    this.stage.replaceChildren(element("p", "ct-label", `${place} · ${card.from}`), this.asked.root, this.on);
  }

  /**
   * An answer counts as a review; marking it again does not make it another one.
   * @param {Card} card
   * @param {Question} question
   */
  keep({ names, key }, question) {
    const { before, review, kept } = addReview(names, key, /** @type {number} */ (question.share), this.before);
    putReview(this.known, names, review);
    Object.assign(this, { before, kept });
    this.next.hidden = false;
  }

  goOn() {
    this.shares.push(/** @type {number} */ (this.asked.share));
    if (!this.card || performance.now() - this.began > LONGEST) return this.moveTo(this.finish());
    this.ask();
    return this.moveTo(this.asked.heading);
  }

  /**
   * Move the focus to the part of the page that has changed.
   * @param {HTMLElement} place
   */
  moveTo(place) {
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: "nearest" });
  }

  finish() {
    const { shares, words } = this;
    const right = shares.filter((share) => share === 1).length;
    const done = shares.length ? fill(words.done, { all: shares.length, right }) : words.nothing;
    const score = element("div", "ct-score ct-box ct-board", element("p", "ct-score__words ct-headline", [done, ...this.coming()].join(" ")));
    if (!this.kept) score.append(element("p", "ct-note", words.not_kept));
    const again = button(words.again, () => this.begin(true), "ct-button");
    this.stage.replaceChildren(score, element("p", "ct-next", again));
    return score;
  }

  /** Sentences about what is still due today, and when the next questions are. */
  coming() {
    const { words } = this;
    const days = this.cards.flatMap((card) => this.review(card)?.due ?? []).map((due) => between(today(), due));
    const ahead = [...new Set(days)].filter((day) => day > 0).sort((a, b) => a - b);
    const list = ahead.slice(0, 2).map((day) => this.onDay(day, days.filter((one) => one === day).length));
    const left = days.filter((day) => day <= 0).length;
    return [
      ...(left ? [fill(words.more, { n: left })] : []),
      ...(list.length ? [fill(words.coming, { days: list.join(", ") })] : []),
    ];
  }

  /**
   * How many questions are due on a day.
   * @param {number} days from today
   * @param {number} n
   */
  onDay(days, n) {
    const { words } = this;
    if (days === 1) return fill(words.tomorrow, { n });
    if (days > 6) return fill(words.later, { n, days });
    const date = new Date(dayOf(today(), days));
    const day = date.toLocaleDateString(document.documentElement.lang, { weekday: "long", timeZone: "UTC" });
    return fill(words.weekday, { n, day });
  }
}
