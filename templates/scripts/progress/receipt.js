// The receipt of what the address names, "#learning_path/sales": who did it, what, how well and when.
import { today } from "../core/calendar.js";
import { during } from "../core/lifecycle.js";
import { activityIndex } from "../core/site.js";
import { device } from "../store/device.js";
import { button, element, hook } from "../ui/dom.js";
import { fill } from "../ui/text.js";
import { presentNames, startedPaths, summaryOf } from "./progress-summary.js";
import { linkTo, nameOf, notes, resultsOf, storedProgress, table, written } from "./progress-view.js";

/** @import { RowRecord, Summary } from "./progress-summary.js" */

export class Receipt {
  /**
   * @param {Marked<"receipt">} root
   * @param {Words["receipt"] & Words["progress_view"] & Pick<Words, "dates">} words
   */
  constructor(root, words) {
    this.root = root;
    this.words = words;
    const { profile, names } = device();
    this.name = names.get(profile);
  }

  begin() {
    during(this.root, "hashchange", ({ oldURL }) => {
      if (document.querySelector(":target")) history.replaceState(null, "", oldURL); // not what "Skip to content" names
      else this.show();
    });
    this.show();
  }

  show() {
    const { words } = this;
    const activities = activityIndex();
    const { results, begun } = storedProgress();
    const key = presentNames(activities)(decoded(location.hash.slice(1)));
    const isKnown = Object.hasOwn(activities, key);
    const found = isKnown && summaryOf(activities, results, key, today());
    const isReady = found && found.finished;
    hook(document, "nameless").hidden = !isReady || Boolean(this.name);
    if (isReady) this.put(...(this.name ? this.receipt(found) : [note(words.nameless)]));
    else if (found) this.put(...this.open(found));
    else this.put(...(key ? [note(words.unknown)] : []), ...this.choice(startedPaths(activities, results, begun, today())));
  }

  /** @param {...(Node | string)} children */
  put(...children) {
    this.root.replaceChildren(...children);
  }

  /**
   * The receipts that there are, or will be.
   * @param {Summary[]} all
   */
  choice(all) {
    const { words } = this;
    if (!all.length) return [note(words.nothing)];
    const items = all.map(({ key, entry }) => element("li", "", linkTo(`progress/receipt/#${key}`, entry.title)));
    return [element("p", "", words.choose), element("ul", "ct-rows ct-list ct-ruled ct-apart", ...items)];
  }

  /**
   * What is missing before there is a receipt.
   * @param {Summary} found
   */
  open({ entry, rows, done, of }) {
    const items = rows
      .filter((row) => !row.done)
      .map((row) => [linkTo(row.entry.address, nameOf(this.words, row)), notes("ct-muted", resultsOf(this.words, row))])
      .map((pieces) => element("li", "", ...pieces));
    return [
      element("h2", "", linkTo(entry.address, entry.title)),
      element("p", "", fill(this.words.open, { done, of })),
      element("ul", "ct-rows ct-list ct-ruled ct-apart", ...items),
    ];
  }

  /** @param {Summary} found */
  receipt(found) {
    const { words, root } = this;
    const { entry, rows } = found;
    const print = button(words.print, () => window.print(), "ct-button");
    const steps = rows.map((row) => [
      nameOf(words, row),
      notes("", row.records.length ? resultsOf(words, row) : ["–"]),
      row.on ? written(words, row.on) : "–",
      row.records.length
        ? written(words, /** @type {RowRecord} */ (row.records.find(({ on }) => on === row.on)).version) || "–"
        : "–",
    ]);
    const sheet = element(
      "section",
      "ct-receipt ct-box",
      element("p", "ct-label", root.dataset.ctSite),
      element("h2", "", entry.earns?.name ?? entry.title),
      element("p", "ct-receipt__name ct-headline", /** @type {string} */ (this.name)),
      element("p", "", fill(words.worked, entry)),
      this.facts(found),
      table(entry.title, [words.step, words.result, words.day, words.version], steps),
      element("p", "ct-receipt__said ct-strong", root.dataset.ctSaid),
      this.signature(entry.earns?.by),
    );
    return [element("p", "ct-next", print), sheet];
  }

  /** @param {Summary} found */
  facts({ on, until, share }) {
    const { words } = this;
    const pairs = [
      [words.done, written(words, on)],
      [words.score, share !== undefined && fill(words.percent, { n: Math.floor(share * 100) })],
      [/** @type {string} */ (until) < today() ? words.over : words.until, until && written(words, until)],
    ];
    const made = /** @type {[string, string][]} */ (pairs.filter(([, value]) => value))
      .map(([word, value]) => element("div", "", element("dt", "", word), element("dd", "", value)));
    return element("dl", "ct-facts ct-facts--row ct-labelled", ...made);
  }

  /**
   * A line to be signed by somebody who has seen that it is so.
   * @param {string} [by]
   */
  signature(by) {
    const { words } = this;
    const who = by ? `${fill(words.by, { by })} ` : "";
    return element("p", "ct-receipt__sign", who, words.signature, element("span", "ct-receipt__rule"));
  }
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @param {string} text */
function note(text) {
  return element("p", "ct-notice ct-board ct-aside ct-small", text);
}
