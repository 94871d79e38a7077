// The lists of earlier days, weeks or events, shown above the current one.
import { today } from "../core/calendar.js";
import { between } from "../plan/deadlines.js";
import { loadEntries, saveEntries } from "../store/entries.js";
import { element } from "../ui/dom.js";
import { fill, formatDay } from "../ui/text.js";
import { before, isPast, keep, present } from "./checklist-history.js";

/**
 * @import { Checklist } from "./checklist.js"
 * @import { Past, PastLine } from "./checklist-history.js"
 * @import { ChecklistEntry, ChecklistItem } from "./checklist-item.js"
 */

export class HistoryView {
  /** @param {Checklist} list */
  constructor(list) {
    this.list = list;
    /** @type {Words["checklist_history"] & Pick<Words, "dates">} */
    this.words = JSON.parse(/** @type {string} */ (list.bar.dataset.ctEarlier));
    this.names = list.names.map((name) => `${name}:past`);
    this.root = element("details", "ct-group ct-past ct-print-none ct-tight");
    list.bar.after(this.root);
  }

  /** @param {(past: Map<string, Past>) => void} act */
  change(act) {
    return saveEntries(this.names, isPast, act);
  }

  /** Keep the current list as it is. */
  keep() {
    const { list } = this;
    const entry = list.lines.some(({ state }) => state !== "open") ? this.picture() : undefined;
    this.change((past) => keep(past, today(), list.every, entry, String(Date.now())));
  }

  /**
   * The list with its present texts, as they may change later.
   * @returns {Past}
   */
  picture() {
    const { lines, signature, lastDay } = this.list;
    const { done, all } = this.list.numbers(lines);
    const signs = lines.filter(({ evidence, state }) => evidence === "initials" && state === "done");
    const by = [...new Set(signs.map(({ entry }) => /** @type {ChecklistEntry} */ (entry).value))].join(", ");
    return { on: /** @type {string} */ (lastDay), done, all, by, signed: signature?.value ?? "", lines: lines.flatMap(pastLines) };
  }

  /** Put the current list away; the returned function brings it back. */
  close() {
    /** @type {string} */
    let key;
    /** @type {(closed: boolean) => (past: Map<string, Past>) => unknown} */
    const set = (closed) => (past) => past.has(key) && past.set(key, { .../** @type {Past} */ (past.get(key)), closed });
    this.change((past) => {
      key = /** @type {string} */ (present(past, today(), this.list.every)); // if there is none, `set` does nothing
      set(true)(past);
    });
    return () => this.change(set(false));
  }

  show() {
    const found = before(loadEntries(this.names, isPast), today(), this.list.every);
    this.root.hidden = !found.length;
    this.root.replaceChildren();
    if (!found.length) return;
    const [first, ...others] = found;
    this.root.append(element("summary", "", this.headline(first)), this.details(first));
    for (const one of others) this.root.append(element("p", "ct-label", this.headline(one)), this.details(one));
  }

  /** @param {Past} past */
  headline({ on, done, all, by, signed }) {
    const { words } = this;
    const isYesterday = between(on, today()) === 1;
    /** @type {string[]} */
    const parts = [words.past, by && words.by, signed && words.signed_by].filter(Boolean);
    const day = isYesterday ? words.yesterday : formatDay(on, words.dates, words.dates.weekday);
    return parts.map((part) => fill(part, { day, done, all, by, name: signed })).join(", ");
  }

  /** @param {Past} past */
  details({ lines }) {
    const { words } = this;
    const open = lines.filter(([, state]) => state === "open").map(([text]) => text);
    const points = lines.filter(([, state]) => state !== "open").map(([text, state, value]) => {
      const template = state === "kept" ? words.past_kept : value ? words.past_not_why : words.past_not;
      return fill(template, { text, value });
    });
    if (open.length) points.push(fill(words.past_open, { lines: open.join("; ") }));
    return element("ul", "ct-points", ...points.map((text) => element("li", "", text)));
  }
}

/**
 * What an earlier list will say about a line: nothing if it is done and its initials, if any, are listed with the others.
 * @param {ChecklistItem} line
 * @returns {PastLine[]}
 */
function pastLines({ text: whole, state, evidence, entry, isNeeded }) {
  const text = whole.replace(/\.$/, "");
  if (state === "no") return [[text, "no", /** @type {Required<ChecklistEntry>} */ (entry).no]];
  if (state !== "done") return isNeeded ? [[text, "open", ""]] : [];
  return ["number", "text", "signature"].includes(evidence) ? [[text, "kept", /** @type {Required<ChecklistEntry>} */ (entry).value]] : [];
}
