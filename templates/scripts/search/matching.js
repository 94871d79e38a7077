// Which terms of an index a typed word may mean: as it is, another form of it, its beginning, with a slip of the finger.
import { distance, hasMore, signsOf } from "./distance.js";

/** @import { Index } from "./index.js" */

/** @typedef {{at: number, factor: number}} Match a word of the index, and how near it is to what was typed: 1 if it is the same */

const MORE_FILES = 1;
const MOST_SLIPS = 5;
const MOST_INSIDE = 4;
const SHORTEST_SPLIT = 3;

/** How many slips are forgiven in a word of a length. */
const slipsIn = (/** @type {number} */ length) => (length >= 8 ? 2 : length >= 3 ? 1 : 0);

/** How many signs two words have in common at their beginning. */
function shared(/** @type {string} */ one, /** @type {string} */ other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/** The nearest first, and no more than `most`. */
const nearest = (/** @type {Match[]} */ matches, /** @type {number} */ most) => matches.sort((a, b) => b.factor - a.factor).slice(0, most);

/**
 * The word itself and its other forms.
 * @param {Index} index
 * @param {string} word
 * @returns {Match[]}
 */
export function sameWord(index, word) {
  const at = index.at(word);
  if (at < 0) return [];
  return [{ at, factor: 1 }, ...index.formsOf(at).map((form) => ({ at: form, factor: index.head.weights.stem }))];
}

/**
 * Words that begin with what was typed.
 * @param {Index} index
 * @param {string} word
 * @param {boolean} isComplete whether all of them are wanted
 * @returns {Match[]}
 */
function beginnings(index, word, isComplete) {
  const [from, to] = index.range(word);
  const last = isComplete ? Infinity : index.fileOf(from) + MORE_FILES;
  const matches = [];
  for (let at = from; at < to && index.fileOf(at) <= last; at++) {
    matches.push({ at, factor: index.head.weights.prefix * (0.6 + (0.4 * word.length) / index.words[at].length) });
  }
  return matches;
}

/**
 * Forms that the index does not have, such as "waterproofed": words that begin in the same way.
 * @param {Index} index
 * @param {string} word
 * @returns {Match[]}
 */
function otherForms(index, word) {
  const least = Math.max(4, word.length - 4);
  const [from, to] = index.range(word.slice(0, least));
  /** @type {Match[]} */
  const matches = [];
  for (let at = from; at < to; at++) {
    const known = index.words[at];
    const same = shared(word, known);
    if (known.length - same <= 3 && word.length - same <= 4) matches.push({ at, factor: index.head.weights.form * (same / Math.max(word.length, known.length)) });
  }
  return nearest(matches, MOST_SLIPS);
}

/**
 * Words that are one or two slips away.
 * @param {Index} index
 * @param {string} word
 * @param {boolean} isLast whether the word may go on
 * @returns {Match[]}
 */
export function slips(index, word, isLast) {
  const { slip, slips: two } = index.head.weights;
  let most = slipsIn(word.length);
  if (!most) return [];
  /** @type {Match[]} */
  let matches = [];
  const signs = signsOf(word);
  index.words.forEach((known, at) => {
    if (hasMore(signs & ~index.signs[at], most)) return;
    let far = distance(word, known, most);
    let less = 1;
    if (far > most && isLast && word.length > 3) [far, less] = [distance(word, known, most, true), 0.8];
    if (far > most || (word.length === 3 && word[0] !== known[0])) return;
    if (far < most) [most, matches] = [Math.max(1, far), matches.filter((one) => one.factor > two)];
    const first = word[0] === known[0] ? 1 : 0.9;
    matches.push({ at, factor: (far > 1 ? two : slip) * less * first });
  });
  return nearest(matches, MOST_SLIPS);
}

/**
 * Compounds that end with what was typed, behind another word: `jacke` in Regenjacke, but not `rain` in train.
 * @param {Index} index
 * @param {string} word
 * @returns {Match[]}
 */
function inside(index, word) {
  if (word.length < 4) return [];
  /** @type {Match[]} */
  const matches = [];
  index.words.forEach((known, at) => {
    if (known.endsWith(word) && isWord(index, known.slice(0, -word.length))) {
      matches.push({ at, factor: (index.head.weights.inside * word.length) / known.length });
    }
  });
  return nearest(matches, MOST_INSIDE);
}

/** Whether a word of the index is, or begins like, `text`. */
function isWord(/** @type {Index} */ index, /** @type {string} */ text) {
  const [from, to] = index.range(text);
  return text.length >= SHORTEST_SPLIT && to - from > 1; // one is the compound itself
}

/**
 * What a typed word may mean.
 * @param {Index} index
 * @param {string} word
 * @param {boolean} isLast
 * @param {boolean} isComplete
 * @returns {{matches: Match[], isGuess: boolean}}
 */
export function matchesOf(index, word, isLast, isComplete) {
  const { longer, unfinished } = index.head.weights;
  const same = sameWord(index, word);
  const isEnough = word.length > 1 || word > "\u0e00"; // in scripts without blanks a sign is a word
  const begun = isEnough && !(same.length && index.fillers.has(word)) ? less(beginnings(index, word, isComplete), isLast ? 1 : unfinished) : [];
  const known = [...same, ...begun];
  if (same.length) return { matches: merged([...same, ...less(begun, longer), ...less(inside(index, word), longer)]), isGuess: false };
  const forms = otherForms(index, word);
  const guessed = slips(index, word, isLast);
  return { matches: merged([...known, ...forms, ...inside(index, word), ...guessed]), isGuess: !known.length && !forms.length };
}

/** Matches that count less. */
const less = (/** @type {Match[]} */ matches, /** @type {number} */ by) => matches.map(({ at, factor }) => ({ at, factor: factor * by }));

/** Each word once, as near as it is at best. */
function merged(/** @type {Match[]} */ matches) {
  /** @type {Map<number, number>} */
  const best = new Map();
  for (const { at, factor } of matches) best.set(at, Math.max(factor, best.get(at) ?? 0));
  return [...best].map(([at, factor]) => ({ at, factor }));
}

/**
 * The two words that one that is unknown may have been written together from, of which one may have a slip.
 * @param {Index} index
 * @param {string} word
 * @returns {string[]} the word itself if it is known, or no two words make it
 */
export function split(index, word) {
  const [from, to] = index.range(word);
  if (from < to || /[0-9]/.test(word)) return [word];
  const isKnown = (/** @type {string} */ text) => index.at(text) >= 0;
  const isMeant = (/** @type {string} */ text, /** @type {string} */ known) =>
    known.length > SHORTEST_SPLIT && isKnown(known) && slips(index, text, false).length > 0;
  const cuts = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_SPLIT + 1) }, (_, at) => word.length - SHORTEST_SPLIT - at);
  const pairs = cuts.map((cut) => [word.slice(0, cut), word.slice(cut)]);
  const exact = pairs.find((pair) => pair.every(isKnown));
  if (exact || slips(index, word, true).length) return exact ?? [word];
  return pairs.find(([left, right]) => isMeant(left, right) || isMeant(right, left)) ?? [word];
}
