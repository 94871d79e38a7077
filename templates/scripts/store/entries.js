// What the reader did, kept in this browser only: by site, profile, playbook and item id, never by position. Each entry has
// a key of its own, so that two tabs that write at the same time lose nothing of each other.
// What is stored is input: what is not of the expected form is ignored, and stays until the same entry is written.
import { today } from "../core/calendar.js";
import { keysOf } from "./device.js";
import { storedKeys, storedValue } from "./storage.js";
import { storeTexts } from "./transaction.js";

const HERE = "_here";

/**
 * @param {unknown} text
 * @returns {text is string}
 */
export const isText = (text) => typeof text === "string" && text.length > 0;

/**
 * The playbook that a part of the page belongs to, as `key` says, then those that it was before.
 * @param {HTMLElement} root
 * @param {string} key kind/id
 * @returns {string[]}
 */
export function playbookOf(root, key) {
  return [key, ...JSON.parse(root.dataset.ctWas ?? "[]")];
}

/**
 * The id of an item, then those that it had before.
 * @param {Marked<"item">} item
 * @returns {string[]}
 */
export function idsOf(item) {
  return [item.dataset.ctItem, ...JSON.parse(item.dataset.ctWas ?? "[]")];
}

/**
 * Whether a stored entry has the expected form. The type of valid entries is known if it is a type predicate.
 * @template Entry
 * @typedef {((entry: unknown) => entry is Entry) | ((entry: unknown) => unknown)} Validator
 */

/**
 * The stored entries of a playbook, by item id.
 * @template [Entry=unknown]
 * @param {string[]} playbook kind/id, then those that it had before: what was stored under them is still its own
 * @param {Validator<Entry>} valid
 * @returns {Map<string, Entry>}
 */
export function loadEntries(playbook, valid) {
  /** @type {Map<string, Entry>} */
  const found = new Map();
  for (const start of playbook.map(keysOf).reverse()) {
    for (const key of storedKeys(start)) {
      const entry = storedValue(key);
      if (valid(entry)) found.set(key.slice(start.length), /** @type {Entry} */ (entry));
    }
  }
  return found;
}

/**
 * Change the stored entries of a playbook, as they are by now: another tab may have added some. Only those that are changed
 * are written, all of them or none.
 * @template [Entry=unknown]
 * @param {string[]} playbook kind/id, then those that it had before
 * @param {Validator<Entry>} valid
 * @param {(entries: Map<string, Entry>) => void} change what to do with them; an entry is replaced, never changed itself
 * @returns {boolean} whether the browser keeps them
 */
export function saveEntries(playbook, valid, change) {
  const before = loadEntries(playbook, valid);
  const entries = new Map(before);
  change(entries);
  const [own, ...formers] = playbook.map(keysOf);
  const put = [...entries].filter(([id, entry]) => entry !== before.get(id));
  const gone = [...before.keys()].filter((id) => !entries.has(id));
  const isKept = storeTexts(
    new Map([
      ...gone.flatMap((id) => [own, ...formers].map((start) => /** @type {[string, null]} */ ([start + id, null]))),
      ...put.map(([id, entry]) => /** @type {[string, string]} */ ([own + id, JSON.stringify(entry)])),
    ]),
  );
  if (isKept) stayAt(playbook[0]);
  return isKept;
}

/**
 * Something was done here last: from here the home page leads on.
 * @param {string} name kind/id
 */
export function stayAt(name) {
  if (name.startsWith("_")) return; // no playbook
  saveEntries([HERE], isText, (entries) => entries.set("at", name).set("on", today()));
}

/** The playbook in which something was done last. */
export function lastPlace() {
  return loadEntries([HERE], isText).get("at");
}
