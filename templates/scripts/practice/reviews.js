// When which question was answered and when it is due again: in one place for the whole site, by playbook and item.
import { isDay, today } from "../core/calendar.js";
import { between, dayOf } from "../plan/deadlines.js";
import { loadEntries, saveEntries } from "../store/entries.js";
import { grade, schedule } from "./fsrs.js";

const PLACE = ["_practice"];

function isWithin(least, value, most) {
  return Number.isFinite(value) && value >= least && value <= most;
}

/** Whether a stored entry has the form of a review. */
function isReview(entry) {
  const { key, due, last, s, d, n } = Object(entry);
  const isMemory = isWithin(0.001, s, 36500) && isWithin(1, d, 10) && Number.isInteger(n) && n > 0;
  return /^[0-9a-f]{8}$/.test(key) && isDay(due) && isDay(last) && isMemory;
}

/** What is known of a question under one of its names, as long as its answer is the same. */
export function reviewOf(known, names, key) {
  return names.map((name) => known.get(name)).find((review) => review?.key === key);
}

/** The review that an answer is: its day, and what is remembered now, with the day on which it is due again. */
function reviewed(before, key, share) {
  const days = before ? Math.max(0, between(before.last, today())) : 0;
  const { s, d, interval } = schedule(before, grade(share), days);
  const [rounded, difficulty] = [s, d].map((value) => Number(value.toFixed(4)));
  return { key, due: dayOf(today(), interval), last: today(), s: rounded, d: difficulty, n: (before?.n ?? 0) + 1 };
}

/** Put a review in the place of what was known under any of the names. */
export function putReview(known, names, review) {
  for (const name of names) known.delete(name);
  known.set(names[0], review);
}

/**
 * Keep an answer as a review.
 * @param {string[]} names "kind/id#item" as it is, then as it was before
 * @param {string} key the fingerprint of the right answer
 * @param {number} share how much of the answer was right, from 0 to 1
 * @param {object | null} [before] what was known before, where the same answer is marked once more
 * @returns {{before: object | null, review: object, kept: boolean}}
 */
export function addReview(names, key, share, before = reviewOf(loadEntries(PLACE, isReview), names, key) ?? null) {
  const review = reviewed(before ?? undefined, key, share);
  return { before, review, kept: saveEntries(PLACE, isReview, (known) => putReview(known, names, review)) };
}

/** All that is known, by name. */
export const knownReviews = () => loadEntries(PLACE, isReview);

/**
 * An answer that was given elsewhere, such as in a quiz, counts as a review.
 * @param {string[]} playbook kind/id, then those that it had before
 * @param {string[]} ids of the item: as it is, then as it was before
 * @param {string} key the fingerprint of the right answer
 * @param {number} share how much of the answer was right, from 0 to 1
 * @param {object | null} [before] what this returned, where the same answer is marked once more
 */
export function practised(playbook, ids, key, share, before) {
  const names = playbook.flatMap((one) => ids.map((id) => `${one}#${id}`));
  return addReview(names, key, share, before).before;
}
