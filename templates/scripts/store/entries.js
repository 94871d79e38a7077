// What the reader did, kept in this browser only: by site, profile, playbook and item id, never by position.
// What is stored is input: anything that is not of the expected form is ignored, and what cannot be read is set aside.
import { today } from "../core/calendar.js";
import { prefix } from "./device.js";
import { parsedEntries, setAside } from "./json.js";
import { forget } from "./storage.js";

const HERE = "_here";

/**
 * @param {unknown} text
 * @returns {text is string}
 */
export const isText = (text) => typeof text === "string" && text.length > 0;

/**
 * What is stored under `key`, by item id; what cannot be read is set aside, not trusted and not lost.
 * @param {string} key
 * @returns {[string, unknown][]}
 */
function read(key) {
  const text = localStorage.getItem(key);
  const entries = parsedEntries(text ?? "{}");
  if (entries) return entries;
  localStorage.setItem(`${key}:aside`, setAside(localStorage.getItem(`${key}:aside`), text));
  localStorage.removeItem(key);
  return [];
}

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
  try {
    for (const name of [...playbook].reverse()) {
      for (const [id, entry] of read(prefix() + name)) if (valid(entry)) found.set(id, /** @type {Entry} */ (entry));
    }
  } catch {
    // Blocked: there is no progress to show.
  }
  return found;
}

/**
 * Change the stored entries of a playbook, as they are by now: another tab may have added some.
 * @template [Entry=unknown]
 * @param {string[]} playbook kind/id, then those that it had before
 * @param {Validator<Entry>} valid
 * @param {(entries: Map<string, Entry>) => void} change what to do with them; what is left empty is forgotten
 * @returns {boolean} whether the browser keeps them
 */
export function saveEntries(playbook, valid, change) {
  const entries = loadEntries(playbook, valid);
  change(entries);
  try {
    const [key, ...formers] = playbook.map((name) => prefix() + name);
    const held = [...formers].reverse().concat(key).flatMap(read);
    const strange = held.filter(([, entry]) => !valid(entry));
    const all = [...strange, ...entries];
    if (all.length) localStorage.setItem(key, JSON.stringify(Object.fromEntries(all)));
    else localStorage.removeItem(key);
    forget(formers);
  } catch {
    return false;
  }
  stayAt(playbook[0]);
  return true;
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
