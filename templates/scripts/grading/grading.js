// How answers are marked: pure functions over what is right and what was given, for the shapes of questions to choose from.

const AROUND = /(?<![\p{L}\p{N}_])["'“”„‘’‚«»(]+|["'“”‘’«»).,;:!?…]+(?![\p{L}\p{N}_])/gu;

/** A text without case, spacing and the punctuation around words: a mended comma is no other answer. */
export function plain(text) {
  return text.normalize("NFKC").toLowerCase().replace(AROUND, "").split(/\s+/).filter(Boolean).join(" ");
}

/**
 * The numbers that a text may mean: "4", "17,5", "1 799", "1,799" (which may be either).
 * @param {string} text
 * @returns {number[]} none where it is no number
 */
export function numbers(text) {
  const bare = text.replace(/[\s\u202f'’]|[€$£%]/gu, "").replace(/^\+/, "").replace("−", "-");
  const found = [];
  if (/^-?\d+([.,]\d+)?$/.test(bare)) found.push(Number(bare.replace(",", ".")));
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) found.push(Number(bare.replaceAll(",", "")));
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) found.push(Number(bare.replaceAll(".", "").replace(",", ".")));
  return found;
}

/** How many of `wanted` are also in `given` at the same place, as a share of all. */
export function inPlace(wanted, given) {
  return wanted.filter((key, at) => key === given[at]).length / wanted.length;
}

/** Right choices less wrong ones, as a share of what is right. */
export function chosen(right, given) {
  const hits = given.filter((key) => right.includes(key)).length;
  return Math.max(0, (hits - (given.length - hits)) / right.length);
}

/** Whether a text is one of the accepted spellings. */
export function accepts(spellings, text = "") {
  return spellings.map(plain).includes(plain(text));
}

/** Whether one option is chosen, and the right one: 1 or 0. */
export function isTheOne(right, given) {
  return given.length === 1 && given[0] === right[0] ? 1 : 0;
}

/** A whole number below 2 ** 32 that follows from a text alone: FNV-1a, its bits mixed as MurmurHash3 does at its end. */
function hash(text) {
  let bits = 0x811c9dc5;
  for (const sign of text) bits = Math.imul(bits ^ sign.codePointAt(0), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** Keys in an order that follows from `seed`: the same each time, and one more key leaves the others as they are. */
export function shuffled(keys, seed) {
  const ranked = keys.map((key) => [hash(`${seed} ${key}`), key]);
  return ranked.sort(([a, one], [b, other]) => a - b || (one < other ? -1 : 1)).map(([, key]) => key);
}
