// How what is typed is split into words: pure. Python does the same in `countertalk/search/words.py`; both are tested with
// `tests/search/words.tsv`.
import { fold } from "../core/folding.js";

const WORD =
  // eslint-disable-next-line no-misleading-character-class -- marks of their own, of which none belongs to another
  /[\p{L}\p{N}\u0900-\u0963\u0970-\u0dff\u0e31-\u0e4e\u0eb1-\u0ece\u0f18-\u0fbc\u102b-\u109d\u17b4-\u17dd\u3099\u309a]+/gu;
// Scripts that have no blanks between words: Thai, Lao, Burmese, Khmer, Japanese, Chinese.
const UNSPACED =
  /([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2fa1f}]+)/u;

/**
 * Each pair of neighbouring signs, and a sign that is alone.
 * @param {string} text
 */
function neighbours(text) {
  const signs = [...text];
  return signs.length > 1 ? signs.slice(1).map((sign, at) => signs[at] + sign) : signs;
}

const LONGEST = 64; // signs of a word that are told apart

const cut = (/** @type {string} */ word) => (word.length > LONGEST ? [...word].slice(0, LONGEST).join("") : word);

/** Katakana as hiragana: phones offer both for the same sounds. */
const inHiragana = (/** @type {string} */ text) => text.replace(/[ァ-ヶ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 96));

/**
 * The words of a text as they are compared; of a script without blanks, each pair of neighbouring signs.
 * @param {string} text
 * @returns {string[]}
 */
export function wordsOf(text) {
  const parts = [...inHiragana(fold(text)).matchAll(WORD)].flatMap(([word]) => word.split(UNSPACED)).filter(Boolean);
  return parts.flatMap((part) => (UNSPACED.test(part) ? neighbours(part) : cut(part)));
}
