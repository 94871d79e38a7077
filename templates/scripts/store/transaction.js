// Several texts that belong together.
import { forget } from "./storage.js";

/**
 * Store texts by their keys: all of them or, where there is no room, none.
 * @param {Map<string, string>} texts
 * @returns {boolean} whether the browser keeps them
 */
export function storeTexts(texts) {
  /** @type {Map<string, string | null>} */
  const before = new Map();
  try {
    for (const [key, text] of texts) {
      const held = localStorage.getItem(key);
      localStorage.setItem(key, text);
      before.set(key, held);
    }
    return true;
  } catch {
    forget(before.keys()); // first of all, so that there is room again
    for (const [key, held] of before) if (held !== null) localStorage.setItem(key, held);
    return false;
  }
}
