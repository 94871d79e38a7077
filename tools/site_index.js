// The search of a built site, opened from its folder as a browser opens it from its address.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { Index } from "../templates/scripts/search/index.js";
import { keyOf } from "../templates/scripts/search/results.js";

/**
 * @typedef {{index: Index, fetched: Set<string>, path: (name: string) => string}} SiteIndex an index, the names of its files
 *   that were read, and where each is
 */

/**
 * @param {string} site the folder
 * @returns {SiteIndex}
 */
export function openIndex(site) {
  const path = (/** @type {string} */ name) => join(site, "assets/search", `${name}.js`);
  if (!existsSync(path("index"))) throw new Error(`${site} is no built site: it has no assets/search/index.js.`);
  /** @type {Map<string, unknown>} */
  const read = new Map();
  /** @type {Set<string>} */
  const fetched = new Set(["index"]);
  const load = async (/** @type {string} */ name) => {
    fetched.add(name);
    return read.get(name) ?? read.set(name, valueOf(path(name), name)).get(name);
  };
  return { index: new Index(/** @type {any} */ (valueOf(path("index"), "index")), load), fetched, path };
}

/**
 * What a file of an index assigns.
 * @param {string} path
 * @param {string} name
 */
function valueOf(path, name) {
  const countertalk = { search: /** @type {Record<string, unknown>} */ ({}) };
  runInNewContext(readFileSync(path, "utf8"), { countertalk });
  return countertalk.search[name];
}

/**
 * The `kind/id` or `kind/id#item` of each entry; `.` is the home page.
 * @param {Index} index
 */
export function keysOf(index) {
  return Promise.all(Array.from({ length: index.size }, async (_, entry) => keyOf((await index.shown(entry)).address) || "."));
}
