// How far the reader is on a path: what is done of it, what comes next, and how much there is still to read.
import { today } from "../core/calendar.js";
import { activityIndex } from "../core/site.js";
import { summaryOf } from "../progress/progress-summary.js";
import { linkTo, resultsOf, storedProgress, written } from "../progress/progress-view.js";
import { onStoredChange } from "../store/changes.js";
import { childrenOf, element, hook } from "../ui/dom.js";
import { fill } from "../ui/text.js";
import { countOf, followSetOut, showState } from "./step-list.js";

/**
 * @import { Row, Summary } from "../progress/progress-summary.js"
 * @import { Note } from "../progress/progress-view.js"
 */

export class Way {
  /**
   * @param {Marked<"way">} root
   * @param {Words["progress_view"] & Words["path"] & Pick<Words, "dates">} words
   */
  constructor(root, words) {
    this.root = root;
    this.words = words;
    this.key = root.dataset.ctWay;
    this.list = hook(document, "steps");
    this.items = childrenOf(this.list);
    this.before = [...root.childNodes];
    /** @type {Set<string>} */
    this.begun = new Set();
    this.found = /** @type {Summary} */ (/** @type {unknown} */ (undefined)); // how far the reader is, once it is shown
  }

  begin() {
    followSetOut(this.key, [this.root, this.list]);
    onStoredChange(this.root, ["_results"], () => this.show());
    this.show();
  }

  show() {
    const { results, begun } = storedProgress();
    this.begun = begun;
    this.found = summaryOf(activityIndex(), results, this.key, today());
    const { rows, next } = this.found;
    /** @type {boolean} */
    this.isBegun = rows.some(({ key, records }) => records.length || begun.has(key));
    this.items.forEach((item) => this.mark(item));
    this.root.replaceChildren(...(this.isBegun ? this.goOn(next) : this.before));
  }

  /**
   * What a step has come to, in words behind its name.
   * @param {HTMLElement} item
   */
  mark(item) {
    const row = this.found.rows.find(({ key }) => key === item.dataset.ctStep);
    const isNext = this.isBegun && !!row && row === this.found.next;
    showState(item, !!row?.done, isNext, row ? this.statesOf(row, isNext) : []);
  }

  /**
   * @param {Row} row
   * @param {boolean} isNext
   */
  statesOf(row, isNext) {
    const { words } = this;
    /** @type {Note[]} */
    const states = row.done ? [["good", fill(words.done_on, { day: written(words, row.on) })]] : [];
    if (isNext) states.push(["next", words.next]);
    if (row.records.some(({ pass }) => pass)) states.push(...resultsOf(words, { ...row, changed: 0 }));
    else if (!row.done && this.begun.has(row.key)) states.push(words.begun);
    if (row.changed) states.push(["soon", this.changed(row)]);
    return states;
  }

  /** @param {Row} row */
  changed({ changed, entry }) {
    const { words } = this;
    if (!entry.quiz) return words.changed;
    return changed === 1 ? words.changed_one : fill(words.changed_many, { n: changed });
  }

  /**
   * The button leads on, and at the end to the receipt.
   * @param {Row | undefined} next
   */
  goOn(next) {
    const { words } = this;
    const { finished, key, rows } = this.found;
    const { address, title } = next?.entry ?? {};
    const button = finished
      ? linkTo(`progress/receipt/#${key}`, words.receipt)
      : linkTo(/** @type {string} */ (address), fill(words.go_on, { title }));
    button.className = "ct-button";
    const said = finished ? [element("p", "ct-trail__end", words.finished)] : [];
    return [element("p", "ct-subtitle", countOf(words, rows)), ...said, element("p", "ct-next", button)];
  }
}
