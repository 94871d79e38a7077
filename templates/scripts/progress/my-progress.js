// My progress: the paths and plans that the reader is on, and everything that was done.
import { today } from "../core/calendar.js";
import { activityIndex } from "../core/site.js";
import { onStoredChange } from "../store/changes.js";
import { element, hook } from "../ui/dom.js";
import { fill } from "../ui/text.js";
import { everything, startedPaths } from "./progress-summary.js";
import { datesOf, linkTo, nameOf, notes, resultsOf, storedProgress, written } from "./progress-view.js";

/** @import { Row, Summary } from "./progress-summary.js" */

export class Mine {
  /**
   * @param {HTMLElement} root
   * @param {Words["my_progress"] & Words["progress_view"] & Pick<Words, "dates">} words
   */
  constructor(root, words) {
    this.words = words;
    this.ways = root;
    this.done = hook(document, "my-done");
    this.empty = [this.ways, this.done].map((place) => [...place.childNodes]);
  }

  begin() {
    onStoredChange(this.ways, ["_results"], () => this.show());
    this.show();
  }

  show() {
    const { words } = this;
    const { results, begun } = storedProgress();
    const { done, gone } = everything(activityIndex(), results, today());
    /** @param {string} key */
    const isOpen = (key) => activityIndex()[key] && !activityIndex()[key].steps && !done.some((row) => row.key === key);
    const open = [...begun].filter(isOpen).map((key) => activityIndex()[key]);
    const all = startedPaths(activityIndex(), results, begun, today()).map((way) => this.way(way));
    const parts = [
      ...this.part("", done.map((row) => this.row(row))),
      ...this.part(words.begun, open.map(({ address, title, kind }) => [linkTo(address, title), notes("ct-muted", [kind])])),
      ...this.part(words.gone, gone.map(({ key, on }) => [key, notes("ct-muted", [written(words, on)])])),
    ];
    this.ways.replaceChildren(...(all.length ? all : this.empty[0]));
    this.done.replaceChildren(...(parts.length ? parts : this.empty[1]));
  }

  /**
   * How far a path is, with the next step, or the receipt where there is none.
   * @param {Summary} found
   */
  way(found) {
    const { key, entry, done, of, finished, next, on, share } = found;
    const { words } = this;
    const bar = element("progress", "ct-bar");
    Object.assign(bar, { max: of, value: done, ariaLabel: entry.title });
    const score = share !== undefined && fill(words.percent, { n: Math.floor(share * 100) });
    const far = finished ? [["good", fill(words.finished, { day: written(words, on) })], score] : [fill(words.how_far, { done, of })];
    const onward = finished
      ? linkTo(`progress/receipt/#${key}`, words.receipt)
      : next && linkTo(next.entry.address, fill(words.next, { title: next.entry.title }));
    if (onward) onward.className = "ct-button ct-button--secondary";
    const name = element("h3", "", linkTo(entry.address, entry.title));
    return element("section", "ct-mine ct-row", name, bar, notes("ct-muted", far), element("p", "ct-next", onward ?? ""));
  }

  /** @param {Row} row */
  row(row) {
    const { entry } = row;
    const { words } = this;
    return [
      linkTo(entry.address, nameOf(words, row)),
      notes("ct-muted", [entry.kind, ...resultsOf(words, row)]),
      notes("ct-muted", datesOf(words, row)),
    ];
  }

  /**
   * A list below its heading; nothing where it would be empty.
   * @param {string} heading
   * @param {(Node | string)[][]} items
   */
  part(heading, items) {
    if (!items.length) return [];
    const list = element("ul", "ct-rows ct-list ct-ruled ct-apart", ...items.map((pieces) => element("li", "", ...pieces)));
    return heading ? [element("h3", "", heading), list] : [list];
  }
}
