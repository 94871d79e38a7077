// How far the reader is on a path: what is done of it, what comes next, and how much there is still to read.
import { today } from "../core/calendar.js";
import { activityIndex } from "../core/site.js";
import { summaryOf } from "../progress/progress-summary.js";
import { linkTo, notes, resultsOf, storedProgress, written } from "../progress/progress-view.js";
import { onStoredChange } from "../store/changes.js";
import { setOutOn } from "../store/entries.js";
import { childrenOf, element, hook } from "../ui/dom.js";
import { fill } from "../ui/text.js";

const FEW = 5;

export class Way {
  /** @param {Words["progress_view"] & Words["path"] & Pick<Words, "dates">} words */
  constructor(root, words) {
    this.root = root;
    this.words = words;
    this.key = root.dataset.ctWay;
    this.list = hook(document, "steps");
    this.items = childrenOf(this.list);
    this.isShort = this.items.some(({ hidden }) => hidden);
    this.before = [...root.childNodes];
    this.start = hook(root, "start"); // what a role starts with; a path has none
    const steps = this.items.map(({ dataset }) => dataset.ctStep);
    // What a role works through may be no playbook of its own.
    this.begun = new Set();
    /** @type {any} */
    this.found = undefined; // how far the reader is
    this.activities = { [this.key]: { steps }, ...activityIndex() };
  }

  begin() {
    for (const part of [this.root, this.list]) part.addEventListener("click", (event) => this.setOut(event));
    onStoredChange(this.root, ["_results"], () => this.show());
    this.show();
  }

  show() {
    const { results, begun } = storedProgress();
    this.begun = begun;
    this.found = summaryOf(this.activities, results, this.key, today());
    const { rows, next } = this.found;
    this.isBegun = rows.some(({ key, records }) => records.length || begun.has(key));
    this.items.forEach((item) => this.mark(item));
    if (this.isShort) this.shorten(this.items.findIndex(({ dataset }) => "ctNext" in dataset));
    this.root.replaceChildren(...(!this.isBegun ? this.before : this.start ? this.nextForYou(next) : this.goOn(next)));
  }

  setOut({ target }) {
    if (target.closest("a")) setOutOn(this.key);
  }

  /** What a step has come to, in words behind its name. */
  mark(item) {
    const { words } = this;
    const row = this.found.rows.find(({ key }) => key === item.dataset.ctStep);
    const isNext = this.isBegun && !!row && row === this.found.next;
    hook(item, "step-state")?.remove();
    item.toggleAttribute("data-ct-done", !!row?.done);
    item.toggleAttribute("data-ct-next", isNext);
    if (!row) return;
    /** @type {(string | string[])[]} a text, or one with a shape in front of it */
    const states = row.done ? [["good", fill(words.done_on, { day: written(words, row.on) })]] : [];
    if (isNext) states.push(["next", words.next]);
    if (row.records.some(({ pass }) => pass)) states.push(...resultsOf(words, { ...row, changed: 0 }));
    else if (!row.done && this.begun.has(row.key)) states.push(words.begun);
    if (row.changed) states.push(["soon", this.changed(row)]);
    if (!states.length) return;
    const said = notes("ct-path__state ct-muted", states);
    said.dataset.ctStepState = "";
    item.append(said);
  }

  changed({ changed, entry }) {
    const { words } = this;
    if (!entry.quiz) return words.changed;
    return changed === 1 ? words.changed_one : fill(words.changed_many, { n: changed });
  }

  /** A list that shows the first few steps shows those around the next one. */
  shorten(next) {
    const first = Math.max(0, Math.min(next - 1, this.items.length - FEW));
    this.items.forEach((item, at) => (item.hidden = at < first || at >= first + FEW));
    this.list.style.counterReset = `ct-path ${first}`;
  }

  get count() {
    const { words } = this;
    const { rows, done, of } = this.found;
    const minutes = rows.reduce((sum, row) => sum + (row.done ? 0 : (row.entry.minutes ?? 0)), 0);
    const left = minutes === 1 ? words.left_one : minutes && fill(words.left_many, { n: minutes });
    return notes("ct-trail__count", [fill(words.count, { done, all: of }), left]);
  }

  /** On the page of a path: the button leads on, and at the end to the receipt. */
  goOn(next) {
    const { words } = this;
    const { finished, key } = this.found;
    const { address, title } = next?.entry ?? {};
    const button = finished
      ? linkTo(`progress/receipt/#${key}`, words.receipt)
      : linkTo(address, fill(words.go_on, { title }));
    button.className = "ct-button";
    const said = finished ? [element("p", "ct-trail__end", words.finished)] : [];
    return [element("p", "ct-subtitle", this.count), ...said, element("p", "ct-next", button)];
  }

  /** On the page of a role: one thing to do next, and the way that it is part of. */
  nextForYou(next) {
    const { words } = this;
    const whole = /** @type {HTMLAnchorElement} */ (this.start.cloneNode(true));
    const isStep = this.items.some((item) => item.querySelector("a")?.href === whole.href);
    const rest = isStep ? [] : [element("p", "ct-muted", whole)];
    if (!next) return [element("p", "ct-trail__end", words.finished), ...rest];
    const { address, title: name, kind, minutes } = next.entry;
    return [
      element("p", "ct-label", words.next_for_you),
      element("p", "ct-start__title ct-headline", linkTo(address, name)),
      element("p", "", notes("", [kind, minutes && fill(words.minutes, { n: minutes })])),
      element("p", "ct-muted", this.count),
      ...rest,
    ];
  }
}
