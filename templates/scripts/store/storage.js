// What the browser keeps for this site, as texts by key. Without storage, nothing is kept and nothing fails.
// Keys are "countertalk:2:<path of the site>:<profile>:<name>", without a profile for a reader who gave no name; what is
// known of the device itself is under "countertalk:2:<path of the site>:_device".
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
 * The stored keys that begin with `start`.
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
