// Stored texts that may be anything: pure.

/**
 * The entries of a text, if it is JSON of an object.
 * @param {string | undefined} text
 * @returns {[string, unknown][] | undefined}
 */
export function parsedEntries(text) {
  try {
    const data = JSON.parse(/** @type {string} */ (text));
    return data && typeof data === "object" && !Array.isArray(data) ? Object.entries(data) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The list of texts that were set aside, with one more.
 * @param {string | null | undefined} held as JSON; from earlier versions a single text as it was
 * @param {string | null | undefined} text
 */
export function setAside(held, text) {
  let texts;
  try {
    texts = JSON.parse(held ?? "[]");
  } catch {
    // No JSON: one text among the others.
  }
  if (!Array.isArray(texts)) texts = held ? [held] : [];
  return JSON.stringify([...texts, text]);
}
