// Loads the files of the index. They are scripts: unlike data, they can be read from a folder of files as well.
import { base } from "../core/site.js";

/** @import { Head } from "./index.js" */

/** @type {Map<string, Promise<any>>} */
const loading = new Map();

/** The files that have run. */
function files() {
  const { search = {} } = window.countertalk;
  return search;
}

/**
 * The value of a file of the index. One that fails is fetched again the next time.
 * @param {string} name
 * @returns {Promise<any>}
 */
export function load(name) {
  const begun = loading.get(name) ?? run(name);
  loading.set(name, begun);
  begun.catch(() => loading.delete(name));
  return begun;
}

/** The beginning of the index, which the page has asked for already. */
export const loadHead = () => /** @type {Promise<Head>} */ (load("index"));

/**
 * The address of a file. The files are of one build: the first says of which, and the others carry that in their address.
 * @param {string} name
 */
function addressOf(name) {
  const file = `${base}assets/search/${name}.js`;
  return name === "index" ? file : `${file}?v=${files().index.version}`;
}

/**
 * Run the script of a file, unless it is about to run.
 * @param {string} name
 */
async function run(name) {
  const src = addressOf(name);
  /** @type {HTMLScriptElement} */
  const script = document.querySelector(`script[src="${src}"]`) ?? Object.assign(document.createElement("script"), { src });
  if (!files()[name]) {
    await new Promise((resolve, reject) => {
      script.addEventListener("load", resolve);
      script.addEventListener("error", reject);
      if (!script.isConnected) document.head.append(script);
    }).finally(() => script.remove());
  }
  if (!files()[name]) throw new Error(name); // a server may answer with a page
  return files()[name];
}
