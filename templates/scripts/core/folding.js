// One spelling for what people type in many: pure. Python does the same in `countertalk/folding.py`; both are tested with
// `tests/search/folding.tsv`.

const APOSTROPHES = /[`´‘’‚‛′ʹʻʼʽˈ՚׳ꞌ＇]/g;
const DASHES = /[‐-―⁃−⸺⸻﹘﹣－]/g;
// eslint-disable-next-line no-misleading-character-class -- signs of their own, of which none belongs to another
const UNSEEN = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff\u0640™®©℠]/g;
// Accents and other marks of Latin, Greek, Cyrillic, Hebrew and Arabic; in other scripts, marks are letters.
const MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;
/** @type {Record<string, string>} */
const LETTERS = Object.fromEntries(
  "ß ss æ ae œ oe ø o đ d ð d ħ h ı i ł l ŧ t þ th ς σ ٱ ا ى ي ی ي ک ك ة ه".split(" ").map((text, at, all) => [text, all[at + 1]]),
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
  const small = foldSigns(text).toLowerCase().replace(/[ßæœøđðħıłŧþςٱىیکة]/g, (letter) => LETTERS[letter]);
  return small.replace(/[ァ-ヶ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60)); // katakana as hiragana
}
