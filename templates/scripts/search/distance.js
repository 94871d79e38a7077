// How many slips of the finger are between two words: pure.

/**
 * The signs of a word as bits: two words that are near have nearly the same, and bits are compared at once.
 * @param {string} word
 */
export function signsOf(word) {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/**
 * Whether more than `most` of these bits are set.
 * @param {number} bits
 * @param {number} most
 */
export function hasMore(bits, most) {
  for (let left = most; left > 0; left--) bits &= bits - 1;
  return bits !== 0;
}

/**
 * The distance between what was typed and a word, or the nearest beginning of it: each sign that is too many, missing or
 * wrong counts one, and so do two neighbours that are swapped (optimal string alignment).
 * @param {string} typed
 * @param {string} word
 * @param {number} most what is farther away is not measured
 * @param {boolean} isBeginning whether `word` may go on
 * @returns {number} more than `most` if it is farther away
 */
export function distance(typed, word, most, isBeginning = false) {
  const [height, width] = [typed.length, word.length];
  if (height - width > most || (!isBeginning && width - height > most)) return most + 1;
  /** @type {number[]} */
  let older = [];
  let row = Array.from({ length: width + 1 }, (_, at) => at);
  for (let i = 1; i <= height; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= width; j++) {
      const same = typed[i - 1] === word[j - 1];
      next[j] = Math.min(row[j - 1] + (same ? 0 : 1), row[j] + 1, next[j - 1] + 1);
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) next[j] = Math.min(next[j], older[j - 2] + 1);
      least = Math.min(least, next[j]);
    }
    if (least > most) return most + 1;
    [older, row] = [row, next];
  }
  return isBeginning ? Math.min(...row.slice(Math.max(0, height - most))) : row[width];
}
