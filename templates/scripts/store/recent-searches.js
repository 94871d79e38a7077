// The last few searches that led somewhere, the latest first.
import { keysOf } from "./device.js";
import { storedValue, storeValue } from "./storage.js";

const MOST = 5;
const LONGEST = 80;
const key = () => `${keysOf(".searches")}recent`;

/** @returns {string[]} */
export function recentSearches() {
  const found = storedValue(key());
  return Array.isArray(found) ? found.filter((one) => typeof one === "string" && one).slice(0, MOST) : [];
}

/**
 * Remember a search as the latest.
 * @param {string} query
 */
export function rememberSearch(query) {
  const text = query.trim();
  if (text && text.length <= LONGEST) storeValue(key(), [text, ...recentSearches().filter((one) => one !== text)].slice(0, MOST));
}

/** @param {string} query */
export function forgetSearch(query) {
  storeValue(key(), recentSearches().filter((one) => one !== query));
}
