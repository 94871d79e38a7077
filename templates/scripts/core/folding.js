// One spelling for what people type in many: pure. Python does the same in `countertalk/folding.py`; both are tested with
// `tests/search/folding.tsv`.

const APOSTROPHES = /[`´‘’‚‛′ʹʻʼ՚׳]/g;
const DASHES = /[\p{Pd}−]/gu;
// Soft hyphens, joiners, marks of direction, variation selectors; the stroke that makes Arabic words longer; signs behind a name.
const UNSEEN = /[\p{Cf}\ufe00-\ufe0f\u0640™®©℠]/gu;
// Accents and other marks of Latin, Greek, Cyrillic, Hebrew and Arabic; in other scripts, marks are letters.
const MARKS = /(?=[\u0300-\u06ed])\p{M}/gu;
// Letters that no normalisation takes apart, each before what it becomes; letters of Arabic that people take for each other.
/** @type {Record<string, string>} */
const LETTERS = Object.fromEntries(
  "ßss æae œoe øo đd ðd ħh ıi łl þth ςσ ٱا ىي یي کك ةه".split(" ").map(([letter, ...others]) => [letter, others.join("")]),
);

/**
 * The value of a digit of any script: in each, ten of them follow one another, and the first is the one before which there is
 * none.
 * @param {string} digit
 */
function valueOf(digit) {
  let value = 0;
  const code = /** @type {number} */ (digit.codePointAt(0));
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/**
 * A text folded in everything but case, which tells where the words of a name such as PlanBoard begin.
 * @param {string} text
 */
export function foldSigns(text) {
  const signs = text.replace(APOSTROPHES, "'").replace(DASHES, "-").replace(UNSEEN, "");
  return signs.normalize("NFKD").replace(MARKS, "").replace(/[^\P{Nd}0-9]/gu, valueOf).normalize("NFKC");
}

/**
 * A text as it is compared: without case, accents, and the differences between signs that look alike.
 * @param {string} text
 */
export function fold(text) {
  return foldSigns(text).toLowerCase().replace(/\P{ASCII}/gu, (letter) => LETTERS[letter] ?? letter);
}
