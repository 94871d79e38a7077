// Slips of the finger, the same ones for the same seed.

const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const WORD = /\p{L}{4,}/gu;
const FIRST_WORDS = 6;

/** @typedef {() => number} Random a number from 0 on, below 1 */
/** @typedef {{meant: string, typed: string, word: string, wrong: string, isFirst: boolean, sort: string}} Slip `isFirst` where it is in
 *   the first letter */

/**
 * Mulberry32.
 * @param {number} seed
 * @returns {Random}
 */
export function seeded(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @template T
 * @param {readonly T[]} list
 * @param {Random} random
 */
export const oneOf = (list, random) => list[Math.floor(random() * list.length)];

/** The keys around a letter of an English keyboard. */
function neighbours(/** @type {string} */ letter) {
  const row = ROWS.findIndex((keys) => keys.includes(letter));
  if (row < 0) return [];
  const at = ROWS[row].indexOf(letter);
  const beside = [ROWS[row][at - 1], ROWS[row][at + 1], ROWS[row - 1]?.[at], ROWS[row - 1]?.[at + 1], ROWS[row + 1]?.[at], ROWS[row + 1]?.[at - 1]];
  return beside.filter(Boolean);
}

/**
 * What may happen at a letter of a word; each returns the word itself where it cannot happen.
 * @type {Record<string, (word: string, at: number, random: Random) => string>}
 */
const SORTS = {
  "left out": (word, at) => word.slice(0, at) + word.slice(at + 1),
  doubled: (word, at) => word.slice(0, at + 1) + word.slice(at),
  swapped: (word, at) => word.slice(0, at) + word.slice(at, at + 2).split("").reverse().join("") + word.slice(at + 2),
  "neighbour key": (word, at, random) => word.slice(0, at) + (oneOf(neighbours(word[at]), random) ?? word[at]) + word.slice(at + 1),
};

/** The first words of a text, as people type them. */
export const beginning = (/** @type {string} */ text) => text.toLowerCase().split(/\s+/).slice(0, FIRST_WORDS).join(" ");

/**
 * A text as it is typed, with a slip in one of its words of four letters or more; nothing if it has none.
 * @param {string} text
 * @param {Random} random
 * @returns {Slip | undefined}
 */
export function slipIn(text, random) {
  const meant = beginning(text);
  const found = oneOf([...meant.matchAll(WORD)], random);
  if (!found) return undefined;
  const [word] = found;
  const at = Math.floor(random() * word.length);
  const sort = oneOf(Object.keys(SORTS), random);
  const wrong = SORTS[sort](word, at, random);
  if (wrong === word) return slipIn(text, random);
  const typed = meant.slice(0, found.index) + wrong + meant.slice(found.index + word.length);
  return { meant, typed, word, wrong, isFirst: at === 0, sort };
}
