// A quiz that marks, explains and remembers. Only the answers are stored, each with its day and the fingerprint of its
// answer key; of an exam that is not handed in yet, what is in its fields.
import { today } from "../core/calendar.js";
import { shuffled } from "../grading/grading.js";
import { practised } from "../practice/reviews.js";
import { passes } from "../progress/completion.js";
import { onStoredChange } from "../store/changes.js";
import { loadEntries, playbookOf, saveEntries } from "../store/entries.js";
import { record } from "../store/records.js";
import { seed } from "../store/seed.js";
import { button, element, hook, hooks, liveRegion } from "../ui/dom.js";
import { fill } from "../ui/text.js";
import { Pager } from "./pager.js";
import { Question } from "./question.js";
import { keepTries, triesOf } from "./tries.js";

/** @typedef {{key: string, chosen?: string[], draft?: string[], on?: string}} Answer as it is stored, or a draft of it */

/** @type {(entry: unknown) => entry is Answer} whether a stored entry is an answer */
function isEntry(entry) {
  const { key, chosen, draft } = Object(entry);
  const parts = chosen ?? draft;
  return typeof key === "string" && Array.isArray(parts) && parts.every((part) => typeof part === "string");
}

export class Quiz {
  /** @type {Question[]} */
  questions = [];
  /** @type {Pager} */ // @ts-expect-error: show() sets it
  pages;

  /**
   * @param {Marked<"quiz">} root
   * @param {Words["quiz"] & Words["storage"]} words
   */
  constructor(root, words) {
    this.root = root;
    this.playbook = playbookOf(root, root.dataset.ctQuiz);
    this.pass = Number(root.dataset.ctPass ?? NaN); // a self-check has none
    this.isExam = "ctExam" in root.dataset;
    this.words = words;
    /** @type {Map<string, Answer>} */
    this.answers = loadEntries(this.playbook, isEntry);
    this.tries = triesOf(this.playbook);
    this.all = hooks(root, "question").map((question) => new Question(question, this.words, (answered) => this.keep([answered])));
  }

  show() {
    for (const question of this.all) {
      question.isExam = this.isExam;
      question.show();
    }
    this.draw();
    this.pages = new Pager(this.root, this.words, (question) => this.missing.includes(question));
    /** @type {HTMLElement} */
    this.score = liveRegion("div", "ct-score ct-box ct-board");
    this.score.tabIndex = -1;
    /** @type {HTMLElement} */
    this.again = this.button("retry_wrong", () => this.retry(true));
    /** @type {HTMLElement} */
    this.actions = element("p", "ct-next", this.again, this.button("retry", () => this.retry(false)));
    this.root.append(this.pages.bar);
    if (this.isExam) this.showExam();
    this.root.append(this.score, this.actions);
    this.begin();
    this.showWayOn();
    this.pages.follow();
    onStoredChange(this.root, this.playbook, () => this.takeOver());
  }

  /** Put back the stored answers of the questions that are asked. */
  begin() {
    this.questions.forEach((one, at) => (hook(one.root, "number").textContent = String(at + 1)));
    for (const question of this.questions) this.restore(question);
    this.pages.ask(this.questions);
    this.update();
  }

  /** @type {(word: keyof Words["quiz"], act: () => void) => HTMLButtonElement} */
  button(word, act) {
    return button(this.words[word], act);
  }

  /** Choose the questions of this try, if the quiz asks only some of them. The rest are hidden. */
  draw() {
    const count = Number(this.root.dataset.ctDraw);
    const drawn = count ? this.ranked().slice(0, count) : this.all;
    for (const question of this.all) question.root.hidden = !drawn.includes(question);
    this.questions = this.all.filter((question) => drawn.includes(question));
  }

  drawAgain() {
    this.tries += 1;
    if (this.root.dataset.ctDraw) keepTries(this.playbook, this.tries);
    this.draw();
  }

  /**
   * All questions in the order in which they are drawn: the one that the address names, those with a stored answer, then
   * the others in an order that depends on the reader and the number of the try.
   */
  ranked() {
    const mixed = shuffled(this.all.map(({ id }) => id), `${seed()} ${this.tries}`);
    const rank = (/** @type {Question} */ one) => (location.hash === `#${one.id}` ? -2 : this.stored(one) ? -1 : mixed.indexOf(one.id));
    return [...this.all].sort((a, b) => rank(a) - rank(b));
  }

  /** The questions that are not marked yet. */
  get open() {
    return this.questions.filter((question) => question.share === undefined);
  }

  /** Those of them that still lack an answer, or a part of it. */
  get missing() {
    return this.open.filter((question) => !this.isExam || !question.isComplete);
  }

  /** The stored answer of a question, under its id or one that it had before. */
  stored(/** @type {Question} */ question) {
    return question.ids.map((id) => this.answers.get(id)).find(Boolean);
  }

  restore(/** @type {Question} */ question) {
    const { key, chosen, draft } = this.stored(question) ?? /** @type {Partial<Answer>} */ ({});
    const isBlank = !(chosen ?? draft)?.length;
    if (isBlank && !(this.isExam && chosen)) return; // questions left out of an exam are marked with the rest of it
    const fits = key === question.key && (chosen ? question.restore(chosen) : question.field.write(/** @type {string[]} */ (draft)));
    if (!fits) question.reset(this.words.changed);
  }

  /** Another tab has changed what is stored: show the same here. What is being typed into a field stays. */
  takeOver() {
    const isOpen = this.open.length > 0;
    this.answers = loadEntries(this.playbook, isEntry);
    for (const question of this.questions) {
      if (question.share !== undefined) question.reset();
      this.restore(question);
    }
    this.update();
    if (isOpen && !this.open.length) this.record(); // each of two tabs may have had only a part of the answers
  }

  change(/** @type {(answers: Map<string, Answer>) => void} */ change) {
    this.kept = saveEntries(this.playbook, isEntry, (entries) => {
      change(entries);
      this.answers = entries;
    });
  }

  /** @type {(questions: Question[], form: "chosen" | "draft") => void} */
  put(questions, form) {
    this.change((entries) => {
      for (const question of questions) {
        for (const id of question.ids) entries.delete(id);
        entries.set(question.id, { key: question.key, [form]: question.given(), on: today() });
      }
    });
  }

  keep(/** @type {Question[]} */ questions) {
    this.put(questions, "chosen");
    for (const question of questions) this.review(question);
    this.update();
    if (!this.open.length) this.record();
  }

  /** An answer decides when its question is practised again; marking it again does not make it another answer. */
  review(/** @type {Question} */ question) {
    const { ids, key, share, isPutBack, before } = question;
    if (!isPutBack) question.before = practised(this.playbook, ids, key, /** @type {number} */ (share), before);
  }

  /** Everything is answered: record what the rest of the site needs to know. */
  record() {
    const of = Object.fromEntries(this.questions.map(({ id, key }) => [id, key]));
    record(this.playbook, "quiz", { share: this.points / this.questions.length, of });
  }

  get points() {
    return this.questions.reduce((sum, { share = 0 }) => sum + share, 0);
  }

  retry(/** @type {boolean} */ onlyWrong) {
    const again = this.questions.filter(({ share }) => share !== undefined && (!onlyWrong || share < 1));
    this.change((entries) => {
      if (onlyWrong) for (const question of again) for (const id of question.ids) entries.delete(id);
      else entries.clear();
    });
    for (const question of again) question.reset();
    if (!onlyWrong) {
      this.drawAgain();
      this.begin();
    }
    this.update();
    const [first] = onlyWrong ? again : this.questions;
    this.pages.turnTo(first);
    first.root.scrollIntoView();
    first.focus();
  }

  /** A link to the first question that lacks an answer, for returning readers. Nobody is taken there unasked. */
  showWayOn() {
    const begun = this.all.some((question) => this.stored(question));
    const isNamed = this.all.some(({ id }) => location.hash === `#${id}`);
    if (!begun || isNamed || !this.missing.length) return;
    /** @type {HTMLAnchorElement} */
    this.wayOn = element("a", "ct-button ct-button--secondary");
    hook(this.root, "question").before(element("p", "ct-next ct-quiz__on", this.wayOn));
    this.update();
  }

  // -- an exam: all answers are handed in together, and nothing is marked before that

  showExam() {
    /** @type {HTMLElement} */
    this.warning = element("div", "ct-warning ct-board ct-aside ct-tight ct-trim");
    this.warning.tabIndex = -1;
    hook(this.root, "question").before(element("p", "ct-muted", this.words.exam));
    /** @type {HTMLElement} */
    this.handing = button(this.words.hand_in, () => this.handIn(), "ct-button");
    this.root.append(this.warning, element("p", "ct-next", this.handing));
    this.root.addEventListener("input", () => this.keepDraft());
  }

  /** Everything that is not handed in yet is kept; this also fixes which questions are drawn. */
  keepDraft() {
    if (!this.open.length) return;
    this.put(this.open, "draft");
    this.warning.replaceChildren();
    this.update();
  }

  handIn(isSure = false) {
    const { open, missing } = this;
    if (missing.length && !isSure) {
      this.warn(missing);
      return;
    }
    this.warning.replaceChildren();
    for (const question of open) question.reveal();
    this.keep(open);
    this.score.focus();
  }

  warn(/** @type {Question[]} */ missing) {
    const text = fill(this.words.not_answered, { n: missing.length, all: this.questions.length });
    const anyway = this.button("hand_in_anyway", () => this.handIn(true));
    this.warning.replaceChildren(element("p", "ct-note", text), this.linksTo(missing), element("p", "ct-next", anyway));
    this.warning.focus();
  }

  // -- what the reader sees

  /** Show the score as a sentence. Only questions on the page count; a partly right answer counts in part. */
  update() {
    const { open, missing, questions } = this;
    const isDone = !open.length;
    const isBegun = !this.isExam && open.length < questions.length;
    const wrong = questions.filter(({ share }) => /** @type {number} */ (share) < 1);
    const words = isDone ? this.result() : isBegun ? fill(this.words.to_go, { n: open.length }) : "";
    this.score.replaceChildren(...(words ? [element("p", "ct-score__words ct-headline", words)] : []));
    if (isDone && wrong.length) this.score.append(element("div", "", this.words.look_again, this.linksTo(wrong)));
    if (this.kept === false) this.score.append(element("p", "ct-note", this.words.not_kept));
    this.score.hidden = !this.score.childNodes.length;
    this.actions.hidden = !isDone;
    this.again.hidden = !wrong.length || this.isExam;
    if (this.handing) this.handing.hidden = isDone;
    if (this.wayOn) this.pointOn(missing[0]);
    this.pages.update();
  }

  /** @param {Question} question the first one that lacks an answer; undefined if none does */
  pointOn(question) {
    const at = this.questions.indexOf(question);
    /** @type {HTMLElement} */ (this.wayOn.parentElement).hidden = at < 1; // there is none, or it is right below
    if (at < 1) return;
    this.wayOn.href = `#${question.id}`;
    this.wayOn.textContent = fill(this.words.go_on, { n: at + 1 });
  }

  result() {
    const { pass, points, words } = this;
    const all = this.questions.length;
    const score = fill(words.score, { right: Math.floor(points * 10 + 1e-9) / 10, all });
    if (Number.isNaN(pass)) return score;
    const needed = Math.ceil((pass * all) / 10 - 1e-9) / 10; // in tenths, as partly right answers count in part
    return `${score} ${passes(points / all, pass) ? words.passed : fill(words.not_passed, { needed })}`;
  }

  linksTo(/** @type {Question[]} */ questions) {
    const list = element("ul");
    for (const question of questions) {
      const link = element("a", "", question.ask);
      link.href = `#${question.id}`;
      list.append(element("li", "", link));
    }
    return list;
  }
}
