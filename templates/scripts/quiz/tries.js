// How often a reader has started each quiz again: from this, and from the reader's seed, follows what a try asks.
import { loadEntries, saveEntries } from "../store/entries.js";

const PLACE = ["_tries"];

const isCount = (entry) => Number.isSafeInteger(entry) && entry > 0;

/**
 * How often a quiz was started again.
 * @param {string[]} playbook kind/id, then those that it had before
 * @returns {number}
 */
export function triesOf(playbook) {
  const known = loadEntries(PLACE, isCount);
  return playbook.map((name) => known.get(name)).find(Boolean) ?? 0;
}

/** Keep how often a quiz was started again. */
export function keepTries(playbook, count) {
  saveEntries(PLACE, isCount, (entries) => {
    for (const name of playbook) entries.delete(name);
    entries.set(playbook[0], count);
  });
}
