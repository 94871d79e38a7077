// Reads the texts of an index, as `countertalk/search/encoding.py` writes them: pure.

const [LEAST, OCTAVES, LAST_LEVEL] = [0.05, 9, 15];
const PLACES = "!#$%&'()*+,-./:;<=>?@[]^_{|}~";
const IMPACTS = Array.from({ length: LAST_LEVEL + 1 }, (_, level) => LEAST * 2 ** ((level * OCTAVES) / LAST_LEVEL));

/** @typedef {{entry: number, impact: number, place: number}} Posting an entry that a term finds; `place` is -1 outside of names */

/**
 * Sorted terms from a text in which each shares its beginning with the one before.
 * @param {string} text
 * @returns {string[]}
 */
export function frontDecoded(text) {
  let before = "";
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => (before = before.slice(0, part.charCodeAt(0) - 65) + part.slice(1)));
}

/**
 * The postings of a term.
 * @param {string} text
 * @returns {Posting[]}
 */
export function postingsOf(text) {
  let entry = -1;
  return [...text.matchAll(/([0-9A-Z]*)([a-p])([^0-9A-Za-p]?)/g)].map(([, distance, level, place]) => {
    entry += 1 + (distance ? parseInt(distance, 36) : 0);
    return { entry, impact: IMPACTS[level.charCodeAt(0) - 97], place: place ? PLACES.indexOf(place) : -1 };
  });
}

/**
 * Values from pairs of a value and how often it is repeated.
 * @param {number[]} pairs
 * @returns {number[]}
 */
export function unrolled(pairs) {
  /** @type {number[]} */
  const values = [];
  for (let at = 0; at < pairs.length; at += 2) values.push(...Array(pairs[at + 1]).fill(pairs[at]));
  return values;
}
