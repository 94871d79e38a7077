// How often a reader has restarted each quiz: this number and the reader's seed decide what a try asks.
import { loadEntries, saveEntries } from "../store/entries.js";

const PLACE = ["_tries"];

/**
 * @param {unknown} entry
 * @returns {entry is number}
 */
const isCount = (entry) => Number.isSafeInteger(entry) && /** @type {number} */ (entry) > 0;

/**
 * How often a quiz was restarted.
 * @param {string[]} playbook kind/id, then those that it had before
 * @returns {number}
 */
export function triesOf(playbook) {
  const known = loadEntries(PLACE, isCount);
  return playbook.map((name) => known.get(name)).find(Boolean) ?? 0;
}

/**
 * Keep how often a quiz was restarted.
 * @param {string[]} playbook kind/id, then those that it had before
 * @param {number} count
 */
export function keepTries(playbook, count) {
  saveEntries(PLACE, isCount, (entries) => {
    for (const name of playbook) entries.delete(name);
    entries.set(playbook[0], count);
  });
}
