// How answers are marked: pure functions of the right answer and the given one, for the shapes of questions to use.

import { fold } from "../core/folding.js";

const AROUND = /(?<![\p{L}\p{N}_])["'“”„«»(]+|["'“”«»).,;:!?]+(?![\p{L}\p{N}_])/gu;

/**
 * A text without case, spacing and the punctuation around words: a comma more or less is the same answer.
 * @param {string} text
 */
export function plain(text) {
  return fold(text).replace(AROUND, "").split(/\s+/).filter(Boolean).join(" ");
}

/**
 * The numbers that a text may mean: "4", "17,5", "1 799", "1,799" (which may be either).
 * @param {string} text
 * @returns {number[]} none if it is not a number
 */
export function numbers(text) {
  // Signs that readers may type, in any language; `currencies` in the files of words are those that pages show.
  const bare = fold(text).replace(/[\s']|[€$£%]/gu, "").replace(/^\+/, "").replace("٫", ".").replaceAll("٬", ",");
  /** @type {number[]} */
  const found = [];
  if (/^-?\d+([.,]\d+)?$/.test(bare)) found.push(Number(bare.replace(",", ".")));
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) found.push(Number(bare.replaceAll(",", "")));
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) found.push(Number(bare.replaceAll(".", "").replace(",", ".")));
  return found;
}

/**
 * How many of `wanted` are at the same place in `given`, as a share of all.
 * @param {string[]} wanted
 * @param {string[]} given
 */
export function inPlace(wanted, given) {
  return wanted.filter((key, at) => key === given[at]).length / wanted.length;
}

/**
 * Right choices minus wrong ones, as a share of all right ones; never below zero.
 * @param {string[]} right
 * @param {string[]} given
 */
export function chosen(right, given) {
  const hits = given.filter((key) => right.includes(key)).length;
  return Math.max(0, (hits - (given.length - hits)) / right.length);
}

/**
 * Whether a text is one of the accepted spellings.
 * @param {string[]} spellings
 * @param {string} text
 */
export function accepts(spellings, text = "") {
  return spellings.map(plain).includes(plain(text));
}

/**
 * Whether exactly one option is chosen and it is the right one: 1 or 0.
 * @param {string[]} right
 * @param {string[]} given
 */
export function isTheOne(right, given) {
  return given.length === 1 && given[0] === right[0] ? 1 : 0;
}

/**
 * A whole number below 2 ** 32 that depends only on the text: FNV-1a, finished with the mixing step of MurmurHash3.
 * @param {string} text
 */
function hash(text) {
  let bits = 0x811c9dc5;
  for (const sign of text) bits = Math.imul(bits ^ /** @type {number} */ (sign.codePointAt(0)), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/**
 * Keys in an order that depends only on `seed`: the same each time, and adding a key leaves the others in their order.
 * @param {string[]} keys
 * @param {string} seed
 */
export function shuffled(keys, seed) {
  const ranked = keys.map((key) => /** @type {[number, string]} */ ([hash(`${seed} ${key}`), key]));
  return ranked.sort(([a, one], [b, other]) => a - b || (one < other ? -1 : 1)).map(([, key]) => key);
}
