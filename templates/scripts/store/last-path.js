// The path that the reader set out on last: where a step belongs to several, this one leads on.
import { keysOf } from "./device.js";
import { isText } from "./entries.js";
import { storedValue, storeValue } from "./storage.js";

/** Where it is kept, as the only entry: what reads and changes several is too much for the page of a role. */
const key = () => `${keysOf("_path")}at`;

/**
 * The reader has set out on a path, or on that of a role.
 * @param {string} path kind/id
 */
export function setOutOn(path) {
  storeValue(key(), path);
}

/**
 * The path that the reader set out on last.
 * @returns {string | undefined} kind/id
 */
export function lastPath() {
  const path = storedValue(key());
  return isText(path) ? path : undefined;
}
