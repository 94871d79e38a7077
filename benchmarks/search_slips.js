// Whether 2,000 slips of the finger still find the page.
//
//     node benchmarks/search_slips.js SITE [how many] [seed]
//
// A title, or the first six words of what is said or explained, is typed with a slip in one word. After that, mistyped
// words are tried alone, if no more than three pages have the right word: one of those pages has to be found.
import { keysOf, openIndex } from "../tools/site_index.js";
import { search } from "../templates/scripts/search/search.js";
import { wordsOf } from "../templates/scripts/search/words.js";
import { beginning, oneOf, seeded, slipIn } from "./slips.js";

/** @import { Index } from "../templates/scripts/search/index.js" */
/** @import { Slip } from "./slips.js" */

const PLACES = 3;
const MOST_PAGES = 3;
const BASE = "without the slip";

/** @typedef {{slip: Slip, right: Set<number>}} Trial a slip, and the pages of which one has to be found */

/**
 * Seeded slips in the texts of random entries. Where several pages have the same text, such as "Your turn", each is right.
 * @param {Index} index
 * @param {number} count
 * @param {number} seed
 * @returns {Promise<Trial[]>}
 */
async function slipsIn(index, count, seed) {
  /** @type {Map<string, Set<number>>} */
  const pages = new Map();
  const texts = await Promise.all(Array.from({ length: index.size }, (_, entry) => textsOf(index, entry)));
  texts.forEach((some, entry) => {
    for (const text of some) pages.set(beginning(text), (pages.get(beginning(text)) ?? new Set()).add(index.pageOf[entry]));
  });
  const random = seeded(seed);
  const trials = [];
  while (trials.length < count) {
    const slip = slipIn(oneOf(oneOf(texts, random), random), random);
    if (slip) trials.push({ slip, right: pages.get(slip.meant) ?? new Set() });
  }
  return trials;
}

/**
 * What an entry is called, and what is said or explained.
 * @param {Index} index
 * @param {number} entry
 */
async function textsOf(index, entry) {
  const { title, answer } = await index.shown(entry);
  return [title, answer].filter(Boolean);
}

/**
 * The pages that have a word, except for those that list others.
 * @param {Index} index
 * @param {string} word
 */
async function pagesWith(index, word) {
  const places = wordsOf(word).map((part) => index.at(part));
  const postings = places.length === 1 && places[0] >= 0 ? await index.postings(places[0]) : [];
  return new Set(postings.filter(({ entry }) => index.head.classes[index.classOf[entry]][3] !== "listing").map(({ entry }) => index.pageOf[entry]));
}

/**
 * @param {Index} index
 * @param {string[]} keys
 * @param {string} typed
 * @param {Trial} trial
 */
async function isFound(index, keys, typed, { slip, right }) {
  const { entries } = await search(index, typed);
  const first = entries.slice(0, PLACES);
  const found = first.some((entry) => right.has(index.pageOf[entry]));
  if (!found && process.argv.includes("--misses")) {
    console.log(`${typed}\t${slip.word}\t${slip.sort}\t${[...right].map((page) => keys[page])}\tfound: ${first.map((entry) => keys[entry])}`);
  }
  return found;
}

/**
 * @param {string} what
 * @param {Trial[]} trials
 * @param {boolean[]} found
 */
function report(what, trials, found) {
  const share = (/** @type {(slip: Slip) => boolean} */ wanted) => {
    const some = found.filter((_, at) => wanted(trials[at].slip));
    return `${((100 * some.filter(Boolean).length) / some.length).toFixed(1)} % of ${some.length}`;
  };
  console.log(`${what}: in three ${share(() => true)}, first letter ${share(({ isFirst }) => isFirst)}`);
  if (what !== BASE) for (const sort of new Set(trials.map(({ slip }) => slip.sort))) console.log(`  ${sort}: ${share((slip) => slip.sort === sort)}`);
}

const [site, count = "2000", seed = "1"] = process.argv.slice(2).filter((one) => one !== "--misses");
const { index } = openIndex(site);
const keys = await keysOf(index);
const whole = await slipsIn(index, Number(count), Number(seed));
const alone = [];
for (const { slip } of whole) {
  const right = await pagesWith(index, slip.word);
  if (right.size && right.size <= MOST_PAGES) alone.push({ slip, right });
}
report(BASE, whole, await Promise.all(whole.map((trial) => isFound(index, keys, trial.slip.meant, trial))));
report("titles and sentences", whole, await Promise.all(whole.map((trial) => isFound(index, keys, trial.slip.typed, trial))));
report("words alone", alone, await Promise.all(alone.map((trial) => isFound(index, keys, trial.slip.wrong, trial))));
