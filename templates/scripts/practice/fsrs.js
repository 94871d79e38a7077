// When a question is asked again: FSRS-6, the Free Spaced Repetition Scheduler by Open Spaced Repetition, with its default
// weights. It schedules whole days, without steps within a day and without fuzz. No page, no storage.
// The formulas: https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm

/**
 * What is remembered: stability in days, and difficulty from 1 to 10.
 * @typedef {{s: number, d: number}} Memory
 */

const W = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014,
  1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];
const AGAIN = 1;
const HARD = 2;
const GOOD = 3;
const EASY = 4;
const RETENTION = 0.9;
const DECAY = -W[20];
const FACTOR = RETENTION ** (1 / DECAY) - 1;
const LONGEST = 36500;

/**
 * @param {number} least
 * @param {number} value
 * @param {number} most
 */
function clamp(least, value, most) {
  return Math.min(Math.max(value, least), most);
}

/**
 * How likely it is that something is still known after so many days: 0.9 after as many days as its stability.
 * @param {number} stability in days
 * @param {number} days
 */
export function retrievability(stability, days) {
  return (1 + (FACTOR * days) / stability) ** DECAY;
}

/** @param {number} given the grade */
function firstDifficulty(given) {
  return W[4] - Math.exp((given - 1) * W[5]) + 1;
}

/**
 * @param {number} difficulty
 * @param {number} given the grade
 */
function nextDifficulty(difficulty, given) {
  const damped = (-W[6] * (given - GOOD) * (10 - difficulty)) / 9;
  return W[7] * firstDifficulty(EASY) + (1 - W[7]) * (difficulty + damped);
}

/**
 * The stability of something that was forgotten.
 * @param {Memory} before
 * @param {number} known how likely it was to be still known
 */
function forgotten({ s, d }, known) {
  return Math.min(s, W[11] * d ** -W[12] * ((s + 1) ** W[13] - 1) * Math.exp((1 - known) * W[14]));
}

/**
 * The stability of something that was recalled.
 * @param {Memory} before
 * @param {number} known how likely it was to be still known
 * @param {number} given the grade
 */
function recalled({ s, d }, known, given) {
  const growth = Math.exp(W[8]) * (11 - d) * s ** -W[9] * (Math.exp((1 - known) * W[10]) - 1);
  return s * (1 + growth * (given === HARD ? W[15] : 1));
}

/**
 * @param {Memory | undefined} before
 * @param {number} given the grade
 * @param {number} days since the last review
 * @returns {Memory}
 */
function remembered(before, given, days) {
  if (!before) return { s: W[given - 1], d: clamp(1, firstDifficulty(given), 10) };
  const known = retrievability(before.s, days);
  const s = given === AGAIN ? forgotten(before, known) : recalled(before, known, given);
  return { s: clamp(0.001, s, LONGEST), d: clamp(1, nextDifficulty(before.d, given), 10) };
}

/**
 * The grade of an answer: again, hard or good.
 * @param {number} share how much of it is right, from 0 to 1
 */
export function grade(share) {
  return share === 1 ? GOOD : share > 0 ? HARD : AGAIN;
}

/**
 * What is remembered after a review, and the days until the next one. A worse grade always comes back sooner.
 * @param {Memory | undefined} before nothing the first time
 * @param {number} given the grade
 * @param {number} days since the last review
 * @returns {Memory & {interval: number}}
 */
export function schedule(before, given, days) {
  /** @param {number} one a grade */
  const wait = (one) => Math.max(1, Math.round(remembered(before, one, days).s));
  const again = wait(AGAIN);
  const hard = Math.max(wait(HARD), again + 1);
  const good = Math.max(wait(GOOD), hard + 1);
  return { ...remembered(before, given, days), interval: [again, hard, good][given - 1] };
}
