// What a browser with an empty cache fetches until the first hit is shown, compressed as servers do it.
//
//     node benchmarks/search_bytes.js SITE QUERIES ...
//
// That is the finder's script, the index, the postings of what was typed, and the entries of the results that are shown with it. Besides the
// queries of the files, titles of the site's own entries are typed: whole, and their first three letters.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { search } from "../templates/scripts/search/search.js";
import { openIndex } from "../tools/site_index.js";
import { oneOf, seeded } from "./slips.js";

/** @import { SiteIndex } from "../tools/site_index.js" */

const TITLES = 200;
const SHOWN = 5; // results, which the finder draws together on a phone
const SCRIPT = "assets/find.js";

/** @typedef {{gzip: number, brotli: number}} Size */

/** @type {Map<string, Size>} */
const sizes = new Map();

/** The compressed size of a file. */
function sizeOf(/** @type {string} */ path) {
  const known = sizes.get(path);
  if (known) return known;
  const bytes = readFileSync(path);
  const size = { gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
  sizes.set(path, size);
  return size;
}

/**
 * What is fetched for a query.
 * @param {string} site
 * @param {SiteIndex} opened
 * @param {string} query
 * @returns {Promise<Size>}
 */
async function fetchedFor(site, { index, fetched, path }, query) {
  fetched.clear();
  const { entries } = await search(index, query);
  await Promise.all(entries.slice(0, SHOWN).map((entry) => index.shown(entry)));
  const script = join(site, SCRIPT);
  const files = ["index", ...fetched].map(path).concat(existsSync(script) ? script : []).map(sizeOf);
  return { gzip: files.reduce((sum, { gzip }) => sum + gzip, 0), brotli: files.reduce((sum, { brotli }) => sum + brotli, 0) };
}

/**
 * @param {string} what
 * @param {Size[]} all
 */
function report(what, all) {
  const kilobytes = (/** @type {"gzip" | "brotli"} */ by) => {
    const sorted = all.map((size) => size[by]).sort((a, b) => a - b);
    return [0.5, 0.95, 1].map((share) => (sorted[Math.ceil(share * sorted.length) - 1] / 1000).toFixed(1)).join(" / ");
  };
  console.log(`  ${what.padEnd(24)} ${String(all.length).padStart(4)} queries, kB at median / 95 % / most: gzip ${kilobytes("gzip")}, brotli ${kilobytes("brotli")}`);
}

/** The queries of a file, as `make judge` reads it. */
const queriesIn = (/** @type {string} */ file) => readFileSync(file, "utf8").split("\n").slice(1).filter(Boolean).map((line) => line.split("\t")[1]);

const [site, ...files] = process.argv.slice(2);
const opened = openIndex(site);
const random = seeded(1);
const entries = Array.from({ length: opened.index.size }, (_, entry) => entry);
const titles = await Promise.all(Array.from({ length: TITLES }, async () => (await opened.index.shown(oneOf(entries, random))).title));
const all = { "the queries": files.flatMap(queriesIn), titles, "three letters of titles": titles.map((title) => title.slice(0, 3)) };
console.log(`${opened.index.size} entries, ${opened.index.words.length} words; index.js ${sizeOf(opened.path("index")).gzip} bytes`);
if (!existsSync(join(site, SCRIPT))) console.log(`  without the finder's script: there is no ${SCRIPT}`);
for (const [what, queries] of Object.entries(all)) {
  const sizesOf = [];
  for (const query of queries) sizesOf.push(await fetchedFor(site, opened, query));
  if (queries.length) report(what, sizesOf);
}
