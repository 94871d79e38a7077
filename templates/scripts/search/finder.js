// The search as readers see it: a dialog with a field, the answers below it, and what to do where there are none.
import { today } from "../core/calendar.js";
import { base } from "../core/site.js";
import { noteRoleOfPage, ownRole } from "../store/own-role.js";
import { rememberSearch } from "../store/recent-searches.js";
import { button, element, hook } from "../ui/dom.js";
import { fill } from "../ui/text.js";
import { queryInAddress, writeQuery, writeQuerySoon } from "./address.js";
import { recentRows, roleField, usedMost } from "./beginning.js";
import { Filters } from "./filters.js";
import { Index } from "./index.js";
import { load, loadHead } from "./load.js";
import { marksOf } from "./marking.js";
import { Missed } from "./missed.js";
import { Panel } from "./panel.js";
import { resultRow } from "./result.js";
import { cell, row, rowGroup } from "./rows.js";
import { search } from "./search.js";

/** @import { Parts } from "./panel.js" */
/** @import { Findings } from "./search.js" */

/** @typedef {Parts & {all?: number[], missed?: string}} Answer with what is found without filters, or what finds nothing */

const FEW = innerWidth < 720 ? 5 : 8; // as many as fit: a slow phone draws each in 5 ms
const MANY = 100;
const LONGEST_SHOWN = 100;
const SLOW = 500; // ms

/** The dialog of the search, which every page has. */
export class Finder {
  constructor() {
    this.dialog = /** @type {HTMLDialogElement} */ (hook(document, "finder"));
    this.input = /** @type {HTMLInputElement} */ (hook(this.dialog, "query"));
    const { finder } = window.countertalk; // its words come with this file
    this.words = /** @type {Words["finder"]} */ (finder);
    this.panel = new Panel(this.dialog, this.input, this.words.results);
    this.missed = new Missed();
    this.most = FEW;
    this.turn = 0;
    this.isFollowing = false;
    this.answered = Promise.resolve();
    /** @type {Index | undefined} */
    this.index = undefined;
    /** @type {Filters | undefined} */
    this.filters = undefined;
    this.listen();
  }

  listen() {
    const { dialog, input } = this;
    input.addEventListener("input", () => this.typed());
    input.addEventListener("keydown", (event) => this.press(event));
    dialog.addEventListener("close", () => this.closed());
    dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
    hook(dialog, "ask").addEventListener("submit", (event) => this.submit(event));
  }

  /** Show what the address asks for, or what was typed before this file was there; on another page the search is closed. */
  follow() {
    const asked = queryInAddress();
    const all = /** @type {HTMLAnchorElement} */ (hook(this.dialog, "all"));
    all.href = `${base}all/`; // an instant navigation changes what is relative
    if (this.isFollowing && asked === null && this.dialog.open) this.dialog.close();
    this.isFollowing = true;
    noteRoleOfPage();
    this.input.value ||= asked ?? "";
    this.again();
  }

  /** Answer once more: something else than the words has changed. */
  again() {
    this.answered = this.answer();
  }

  typed() {
    this.most = FEW;
    writeQuerySoon(this.input.value);
    this.again();
  }

  /** @param {string} query */
  ask(query) {
    this.input.value = query;
    this.input.focus();
    this.typed();
  }

  /** What was pressed is gone with the next answer; the focus must not be. */
  againFromField() {
    this.input.focus();
    this.again();
  }

  closed() {
    this.missed.tell();
    this.input.value = "";
    this.filters?.clear();
    this.typed();
    writeQuery(null);
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (this.panel.rows.press(event.key)) event.preventDefault();
  }

  /**
   * Enter follows the active row or the first one; on a phone it puts the keyboard away, as the answer is there already.
   * @param {SubmitEvent} event
   */
  async submit(event) {
    event.preventDefault();
    const { input, panel } = this;
    const { value } = input;
    await this.answered;
    if (value !== input.value) return;
    if (panel.rows.active) panel.rows.control?.click();
    else if (matchMedia("(pointer: coarse)").matches) input.blur();
    else if (value.trim()) panel.rows.control?.click();
  }

  /** Answer what is typed, unless more is typed in the meantime. */
  async answer() {
    const turn = ++this.turn;
    const slow = setTimeout(() => this.panel.say(this.words.loading), SLOW);
    const answer = await this.answerTo(this.input.value).catch(() => this.failure());
    clearTimeout(slow);
    if (turn !== this.turn) return;
    this.filters?.show(answer.all ?? []);
    this.missed.note(answer.missed ?? "");
    this.panel.show(answer);
  }

  /**
   * What answers a query, once everything for it has been loaded.
   * @param {string} query
   * @returns {Promise<Answer>}
   */
  async answerTo(query) {
    const index = (this.index ??= new Index(await loadHead(), load));
    const filters = (this.filters ??= new Filters(index, this.words, () => this.again()));
    if (!query.trim()) return this.beginning(index);
    const question = { role: ownRole(), today: today(), isComplete: this.most > FEW };
    const found = await search(index, query, question);
    if (!found.entries.length) return this.nothing(query);
    const entries = filters.wanted(found.entries);
    const rows = await this.rowsOf(index, entries.slice(0, this.most), marksOf(found, index.fillers));
    const parts = rows.length ? this.results({ ...found, entries }, rows) : this.filteredOut(filters, found.entries.length);
    return { ...parts, options: [filters.root], all: found.entries };
  }

  /**
   * @param {Index} index
   * @param {number[]} entries
   * @param {string[]} marks
   */
  async rowsOf(index, entries, marks) {
    const { dates } = index.head;
    const shown = await Promise.all(entries.map((entry) => index.shown(entry)));
    return shown.map((one) => resultRow({ ...one, dates: dates[one.entry] }, marks, this.words, () => this.use()));
  }

  /** The reader makes use of a result: whoever comes back finds the same again. */
  use() {
    const { value } = this.input;
    rememberSearch(value);
    if (value) writeQuery(value);
  }

  /**
   * Before anything is typed.
   * @param {Index} index
   * @returns {Promise<Answer>}
   */
  async beginning(index) {
    const { name, entries } = usedMost(index.head);
    const used = await this.rowsOf(index, entries, []);
    const again = () => this.againFromField();
    return {
      notes: roleField(index.head, this.words, () => this.again()),
      rows: [
        ...recentRows(this.words, (query) => this.ask(query), again),
        ...rowGroup(fill(this.words.used, { role: name }), used),
      ],
    };
  }

  /**
   * @param {Findings} found
   * @param {HTMLElement[]} rows
   * @returns {Parts}
   */
  results({ entries, instead, missing }, rows) {
    const { words } = this;
    const n = entries.length;
    const lost = missing.join(", ").slice(0, LONGEST_SHOWN);
    return {
      status: n === 1 ? words.count_one : fill(words.count_many, { n }),
      notes: [
        ...(instead ? [button(fill(words.did_you_mean, { instead }), () => this.ask(instead), "ct-text-button")] : []),
        ...(lost ? [element("p", "ct-muted", fill(words.missing, { words: lost }))] : []),
      ],
      rows: [...rows, ...this.more(n)],
    };
  }

  /**
   * The row that shows more results.
   * @param {number} n how many there are
   */
  more(n) {
    if (n <= this.most) return [];
    const { words } = this;
    const next = this.most + MANY;
    const show = () => {
      this.most = next;
      this.againFromField();
    };
    const word = n <= next ? fill(words.show_all, { n }) : fill(words.show_more, { n: MANY });
    const made = button(word, show, "ct-found__again");
    made.tabIndex = -1;
    return [row(cell(made))];
  }

  /**
   * @param {string} query
   * @returns {Answer}
   */
  nothing(query) {
    const { words } = this;
    return {
      missed: query,
      status: fill(words.nothing, { query: query.trim().slice(0, LONGEST_SHOWN) }),
      help: [element("p", "", words.try)],
    };
  }

  /**
   * @param {Filters} filters
   * @param {number} n how many results there are without filters
   * @returns {Parts}
   */
  filteredOut(filters, n) {
    const { words } = this;
    const drop = () => {
      filters.clear();
      this.againFromField();
    };
    return {
      status: n === 1 ? words.filtered_out_one : fill(words.filtered_out_many, { n }),
      help: [button(words.drop_filters, drop)],
    };
  }

  /**
   * A file of the search is missing.
   * @returns {Answer}
   */
  failure() {
    return { status: this.words.failed, help: [button(this.words.again, () => this.againFromField())] };
  }
}
