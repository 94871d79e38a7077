// A checklist that remembers: what is ticked, proved or cannot be done, and who signed it.
import { today } from "../core/calendar.js";
import { announce, CHECKLIST_CHANGED } from "../core/events.js";
import { isCurrent, missingIn } from "../progress/completion.js";
import { onStoredChange } from "../store/changes.js";
import { loadEntries, playbookOf, saveEntries } from "../store/entries.js";
import { record, recorded, takeBack } from "../store/records.js";
import { button, element, hooks, liveRegion } from "../ui/dom.js";
import { fill, formatDay } from "../ui/text.js";
import { ChecklistItem, isChecklistEntry } from "./checklist-item.js";

/**
 * @import { HistoryView } from "./history-view.js"
 * @import { SignOff } from "./sign-off.js"
 * @import { ChecklistEntry, State } from "./checklist-item.js"
 */

/** @typedef {Words["checklist"] & Words["storage"] & Partial<Pick<Words, "dates">>} ChecklistWords */

/** @typedef {{SignOff?: typeof SignOff, HistoryView?: typeof HistoryView}} Extras what some lists have besides their lines */

const SIGNED = "_signed";
/** @type {Checklist[]} */
let live = [];

/**
 * Start the checklist that a bar belongs to.
 * @param {HTMLElement} bar
 * @param {string} key of its playbook
 * @param {ChecklistWords} words
 * @param {Extras} [more] passed in so that pages whose lists have no such extras need not fetch them
 */
export function startChecklist(bar, key, words, more = {}) {
  live = live.filter((list) => list.bar.isConnected);
  const list = new Checklist(bar, key, words, more);
  if (live.some(({ names }) => names[0] === list.names[0])) return; // one list in two parts of a page
  live.push(list);
  list.begin();
}

/** @type {(place: HTMLElement, text: string) => void} set a text unless it is there already, so that it is not announced again */
function say(place, text) {
  if (place.textContent !== text) place.textContent = text;
}

export class Checklist {
  /**
   * @param {HTMLElement} bar
   * @param {string} key
   * @param {ChecklistWords} words
   * @param {Extras} more
   */
  constructor(bar, key, words, more) {
    this.bar = bar;
    this.names = playbookOf(bar, key);
    this.words = words;
    this.more = more;
    this.every = bar.dataset.ctFrequency ?? "once";
    this.isEvent = this.every === "per_event";
    this.kept = true;
    /** @type {Map<string, ChecklistEntry>} */
    this.entries = new Map();
    /** @type {ChecklistItem[]} */
    this.latest = []; // the line on which initials were typed last
  }

  begin() {
    /** @param {HTMLElement} part */
    const isOurs = ({ dataset }) => [dataset.ctLines, dataset.ctSign].includes(this.names[0]);
    const parts = [...hooks(document, "lines"), ...hooks(document, "sign")].filter(isOurs);
    const lists = parts.filter(({ dataset }) => dataset.ctLines);
    /** @type {ReturnType<Checklist["section"]>[]} */
    this.sections = lists.map((list) => this.section(list, lists.length > 1));
    /** @type {ChecklistItem[]} */
    this.lines = this.sections.flatMap(({ lines }) => lines);
    /** @type {ChecklistItem[]} */
    this.needed = this.lines.filter(({ isNeeded }) => isNeeded);
    this.day = hooks(document, "day").find(({ dataset }) => dataset.ctDay === this.names[0]);
    this.makeBar();
    const place = parts.find(({ dataset }) => dataset.ctSign);
    if (place) this.signing = new /** @type {typeof SignOff} */ (this.more.SignOff)(/** @type {Marked<"sign">} */ (place), this);
    if (this.every !== "once") this.earlier = new /** @type {typeof HistoryView} */ (this.more.HistoryView)(this);
    this.takeOver();
    onStoredChange(this.bar, [...this.names, ...(this.earlier?.names ?? [])], () => this.takeOver());
  }

  /**
   * @param {HTMLElement} list
   * @param {boolean} isOneOfMany
   */
  section(list, isOneOfMany) {
    const lines = [.../** @type {NodeListOf<Marked<"item">>} */ (list.querySelectorAll("li[data-ct-item]"))].map(
      (root) => new ChecklistItem(root, this),
    );
    const count = element("p", "ct-subtitle ct-print-none");
    if (isOneOfMany) list.prepend(count);
    return { lines, count };
  }

  makeBar() {
    const { words } = this;
    /** @type {HTMLElement} */
    this.count = liveRegion("span");
    /** @type {HTMLElement} */
    this.clear = button(this.isEvent ? words.start_new : words.clear, () => this.empty(), "ct-text-button");
    /** @type {HTMLElement} */
    this.undo = button(words.undo, () => this.goBack(), "ct-text-button");
    this.undo.hidden = true;
    /** @type {HTMLElement} */
    this.warning = element("span", "ct-note");
    this.bar.append(this.count, element("span", "", this.clear, this.undo), this.warning);
    this.bar.hidden = false;
  }

  /** Show what is stored now: another tab may have changed it, or a new day may have begun. */
  takeOver() {
    this.seen = today();
    if (this.kept) this.entries = loadEntries(this.names, isChecklistEntry);
    this.update();
    this.earlier?.show();
    if (this.isComplete && !this.isRecorded) this.record(); // an edit removed what was open, or two tabs had a part each
  }

  // -- the state of the list

  /**
   * What is stored under `ids`, as long as it is valid: for a daily list on its day, for a weekly one in its week.
   * @param {string[]} ids
   */
  entryOf(ids) {
    return ids.map((id) => this.entries.get(id)).find((entry) => entry && isCurrent(entry.on, today(), this.every));
  }

  /** The initials that were typed last, on a former visit those farthest down: they are filled in on the next lines. */
  get initials() {
    const asking = this.lines.filter(({ evidence }) => evidence === "initials");
    return [...asking, ...this.latest].flatMap(({ ids }) => this.entryOf(ids)?.value || []).at(-1) ?? "";
  }

  get signature() {
    const found = this.signing && this.entryOf([SIGNED]);
    return found?.value?.trim() ? found : undefined; // nobody signs without a name
  }

  /**
   * Whether every required line is in one of these states.
   * @param {...State} states
   */
  areAll(...states) {
    return this.needed.every(({ state }) => states.includes(state));
  }

  get isComplete() {
    return this.areAll("done") && (!this.signing || !!this.signature);
  }

  /** The kind of proof that is asked for, by line. */
  get asked() {
    return Object.fromEntries(this.needed.map(({ ids, evidence }) => [ids[0], evidence]));
  }

  /** The day of the last change to the list; undefined if nothing was ticked. */
  get lastDay() {
    return this.lines.flatMap(({ entry }) => entry?.on ?? []).sort().at(-1);
  }

  get isRecorded() {
    const had = recorded(this.names).checklist;
    return !!had && !missingIn({ of: this.asked }, had) && isCurrent(had.on, today(), this.every);
  }

  /** How many lines are done, of how many; an optional line counts once it is done. */
  numbers(/** @type {ChecklistItem[]} */ lines) {
    /** @param {...State} states */
    const count = (...states) => lines.filter(({ state }) => states.includes(state)).length;
    const all = lines.filter(({ isNeeded, state }) => isNeeded || state === "done").length;
    return { all, done: count("done"), not: count("no"), missing: count("missing") };
  }

  // -- what the reader does

  /**
   * A line is ticked, proved, impossible or, without an entry, open again.
   * @param {ChecklistItem} line
   * @param {Partial<ChecklistEntry>} [entry]
   */
  change(line, entry) {
    if (line.evidence === "initials") this.latest = [line];
    const before = new Map(this.entries);
    const isLost = !entry && !!(line.entry?.value || line.entry?.no);
    const wasSigned = !!this.signature;
    this.edit((entries) => {
      for (const id of [...line.ids, SIGNED]) entries.delete(id);
      if (entry) entries.set(line.ids[0], { on: today(), ...entry });
    });
    this.offer(isLost && (() => this.putBack(before)));
    if (wasSigned) /** @type {SignOff} */ (this.signing).sayGone();
  }

  /**
   * Sign with a name or, without one, take the signature back.
   * @param {string} [name]
   */
  sign(name) {
    this.edit((entries) => (name ? entries.set(SIGNED, { on: today(), value: name }) : entries.delete(SIGNED)));
  }

  /** Open all lines again. The list of an event is put away first, and what was recorded stays. */
  empty() {
    const before = new Map(this.entries);
    const reopen = this.isEvent && /** @type {HistoryView} */ (this.earlier).close();
    this.edit((entries) => entries.clear(), this.isEvent);
    this.offer(() => {
      if (reopen) reopen();
      this.putBack(before, this.isEvent);
    });
    this.earlier?.show();
    this.undo.focus();
  }

  /**
   * @param {Map<string, ChecklistEntry>} before
   * @param {boolean} [keepsRecord]
   */
  putBack(before, keepsRecord) {
    this.edit((entries) => {
      entries.clear();
      for (const [id, entry] of before) entries.set(id, entry);
    }, keepsRecord);
  }

  /**
   * Offer a way back from what may have been a slip of the thumb.
   * @param {false | (() => void)} [back]
   */
  offer(back) {
    this.back = back;
    this.undo.hidden = !back;
  }

  goBack() {
    /** @type {() => void} */ (this.back)();
    this.offer();
    this.earlier?.show();
    this.clear.focus();
  }

  /**
   * @param {(entries: Map<string, ChecklistEntry>) => void} act
   * @param {boolean} keepsRecord
   */
  edit(act, keepsRecord = false) {
    if (this.seen !== today()) this.takeOver(); // midnight has passed
    const was = this.isComplete;
    act(this.entries);
    this.kept = saveEntries(this.names, isChecklistEntry, (entries) => {
      act(entries);
      for (const one of entries) this.entries.set(...one); // another tab may have added some
    });
    this.update();
    this.earlier?.keep();
    if (keepsRecord || was === this.isComplete) return;
    if (was) takeBack(this.names, "checklist");
    else this.record();
  }

  record() {
    record(this.names, "checklist", { of: this.asked });
  }

  // -- what the page shows

  update() {
    for (const line of this.lines) line.show(this.entryOf(line.ids));
    const next = this.bar.dataset.ctMode === "read_do" && this.needed.find(({ state }) => state === "open");
    for (const line of this.lines) line.point(line === next);
    for (const { lines, count } of this.sections) say(count, this.counted(lines));
    say(this.count, this.areAll("done") ? this.words.all_done : this.counted(this.lines));
    this.clear.hidden = this.lines.every(({ state }) => state === "open");
    if (this.day) this.day.dataset.ctKept = this.lastDay ? formatDay(this.lastDay, /** @type {Words["dates"]} */ (this.words.dates)) : "";
    say(this.warning, this.kept ? "" : this.words.not_kept);
    this.signing?.show();
    const settled = this.lines.filter(({ state }) => ["done", "no"].includes(state)).map(({ ids }) => ids[0]);
    announce(CHECKLIST_CHANGED, { playbook: this.names[0], settled });
  }

  /** @param {ChecklistItem[]} lines */
  counted(lines) {
    const { words } = this;
    const found = this.numbers(lines);
    const parts = [words.count, found.not && words.not_done, found.missing && words.unproved];
    return parts.filter(Boolean).map((part) => fill(/** @type {string} */ (part), found)).join(", ");
  }
}

for (const event of ["visibilitychange", "pageshow"]) {
  window.addEventListener(event, () => live.forEach((list) => list.takeOver()));
}
