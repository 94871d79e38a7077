// How an answer is marked: pure functions over what a question asks and what was answered. No page, no storage.

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
function inPlace(wanted, given) {
  return wanted.filter((key, at) => key === given[at]).length / wanted.length;
}

/** Right choices less wrong ones, as a share of what is right. */
function chosen(right, given) {
  const hits = given.filter((key) => right.includes(key)).length;
  return Math.max(0, (hits - (given.length - hits)) / right.length);
}

/** Whether a text is one of the accepted spellings. */
export function accepts(spellings, text = "") {
  return spellings.map(plain).includes(plain(text));
}

const MARKS = {
  single_choice: (asked, given) => (given.length === 1 && given[0] === asked.right[0] ? 1 : 0),
  true_false: (asked, given) => (given.length === 1 && given[0] === asked.right[0] ? 1 : 0),
  multiple_answers: (asked, given) => chosen(asked.right, given),
  ordering: (asked, given) => inPlace(asked.right, given),
  matching: (asked, given) => inPlace(asked.right, given),
  fill_blank: ({ gaps }, given) => gaps.filter((gap, at) => accepts(gap, given[at])).length / gaps.length,
  short_answer: (asked, given) => (accepts(asked.accept, given[0]) ? 1 : 0),
  numeric: (asked, given) =>
    numbers(given[0] ?? "").some((number) => Math.abs(number - asked.number) <= asked.tolerance + 1e-9) ? 1 : 0,
  open_response: (asked, given) => given.slice(1).filter((key) => asked.right.includes(key)).length / asked.right.length,
};

/**
 * How much of an answer is right.
 * @param {{type: string, right?: string[], accept?: string[], gaps?: string[][], number?: number, tolerance?: number}} asked
 *   `right` holds the keys of right options, of steps in order, of partners in the order of what they belong to, or of
 *   the points that a good answer has; `gaps` holds the accepted spellings of each gap
 * @param {string[]} given keys of options, steps or partners; what was typed, gap by gap; or what was typed and the points found
 * @returns {number} from 0 to 1
 */
export function mark(asked, given) {
  return MARKS[asked.type](asked, given);
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
