// Several texts that belong together.

/**
 * @param {string} key
 * @param {string | null} text null for none
 */
function put(key, text) {
  if (text === null) localStorage.removeItem(key);
  else localStorage.setItem(key, text);
}

/**
 * Store texts by their keys, or remove what is null: all of them or, where there is no room, none.
 * @param {Map<string, string | null>} texts
 * @returns {boolean} whether the browser keeps them
 */
export function storeTexts(texts) {
  /** @type {Map<string, string | null>} */
  const before = new Map();
  try {
    localStorage.getItem(""); // fails where the browser keeps nothing, even if there is nothing to store
    for (const [key, text] of texts) {
      const held = localStorage.getItem(key);
      put(key, text);
      before.set(key, held);
    }
    return true;
  } catch {
    for (const key of before.keys()) put(key, null); // first of all, so that there is room again
    for (const [key, held] of before) put(key, held);
    return false;
  }
}
