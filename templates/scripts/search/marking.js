// Where in a text the letters are that a search has found: pure.
import { fold } from "../core/folding.js";

/** @import { Findings } from "./search.js" */

/** @typedef {[number, number]} Span from the first sign to the one after the last */

const MOST_MARKS = 10;
const SHORTEST_INSIDE = 4;
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
const IN_WORD = /[\p{L}\p{N}]/u;
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff]/;

/**
 * What is marked in the results of a search: the words that were typed, as far as they are in what was found, and what was
 * found in place of others.
 * @param {Findings} findings
 * @param {Set<string>} fillers words that are marked only if there are no others
 */
export function marksOf({ words, terms }, fillers) {
  const typed = [...new Set(words)].filter((word) => terms.some((term) => term.includes(word)));
  const others = terms.filter((term) => !typed.some((word) => term.includes(word)));
  const all = [...typed, ...others];
  const meant = all.filter((word) => !fillers.has(word));
  return (meant.length ? meant : all).slice(0, MOST_MARKS);
}

/**
 * A text as it is compared, and where each of its signs comes from.
 * @param {string} text
 */
function folded(text) {
  let signs = "";
  /** @type {Span[]} */
  const from = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const sign = cluster.length === 1 && cluster <= "~" ? cluster.toLowerCase() : fold(cluster); // most signs are plain, and folding takes longer
    signs += sign;
    for (let at = 0; at < sign.length; at++) from.push([index, index + cluster.length]);
  }
  return { signs, from };
}

/**
 * Whether what was found at a place stands at the beginning of a word, or says enough inside of one.
 * @param {string} signs
 * @param {number} at
 * @param {string} mark
 */
function isWord(signs, at, mark) {
  return mark.length >= SHORTEST_INSIDE || !IN_WORD.test(signs[at - 1] ?? "") || UNSPACED.test(mark);
}

/**
 * The places of marks in a text, in their order and apart from each other.
 * @param {string} text
 * @param {string[]} marks as they are compared
 * @returns {Span[]}
 */
export function spansOf(text, marks) {
  const { signs, from } = folded(text);
  /** @type {Span[]} */
  const found = [];
  for (const mark of marks) {
    for (let at = signs.indexOf(mark); mark && at >= 0; at = signs.indexOf(mark, at + mark.length)) {
      if (isWord(signs, at, mark)) found.push([from[at][0], from[at + mark.length - 1][1]]);
    }
  }
  return joined(found.sort(([a], [b]) => a - b));
}

/**
 * Spans in their order, those that touch each other as one.
 * @param {Span[]} spans
 */
function joined(spans) {
  /** @type {Span[]} */
  const apart = [];
  for (const [from, to] of spans) {
    const last = apart.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else apart.push([from, to]);
  }
  return apart;
}
