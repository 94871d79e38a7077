// An onboarding plan by the calendar: the reader says which day is the first, and every task gets its day.
import { today } from "../core/calendar.js";
import { CHECKLIST_CHANGED, hear } from "../core/events.js";
import { during } from "../core/lifecycle.js";
import { onStoredChange } from "../store/changes.js";
import { loadEntries, playbookOf, saveEntries } from "../store/entries.js";
import { element, hook, hooks, liveRegion } from "../ui/dom.js";
import { fill, formatDay } from "../ui/text.js";
import { between, dayOf, isStart, openTasks } from "./deadlines.js";

const START = "_start";
const YEARS = 2;

/** Whether a stored entry says on which day somebody has started. */
const saysStart = (entry) => isStart(entry?.day);

export class Plan {
  /** @param {Words["onboarding_plan"] & Words["deadlines"] & Words["storage"] & Pick<Words, "dates">} words */
  constructor(root, words) {
    this.root = root;
    this.names = playbookOf(root, root.dataset.ctPlan);
    this.words = words;
    this.tasks = hooks(document, "due-days");
    this.dated = hooks(document, "days");
    this.texts = new Map(this.places.map((place) => [place, place.textContent]));
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
    this.input = element("input", "ct-write");
    this.input.type = "date";
    this.input.min = dayOf(today(), -365 * YEARS);
    this.input.max = dayOf(today(), 365 * YEARS);
    this.input.addEventListener("change", () => this.set());
    this.hint = element("span", "ct-plan__hint ct-muted");
    this.hint.id = "_start-hint";
    this.input.setAttribute("aria-describedby", this.hint.id);
    this.summary = liveRegion("p", "ct-plan__summary");
    this.root.append(element("label", "ct-plan__start", element("span", "ct-label", words.start), this.input, this.hint), this.summary);
  }

  takeOver() {
    this.day = loadEntries(this.names, saysStart).get(START)?.day;
    if (document.activeElement !== this.input) this.input.value = this.day ?? "";
    this.say(this.day ? "" : this.words.ask);
    this.show();
  }

  say(text, isWrong = false) {
    this.hint.textContent = text;
    this.hint.className = isWrong ? "ct-plan__hint ct-muted ct-note" : "ct-plan__hint ct-muted";
    this.input.ariaInvalid = isWrong;
  }

  /** The reader has typed or chosen a day; while only a part of it is there, the one before holds. */
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

  /** A day by its weekday or without, and with its year where that is another one. */
  written(day, pattern = "weekday") {
    const { dates } = this.words;
    const isThisYear = day.slice(0, 4) === today().slice(0, 4);
    return formatDay(day, dates, dates[pattern] + (isThisYear ? "" : " {year}"));
  }

  /** How long there is until a day, or since when it is over. */
  far(left) {
    const { words } = this;
    if (left < 0) return left === -1 ? words.overdue_one : fill(words.overdue_many, { n: -left });
    return left > 1 ? fill(words.in_many, { n: left }) : left ? words.tomorrow : words.today;
  }

  isSettled(task) {
    return this.settled.includes(task.dataset.ctItem);
  }

  /** When a task is due; how long that is, only where something is still to do. */
  showTask(task) {
    const place = hook(task, "due-on");
    const day = this.day && dayOf(this.day, Number(task.dataset.ctDueDays));
    const left = day && between(today(), day);
    const isOpen = day && !this.isSettled(task) && (left >= 0 || !("ctOptional" in task.dataset));
    const said = day ? [fill(this.words.due, { day: this.written(day) }), ...(isOpen ? [this.far(left)] : [])] : [];
    place.textContent = said.join(", ") || (this.texts.get(place) ?? null);
    place.dataset.ctUrgency = isOpen ? (left < 0 ? "overdue" : left < 2 ? "soon" : "") : "";
  }

  /** The day of a talk, or the days of a phase. */
  showDays(place) {
    const found = this.day ? JSON.parse(place.dataset.ctDays) : [];
    const days = found.map((n) => this.written(dayOf(this.day, n), found.length > 1 ? "short" : "weekday"));
    place.textContent = [this.texts.get(place), days.join(" – ")].filter(Boolean).join(" · ");
  }

  /** The phase of today. */
  showPhase(phase) {
    const [first, last] = JSON.parse(hook(phase, "days").dataset.ctDays ?? "[]");
    const at = this.day && between(this.day, today());
    if (at >= first && at <= last) phase.ariaCurrent = "step";
    else phase.removeAttribute("aria-current");
  }

  /** What is due next, and how much is late. */
  summed() {
    const { words } = this;
    const needed = this.tasks.filter((task) => !("ctOptional" in task.dataset));
    const tasks = needed.map((task) => ({ task, days: Number(task.dataset.ctDueDays), settled: this.isSettled(task) }));
    const left = openTasks(tasks, this.day, today());
    const late = left.filter((one) => one.left < 0);
    const next = left.find((one) => one.left >= 0);
    const parts = [];
    if (late.length) {
      const word = late.length === 1 ? words.late_one : fill(words.late_many, { n: late.length });
      parts.push(element("span", "ct-plan__late ct-shape--bad", this.linkTo(late[0].task, word)));
    }
    if (next) {
      const name = hook(next.task, "text").textContent;
      const day = this.written(dayOf(this.day, next.days));
      parts.push(element("span", "", `${words.next} `, this.linkTo(next.task, name), ` ${day}, ${this.far(next.left)}`));
    }
    return parts;
  }

  linkTo(task, text) {
    const made = element("a", "", text);
    made.href = `#${task.id}`;
    return made;
  }
}
