// When each question was answered and when it is due again: in one place for the whole site, by playbook and item.
import { isDay, today } from "../core/calendar.js";
import { between, dayOf } from "../plan/deadlines.js";
import { loadEntries, saveEntries } from "../store/entries.js";
import { grade, schedule } from "./fsrs.js";

/**
 * What is known of a question: the fingerprint of the right answer (`key`), the days of the `last` review and of the next
 * (`due`), its stability `s` in days and its difficulty `d` from 1 to 10 (see fsrs.js), and how often it was reviewed (`n`).
 * @typedef {{key: string, due: string, last: string, s: number, d: number, n: number}} Review
 */

const PLACE = ["_practice"];

/**
 * @param {number} least
 * @param {number} value
 * @param {number} most
 */
function isWithin(least, value, most) {
  return Number.isFinite(value) && value >= least && value <= most;
}

/**
 * Whether a stored entry is a review.
 * @param {unknown} entry
 * @returns {entry is Review}
 */
function isReview(entry) {
  const { key, due, last, s, d, n } = Object(entry);
  const isMemory = isWithin(0.001, s, 36500) && isWithin(1, d, 10) && Number.isInteger(n) && n > 0;
  return /^[0-9a-f]{8}$/.test(key) && isDay(due) && isDay(last) && isMemory;
}

/**
 * What is known of a question under one of its names, unless its right answer has changed.
 * @param {Map<string, Review>} known
 * @param {string[]} names
 * @param {string} key
 */
export function reviewOf(known, names, key) {
  return names.map((name) => known.get(name)).find((review) => review?.key === key);
}

/**
 * The review that results from an answer.
 * @param {Review | undefined} before
 * @param {string} key
 * @param {number} share how much of the answer was right, from 0 to 1
 * @returns {Review}
 */
function reviewed(before, key, share) {
  const days = before ? Math.max(0, between(before.last, today())) : 0;
  const { s, d, interval } = schedule(before, grade(share), days);
  const [rounded, difficulty] = [s, d].map((value) => Number(value.toFixed(4)));
  return { key, due: dayOf(today(), interval), last: today(), s: rounded, d: difficulty, n: (before?.n ?? 0) + 1 };
}

/**
 * Replace what was known under any of the names with a review.
 * @param {Map<string, Review>} known
 * @param {string[]} names
 * @param {Review} review
 */
export function putReview(known, names, review) {
  for (const name of names) known.delete(name);
  known.set(names[0], review);
}

/**
 * Keep an answer as a review.
 * @param {string[]} names "kind/id#item": the present name, then the former ones
 * @param {string} key the fingerprint of the right answer
 * @param {number} share how much of the answer was right, from 0 to 1
 * @param {Review | null} [before] what was known before the answer, if the same answer is marked again
 * @returns {{before: Review | null, review: Review, kept: boolean}}
 */
export function addReview(names, key, share, before = reviewOf(loadEntries(PLACE, isReview), names, key) ?? null) {
  const review = reviewed(before ?? undefined, key, share);
  return { before, review, kept: saveEntries(PLACE, isReview, (known) => putReview(known, names, review)) };
}

/**
 * Everything that is known, by name.
 * @returns {Map<string, Review>}
 */
export const knownReviews = () => loadEntries(PLACE, isReview);

/**
 * Count an answer that was given elsewhere, such as in a quiz, as a review.
 * @param {string[]} playbook kind/id, then those that it had before
 * @param {string[]} ids of the item: its own, then those that it had before
 * @param {string} key the fingerprint of the right answer
 * @param {number} share how much of the answer was right, from 0 to 1
 * @param {Review | null} [before] what this returned, if the same answer is marked again
 */
export function practised(playbook, ids, key, share, before) {
  const names = playbook.flatMap((one) => ids.map((id) => `${one}#${id}`));
  return addReview(names, key, share, before).before;
}
