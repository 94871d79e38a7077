// The path that the reader set out on last: where a step belongs to several, this one leads on.
import { prefix } from "./device.js";
import { isText, loadEntries } from "./entries.js";
import { attempt } from "./storage.js";

const NAME = "_path";

/**
 * The reader has set out on a path, or on that of a role. It is the only entry: what was there is not needed to change it.
 * @param {string} path kind/id
 */
export function setOutOn(path) {
  attempt(() => localStorage.setItem(prefix() + NAME, JSON.stringify({ at: path })));
}

/**
 * The path that the reader set out on last.
 * @returns {string | undefined} kind/id
 */
export function lastPath() {
  return loadEntries([NAME], isText).get("at");
}
