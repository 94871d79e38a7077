// Texts from files and fields, which may be anything: pure.

/**
 * A text on one line, without signs that nobody sees or that turn others round; not longer than `most`.
 * @param {unknown} text
 * @param {number} most
 */
export function line(text, most) {
  if (typeof text !== "string") return "";
  const seen = text.slice(0, 4 * most).replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu, " ");
  return seen.trim().slice(0, most);
}
