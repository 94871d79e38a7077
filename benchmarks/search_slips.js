// Whether 2,000 slips of the finger still find the page.
//
//     node benchmarks/search_slips.js SITE [how many] [seed]
//
// A title, or the first six words of what is said or explained, is typed with a slip in one word. After that, mistyped
// words are tried alone, if no more than three pages have the right word: one of those pages has to be found.
import { openIndex } from "../tools/site_index.js";
import { search } from "../templates/scripts/search/search.js";
import { wordsOf } from "../templates/scripts/search/words.js";
import { pagesOf, slipsIn } from "./trials.js";

/** @import { Index } from "../templates/scripts/search/index.js" */
/** @import { Slip } from "./slips.js" */
/** @import { Trial } from "./trials.js" */

const PLACES = 3;
const MOST_PAGES = 3;
const BASE = "without the slip";

/**
 * The pages that have a word, except for those that list others.
 * @param {Index} index
 * @param {string[]} pages of each entry
 * @param {string} word
 */
async function pagesWith(index, pages, word) {
  const places = wordsOf(word).map((part) => index.at(part));
  const postings = places.length === 1 && places[0] >= 0 ? await index.postings(places[0]) : [];
  const isListing = (/** @type {number} */ entry) => index.head.classes[index.classOf[entry]][3] === "listing";
  return new Set(postings.filter(({ entry }) => !isListing(entry)).map(({ entry }) => pages[entry]));
}

/**
 * @param {Index} index
 * @param {string[]} pages of each entry
 * @param {string} typed
 * @param {Trial} trial
 */
async function isFound(index, pages, typed, { slip, right }) {
  const { entries } = await search(index, typed);
  const first = entries.slice(0, PLACES).map((entry) => pages[entry]);
  const found = first.some((page) => right.has(page));
  if (!found && process.argv.includes("--misses")) {
    console.log(`${typed}\t${slip.word}\t${slip.sort}\t${[...right].join(" | ")}\tfound: ${first.join(", ")}`);
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
const pages = await pagesOf(index);
const whole = await slipsIn(index, Number(count), Number(seed));
const alone = [];
for (const { slip } of whole) {
  const right = await pagesWith(index, pages, slip.word);
  if (right.size && right.size <= MOST_PAGES) alone.push({ slip, right });
}
report(BASE, whole, await Promise.all(whole.map((trial) => isFound(index, pages, trial.slip.meant, trial))));
report("titles and sentences", whole, await Promise.all(whole.map((trial) => isFound(index, pages, trial.slip.typed, trial))));
report("words alone", alone, await Promise.all(alone.map((trial) => isFound(index, pages, trial.slip.wrong, trial))));
