// Keeps what the reader has searched for and not found, on this device and nowhere else.
import { today } from "../core/calendar.js";
import { hear, SEARCH_MISSED } from "../core/events.js";
import { fold } from "../core/folding.js";
import { line } from "../core/line.js";
import { saveEntries } from "./entries.js";
import { isMissed, MISSED, MOST, removeOldest } from "./missed-entries.js";

/**
 * A query as it is kept: on one line, with single blanks and no half of a character; nothing if it has no letter or number.
 * @param {string} query
 */
function kept(query) {
  const text = line(query, MOST.characters).replace(/[\s\p{Cs}]+/gu, " ").trim();
  return /[\p{L}\p{N}]/u.test(text) ? text : "";
}

/**
 * Keep that a search has found nothing. Nothing happens where the browser keeps nothing.
 * @param {string} query as it was typed
 */
export function noteMissedSearch(query) {
  const text = kept(query);
  if (!text) return;
  const id = fold(text).slice(0, MOST.characters); // some signs are folded into several
  saveEntries([MISSED], isMissed, (entries) => {
    const times = Math.min((entries.get(id)?.times ?? 0) + 1, MOST.times);
    entries.set(id, { text, on: today(), times });
    removeOldest(entries);
  });
}

/** Keep what the finder says was not found, from now on: the window hears it on every page. */
export function startMissedSearches() {
  hear(document, SEARCH_MISSED, ({ query }) => noteMissedSearch(query));
}
