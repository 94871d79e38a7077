// Searches that found nothing, as they are stored: each under the folded query. Pure.
import { isDay } from "../core/calendar.js";
import { line } from "../core/line.js";

/** @typedef {{text: string, on: string, times: number}} MissedSearch the query as it was typed last, the last day, and how often */

/** The name under which they are stored. */
export const MISSED = "_missed";

/** At most how many are kept, how many characters each has, and how often it is counted. */
export const MOST = { searches: 200, characters: 100, times: 9999 };

/**
 * @param {unknown} entry
 * @returns {entry is MissedSearch}
 */
export function isMissed(entry) {
  const { text, on, times } = Object(entry);
  const isCount = Number.isInteger(times) && times > 0 && times <= MOST.times;
  return !!text && line(text, MOST.characters) === text && isDay(on) && isCount;
}

/**
 * Missed searches by id, the newest first; of the same day, the one that was added last.
 * @param {Map<string, MissedSearch>} entries
 */
export function newestFirst(entries) {
  return [...entries].reverse().sort(([, a], [, b]) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

/**
 * Remove the oldest of too many.
 * @param {Map<string, MissedSearch>} entries
 */
export function removeOldest(entries) {
  for (const [id] of newestFirst(entries).slice(MOST.searches)) entries.delete(id);
}

/**
 * The valid ones of a file.
 * @param {Map<string, unknown>} found
 */
export function missedIn(found) {
  /** @type {Map<string, MissedSearch>} */
  const valid = new Map();
  for (const [id, entry] of found) {
    if (id.length > MOST.characters || !isMissed(entry)) continue;
    const { text, on, times } = entry;
    valid.set(id, { text, on, times });
  }
  return valid;
}
