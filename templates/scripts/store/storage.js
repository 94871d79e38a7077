// What the browser keeps for this site, as texts by key. Without storage, nothing is kept and nothing fails.
// Keys are "countertalk:2:<path of the site>:<profile>:<name>#<id>", one for each entry, without a profile for a reader who
// gave no name; what is known of the device itself is under "countertalk:2:<path of the site>:_device".
import { base } from "../core/site.js";

/** What every key of this site begins with. */
export const ours = `countertalk:2:${base.pathname}:`;

/**
 * What `act` returns, or `otherwise` where the browser keeps nothing or what it keeps cannot be read.
 * @template Result
 * @template [Otherwise=undefined]
 * @param {() => Result} act
 * @param {Otherwise} [otherwise]
 */
export function attempt(act, otherwise) {
  try {
    return act();
  } catch {
    return /** @type {Otherwise} */ (otherwise);
  }
}

/**
 * The value that is stored under a key as JSON; undefined where there is none that can be read, or null.
 * @param {string} key
 * @returns {unknown}
 */
export function storedValue(key) {
  return attempt(() => JSON.parse(/** @type {string} */ (localStorage.getItem(key))));
}

/**
 * Store a value as JSON; false where the browser keeps nothing.
 * @param {string} key
 * @param {unknown} value
 */
export function storeValue(key, value) {
  return attempt(() => localStorage.setItem(key, JSON.stringify(value)) ?? true, false);
}

/**
 * The stored keys that begin with `start`, in no certain order.
 * @param {string} start
 */
export function storedKeys(start) {
  return attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(start)), []);
}

/**
 * Keep nothing under these keys.
 * @param {Iterable<string>} keys
 */
export function forget(keys) {
  for (const key of keys) localStorage.removeItem(key);
}
