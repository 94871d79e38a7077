// Material's search, Pagefind, MiniSearch and ours over the same pages: started by `search_rivals.py`.
//
//     node benchmarks/search_rivals.js SITE PAGEFIND PACKAGES
import { existsSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";
import { openIndex } from "../tools/site_index.js";
import { material, miniSearch, ours, pagefind } from "./rivals.js";
import { slipsIn } from "./trials.js";

/** @import { Finder } from "./rivals.js" */
/** @import { Trial } from "./trials.js" */

const TRIALS = 300;
const COLD = 100;
const PLACES = 3;
const GZIPPED = [0x1f, 0x8b];

/** @type {Map<Uint8Array | string, number>} */
const sizes = new Map();

/** The size as servers send a file; Pagefind's are compressed already. */
function sizeOf(/** @type {Uint8Array} */ bytes) {
  if (GZIPPED.every((byte, at) => bytes[at] === byte)) return bytes.length;
  const key = bytes.length > 100_000 ? String(bytes.length) : bytes;
  const size = sizes.get(key) ?? gzipSync(bytes, { level: 9 }).length;
  sizes.set(key, size);
  return size;
}

const at = (/** @type {number[]} */ numbers, /** @type {number} */ share) => numbers.sort((a, b) => a - b)[Math.ceil(share * numbers.length) - 1];

/**
 * @param {Finder} finder
 * @param {Trial[]} trials
 */
async function measure(finder, trials) {
  const found = { meant: 0, typed: 0 };
  const [bytes, times] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
  for (const { slip, right } of trials) {
    for (const which of /** @type {const} */ (["meant", "typed"])) {
      const start = performance.now();
      const pages = await finder.find(slip[which]);
      times.push(performance.now() - start);
      if (pages.slice(0, PLACES).some((page) => right.has(page))) found[which]++;
    }
  }
  for (const { slip } of trials.slice(0, COLD)) bytes.push((await finder.cold(slip.meant)).reduce((sum, file) => sum + sizeOf(file), 0));
  const percent = (/** @type {number} */ count) => `${((100 * count) / trials.length).toFixed(1)} %`;
  const kilobytes = (/** @type {number} */ share) => (at(bytes, share) / 1000).toFixed(0);
  console.log(
    `  ${finder.name.padEnd(16)} kB to the first hit: median ${kilobytes(0.5)}, 95 % ${kilobytes(0.95)}; ms a query: median ${at(times, 0.5).toFixed(1)}, ` +
      `95 % ${at(times, 0.95).toFixed(1)}; in three: as meant ${percent(found.meant)}, with a slip ${percent(found.typed)}`,
  );
}

const [site, pagefindFolder, packages] = process.argv.slice(2);
const { index } = openIndex(site);
const isThere = (/** @type {string} */ page) => existsSync(join(site, page, "index.html"));
const trials = (await slipsIn(index, TRIALS, 1)).filter(({ right }) => [...right].some(isThere));
console.log(`${index.size} entries, ${trials.length} slips`);
const finders = [() => ours(site), () => material(site), () => pagefind(pagefindFolder), () => miniSearch(site, packages)];
for (const open of finders) await measure(await open(), trials);
