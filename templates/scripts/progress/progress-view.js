// How what was done is shown: links, results in words, tables. For the pages of progress.
import { isDay } from "../core/calendar.js";
import { activityIndex, base } from "../core/site.js";
import { storedNames } from "../store/device.js";
import { loadEntries } from "../store/entries.js";
import { element } from "../ui/dom.js";
import { fill, formatDay } from "../ui/text.js";
import { byPlaybook } from "./parts.js";
import { presentNames } from "./progress-summary.js";

/**
 * @import { PartName } from "./completion.js"
 * @import { Row, RowRecord } from "./progress-summary.js"
 */

/** @typedef {Words["progress_view"] & Pick<Words, "dates">} ViewWords */

/**
 * A day as readers write it; what is no day stays as it is.
 * @template {string | undefined} Day
 * @param {Pick<Words, "dates">} words
 * @param {Day} day
 */
export const written = (words, day) => (isDay(day) ? formatDay(day, words.dates) : day);

/** What the reader has stored: the results, and the playbooks of which anything is kept. */
export function storedProgress() {
  const playbooks = [...storedNames()].filter((name) => /^[^:_]+\/[^:]+$/.test(name));
  return {
    results: byPlaybook(loadEntries(["_results"], () => true)),
    begun: new Set(playbooks.map(presentNames(activityIndex()))),
  };
}

/**
 * A link to a page of this site by its address from the root.
 * @param {string} address
 * @param {string} text
 */
export function linkTo(address, text) {
  const made = element("a", "", text);
  made.href = new URL(address, base).href;
  return made;
}

/**
 * What was reached in one part of a playbook: 4 of 5 right.
 * @param {ViewWords} words
 * @param {RowRecord} record
 */
function reached(words, { part, share, of, pass }) {
  if (part === "scenario" && pass) return fill(words.points, { n: Math.round(share * 100) });
  const plain = /** @type {Partial<Record<PartName, string>>} */ ({
    read: words.read,
    checklist: words.checklist,
    scenario: words.scenario,
  })[part];
  if (plain) return plain;
  const all = Object.keys(of).length;
  const right = Math.round(share * all * 10) / 10;
  return all && Number.isInteger(right)
    ? fill(words.right, { right, all })
    : fill(words.percent_right, { n: Math.floor(share * 100) });
}

/**
 * A short note: a text, or a shape and a text; what is empty is left out.
 * @typedef {string | number | boolean | undefined | (string | false | undefined)[]} Note `[shape, text]` has a shape in front
 */

/**
 * Short notes in a row, each a piece of its own.
 * @param {string} className
 * @param {Note[]} said
 */
export function notes(className, said) {
  const made = said.flatMap((note) => {
    const [shape, text] = Array.isArray(note) ? note : ["", note];
    return text ? [" · ", element("span", shape ? `ct-shape ct-shape--${shape}` : "", String(text))] : [];
  });
  return element("span", className, ...made.slice(1));
}

/**
 * What a row is about: the tasks of a plan have no name of their own.
 * @param {ViewWords} words
 * @param {{entry: Activity}} row
 */
export const nameOf = (words, { entry }) => (entry.steps ? fill(words.tasks, entry) : entry.title);

/**
 * The results of a row in words, and what speaks against them.
 * @param {ViewWords} words
 * @param {Pick<Row, "records" | "failed" | "changed">} row
 * @returns {Note[]}
 */
export function resultsOf(words, { records, failed, changed }) {
  return [
    ...records.map((record) => reached(words, record)),
    changed ? ["soon", words.changed] : failed && ["bad", fill(words.failed, { n: failed.pass })],
  ].filter(Boolean);
}

/**
 * The day and the content's version of a row in words.
 * @param {ViewWords} words
 * @param {Row} row one with records
 */
export function datesOf(words, { on, records, entry }) {
  const { version } = /** @type {RowRecord} */ (records.find((record) => record.on === on));
  return [
    written(words, on),
    version && fill(words.content, { day: written(words, version) }),
    version && /** @type {string} */ (entry.version) > version && fill(words.reviewed, { day: written(words, entry.version) }),
  ].filter(Boolean);
}

/**
 * Hand a text to the reader as a file.
 * @param {string} name
 * @param {string} type
 * @param {string} text
 */
export function download(name, type, text) {
  const made = element("a");
  made.href = URL.createObjectURL(new Blob([text], { type }));
  made.download = name;
  made.click();
  setTimeout(() => URL.revokeObjectURL(made.href), 60000);
}

/**
 * A field for files; the same file can be chosen again.
 * @param {string} label
 * @param {(files: File[]) => void} tell called with the files that were chosen
 */
export function fileInput(label, tell, multiple = false) {
  const input = element("input", "ct-file");
  Object.assign(input, { type: "file", accept: ".json,application/json", multiple });
  input.addEventListener("click", () => (input.value = ""));
  input.addEventListener("change", () => /** @type {FileList} */ (input.files).length && tell([.../** @type {FileList} */ (input.files)]));
  return element("label", "ct-form__field", element("span", "ct-label", label), input);
}

/** @typedef {Node | string} Piece of what a page shows */

/**
 * A table whose rows are cards on a phone; its roles are written out, since cards have none.
 * @param {string} caption
 * @param {string[]} heads
 * @param {(Piece | Piece[])[][]} rows
 */
export function table(caption, heads, rows) {
  /**
   * @template {keyof HTMLElementTagNameMap} Tag
   * @param {Tag} tag
   * @param {string} role
   * @param {...Piece} children
   */
  const part = (tag, role, ...children) => {
    const made = element(tag, "", ...children);
    made.role = role;
    return made;
  };
  /** @param {(Piece | Piece[])[]} cells */
  const line = (cells) =>
    part("tr", "row", ...cells.map((cell, at) => {
      const made = at ? part("td", "cell", ...[cell].flat()) : part("th", "rowheader", ...[cell].flat());
      if (at) made.dataset.ctLabel = heads[at];
      else made.scope = "row";
      return made;
    }));
  const head = heads.map((word) => {
    const made = part("th", "columnheader", word);
    made.scope = "col";
    return made;
  });
  const made = part(
    "table",
    "table",
    element("caption", "ct-hidden", caption),
    part("thead", "rowgroup", part("tr", "row", ...head)),
    part("tbody", "rowgroup", ...rows.map(line)),
  );
  made.className = "ct-review ct-labelled ct-stacked";
  return made;
}
