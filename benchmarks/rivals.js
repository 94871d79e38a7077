// Other finders, each opened with the same pages as ours: what it fetches, and the pages that it finds.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createContext, runInContext } from "node:vm";
import { transformSync } from "esbuild";
import { search } from "../templates/scripts/search/search.js";
import { keyOf } from "../templates/scripts/search/results.js";
import { openIndex } from "../tools/site_index.js";

/**
 * A finder; `cold` gives the files that a browser with an empty cache needs to show the first hit of a query.
 * @typedef {{name: string, find: (query: string) => Promise<string[]>, cold: (query: string) => Promise<Uint8Array[]>}} Finder
 */

const MOST = 10;
const SHOWN = 5; // of our results, which are drawn together on a phone

/** Each page once, in the order in which pages are found. */
const pagesOf = (/** @type {string[]} */ addresses) => [...new Set(addresses.map((address) => keyOf(address.split("#")[0]) || "."))];

/**
 * @param {string} site
 * @returns {Finder}
 */
export function ours(site) {
  const { index, fetched, path } = openIndex(site);
  const script = join(site, "assets/find.js");
  return {
    name: "ours",
    find: async (query) => {
      const { entries } = await search(index, query);
      const shown = [];
      for (const entry of entries.slice(0, MOST)) shown.push((await index.shown(entry)).address);
      return pagesOf(shown);
    },
    cold: async (query) => {
      fetched.clear();
      const { entries } = await search(index, query);
      await Promise.all(entries.slice(0, SHOWN).map((entry) => index.shown(entry)));
      const files = ["index", ...fetched].map(path).concat(existsSync(script) ? script : []);
      return files.map((file) => readFileSync(file));
    },
  };
}

/**
 * The theme's own: its worker, with lunr in it, builds the index in the browser from one file.
 * @param {string} site
 * @returns {Promise<Finder>}
 */
export async function material(site) {
  const folder = join(site, "assets/javascripts/workers");
  const files = [join(folder, readdirSync(folder).find((name) => /^search\..*\.js$/.test(name)) ?? ""), join(site, "search/search_index.json")];
  const ask = worker(files[0]);
  await ask({ type: 0, data: { ...JSON.parse(readFileSync(files[1], "utf8")), options: { suggest: false } } });
  return {
    name: "Material (lunr)",
    find: async (query) => pagesOf((await ask({ type: 2, data: query })).data.items.slice(0, MOST).map((/** @type {any} */ [first]) => first.location)),
    cold: async () => files.map((file) => readFileSync(file)),
  };
}

/** What answers the messages of a worker. */
function worker(/** @type {string} */ file) {
  /** @type {(event: {data: unknown}) => void} */
  let listener;
  /** @type {(answer: any) => void} */
  let answered;
  const scope = { addEventListener: (/** @type {string} */ _, /** @type {any} */ one) => (listener = one), postMessage: (/** @type {any} */ answer) => answered(answer), console: { warn() {} } };
  runInContext(readFileSync(file, "utf8"), createContext(Object.assign(scope, { self: scope })));
  return (/** @type {unknown} */ data) => new Promise((/** @type {(answer: any) => void} */ resolve) => {
    answered = resolve;
    listener({ data });
  });
}

/**
 * @param {string} folder what its command wrote
 * @returns {Promise<Finder>}
 */
export async function pagefind(folder) {
  /** @type {string[]} */
  const read = [];
  globalThis.fetch = async (/** @type {any} */ request) => {
    const file = fileURLToPath(String(request.url ?? request).split("?")[0]);
    read.push(file);
    return new Response(readFileSync(file));
  };
  const script = join(folder, "pagefind.js");
  const api = await import(pathToFileURL(script).href);
  const opened = async () => {
    const instance = api.createInstance({ basePath: `${pathToFileURL(folder).href}/`, baseUrl: "/" });
    await instance.init();
    return instance;
  };
  const warm = await opened();
  const addressOf = async (/** @type {any} */ result) => (await result.data()).url.replace(/^\//, "");
  return {
    name: "Pagefind",
    find: async (query) => pagesOf(await Promise.all((await warm.search(query)).results.slice(0, MOST).map(addressOf))),
    cold: async (query) => {
      read.length = 0;
      const { results } = await (await opened()).search(query);
      if (results.length) await results[0].data();
      return [script, ...new Set(read)].map((file) => readFileSync(file));
    },
  };
}

/**
 * MiniSearch with what its manual advises for typing: the beginning of words, and slips in a fifth of their letters.
 * @param {string} site
 * @param {string} packages
 * @returns {Promise<Finder>}
 */
export async function miniSearch(site, packages) {
  const library = join(packages, "minisearch/dist/es/index.js");
  const { default: MiniSearch } = await import(pathToFileURL(library).href);
  const { docs: sections } = JSON.parse(readFileSync(join(site, "search/search_index.json"), "utf8"));
  /** @type {Map<string, {location: string, title: string, text: string}>} */
  const docs = new Map();
  for (const { location, title, text } of sections) {
    const page = docs.get(location.split("#")[0]);
    if (page) page.text += ` ${title} ${text}`;
    else docs.set(location, { location, title, text });
  }
  const index = new MiniSearch({ idField: "location", fields: ["title", "text"], storeFields: ["title"], searchOptions: { boost: { title: 5 }, prefix: true, fuzzy: 0.2 } });
  index.addAll([...docs.values()]);
  const texts = [transformSync(readFileSync(library, "utf8"), { minify: true }).code, JSON.stringify(index)];
  return {
    name: "MiniSearch",
    find: async (query) => pagesOf(index.search(query).slice(0, MOST).map((/** @type {any} */ { id }) => id)),
    cold: async () => texts.map((text) => new TextEncoder().encode(text)),
  };
}
