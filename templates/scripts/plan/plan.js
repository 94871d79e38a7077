// An onboarding plan by the calendar: the reader enters the first day, and every task gets its day.
import { today } from "../core/calendar.js";
import { CHECKLIST_CHANGED, hear } from "../core/events.js";
import { during } from "../core/lifecycle.js";
import { onStoredChange } from "../store/changes.js";
import { loadEntries, playbookOf, saveEntries } from "../store/entries.js";
import { element, hook, hooks, liveRegion } from "../ui/dom.js";
import { fill, formatDay } from "../ui/text.js";
import { between, dayOf, isStart, openTasks } from "./deadlines.js";

/** @typedef {{day: string}} Start the stored first day */

const START = "_start";
const YEARS = 2;

/**
 * Whether a stored entry says on which day somebody started.
 * @param {any} entry
 * @returns {entry is Start}
 */
const saysStart = (entry) => isStart(entry?.day);

export class Plan {
  /**
   * @param {Marked<"plan">} root
   * @param {Words["onboarding_plan"] & Words["deadlines"] & Words["storage"] & Pick<Words, "dates">} words
   */
  constructor(root, words) {
    this.root = root;
    this.names = playbookOf(root, root.dataset.ctPlan);
    this.words = words;
    this.tasks = hooks(document, "due-days");
    this.dated = hooks(document, "days");
    /** @type {Map<HTMLElement, string>} */
    this.texts = new Map(this.places.map((place) => [place, place.textContent]));
    /** @type {string[]} */
    this.settled = [];
  }

  /** Everything that shows a day. */
  get places() {
    return [...this.tasks.map((task) => hook(task, "due-on")), ...this.dated];
  }

  begin() {
    this.makeForm();
    this.takeOver();
    onStoredChange(this.root, this.names, () => this.takeOver());
    during(this.root, "visibilitychange", () => this.show()); // a new day may have begun
    hear(this.root, CHECKLIST_CHANGED, ({ playbook, settled }) => {
      if (playbook !== this.names[0]) return;
      this.settled = settled;
      this.show();
    });
  }

  makeForm() {
    const { words } = this;
    /** @type {HTMLInputElement} */
    this.input = element("input", "ct-write");
    this.input.type = "date";
    this.input.min = dayOf(today(), -365 * YEARS);
    this.input.max = dayOf(today(), 365 * YEARS);
    this.input.addEventListener("change", () => this.set());
    /** @type {HTMLElement} */
    this.hint = element("span", "ct-plan__hint ct-muted");
    this.hint.id = "_start-hint";
    this.input.setAttribute("aria-describedby", this.hint.id);
    /** @type {HTMLElement} */
    this.summary = liveRegion("p", "ct-plan__summary");
    this.root.append(element("label", "ct-plan__start", element("span", "ct-label", words.start), this.input, this.hint), this.summary);
  }

  takeOver() {
    /** @type {string | undefined} */
    this.day = loadEntries(this.names, saysStart).get(START)?.day;
    if (document.activeElement !== this.input) this.input.value = this.day ?? "";
    this.say(this.day ? "" : this.words.ask);
    this.show();
  }

  /**
   * @param {string} text
   * @param {boolean} isWrong
   */
  say(text, isWrong = false) {
    this.hint.textContent = text;
    this.hint.className = isWrong ? "ct-plan__hint ct-muted ct-note" : "ct-plan__hint ct-muted";
    this.input.ariaInvalid = /** @type {any} */ (isWrong); // becomes "true" or "false"
  }

  /** The reader has typed or chosen a day; as long as it is incomplete, the previous day stays. */
  set() {
    const { value, validity } = this.input;
    if (!validity.valid || (value && !isStart(value))) return this.say(this.words.wrong, true);
    this.day = value || undefined;
    const kept = saveEntries(this.names, saysStart, (entries) => (value ? entries.set(START, { day: value }) : entries.delete(START)));
    this.say(kept ? (value ? "" : this.words.ask) : this.words.not_kept, !kept);
    this.show();
  }

  // -- what the page shows

  show() {
    for (const task of this.tasks) this.showTask(task);
    for (const place of this.dated) this.showDays(place);
    for (const phase of hooks(document, "phase")) this.showPhase(phase);
    this.summary.replaceChildren(...(this.day ? this.summed() : []));
  }

  /**
   * A day in words, with its year unless that is the present one.
   * @param {string} day
   * @param {"day" | "weekday" | "short"} pattern
   */
  written(day, pattern = "weekday") {
    const { dates } = this.words;
    const isThisYear = day.slice(0, 4) === today().slice(0, 4);
    return formatDay(day, dates, dates[pattern] + (isThisYear ? "" : " {year}"));
  }

  /**
   * How far away a day is, in words.
   * @param {number} left the days until then, below zero if it is past
   */
  far(left) {
    const { words } = this;
    if (left < 0) return left === -1 ? words.overdue_one : fill(words.overdue_many, { n: -left });
    return left > 1 ? fill(words.in_many, { n: left }) : left ? words.tomorrow : words.today;
  }

  /** @param {Marked<"due-days">} task */
  isSettled(task) {
    return this.settled.includes(task.dataset.ctItem);
  }

  /**
   * Show when a task is due and, if it is open, how far away that is.
   * @param {Marked<"due-days">} task
   */
  showTask(task) {
    const place = hook(task, "due-on");
    const day = this.day && dayOf(this.day, Number(task.dataset.ctDueDays));
    const left = /** @type {number} */ (day && between(today(), day)); // not used without a day
    const isOpen = day && !this.isSettled(task) && (left >= 0 || !("ctOptional" in task.dataset));
    const parts = day ? [fill(this.words.due, { day: this.written(day) }), ...(isOpen ? [this.far(left)] : [])] : [];
    place.textContent = parts.join(", ") || (this.texts.get(place) ?? null);
    place.dataset.ctUrgency = isOpen ? (left < 0 ? "overdue" : left < 2 ? "soon" : "") : "";
  }

  /**
   * Show the day of a talk, or the days of a phase.
   * @param {Marked<"days">} place
   */
  showDays(place) {
    /** @type {number[]} */
    const found = this.day ? JSON.parse(place.dataset.ctDays) : [];
    const days = found.map((n) => this.written(dayOf(/** @type {string} */ (this.day), n), found.length > 1 ? "short" : "weekday"));
    place.textContent = [this.texts.get(place), days.join(" – ")].filter(Boolean).join(" · ");
  }

  /**
   * Mark a phase if today is in it.
   * @param {HTMLElement} phase
   */
  showPhase(phase) {
    const [first, last] = JSON.parse(hook(phase, "days").dataset.ctDays ?? "[]");
    const at = /** @type {number} */ (this.day && between(this.day, today())); // without a day, no comparison is true
    if (at >= first && at <= last) phase.ariaCurrent = "step";
    else phase.removeAttribute("aria-current");
  }

  /** What is due next, and how much is overdue, once the reader has entered a first day. */
  summed() {
    const { words } = this;
    const needed = this.tasks.filter((task) => !("ctOptional" in task.dataset));
    const tasks = needed.map((task) => ({ task, days: Number(task.dataset.ctDueDays), settled: this.isSettled(task) }));
    const left = openTasks(tasks, /** @type {string} */ (this.day), today());
    const late = left.filter((one) => one.left < 0);
    const next = left.find((one) => one.left >= 0);
    const parts = [];
    if (late.length) {
      const word = late.length === 1 ? words.late_one : fill(words.late_many, { n: late.length });
      parts.push(element("span", "ct-plan__late ct-shape--bad", this.linkTo(late[0].task, word)));
    }
    if (next) {
      const name = hook(next.task, "text").textContent;
      const day = this.written(dayOf(/** @type {string} */ (this.day), next.days));
      parts.push(element("span", "", `${words.next} `, this.linkTo(next.task, name), ` ${day}, ${this.far(next.left)}`));
    }
    return parts;
  }

  /**
   * @param {HTMLElement} task
   * @param {string} text
   */
  linkTo(task, text) {
    const made = element("a", "", text);
    made.href = `#${task.id}`;
    return made;
  }
}
