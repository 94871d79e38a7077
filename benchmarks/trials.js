// Texts of a site that are typed with a slip of the finger, and the pages that have to be found.
import { keysOf } from "../tools/site_index.js";
import { beginning, oneOf, seeded, slipIn } from "./slips.js";

/** @import { Index } from "../templates/scripts/search/index.js" */
/** @import { Slip } from "./slips.js" */

/** @typedef {{slip: Slip, right: Set<string>}} Trial a slip, and the pages of which one has to be found */

/**
 * Seeded slips in the texts of random entries. Where several pages have the same text, such as "Your turn", each is right.
 * @param {Index} index
 * @param {number} count
 * @param {number} seed
 * @returns {Promise<Trial[]>}
 */
export async function slipsIn(index, count, seed) {
  /** @type {Map<string, Set<string>>} */
  const pagesWith = new Map();
  const pages = await pagesOf(index);
  const texts = await Promise.all(pages.map((_, entry) => textsOf(index, entry)));
  texts.forEach((some, entry) => {
    for (const text of some.map(beginning)) pagesWith.set(text, (pagesWith.get(text) ?? new Set()).add(pages[entry]));
  });
  const random = seeded(seed);
  const trials = [];
  while (trials.length < count) {
    const slip = slipIn(oneOf(oneOf(texts, random), random), random);
    if (slip) trials.push({ slip, right: pagesWith.get(slip.meant) ?? new Set() });
  }
  return trials;
}

/**
 * The `kind/id` of the page of each entry.
 * @param {Index} index
 */
export const pagesOf = async (index) => (await keysOf(index)).map((key) => key.split("#")[0]);

/**
 * What an entry is called, and what is said or explained.
 * @param {Index} index
 * @param {number} entry
 */
async function textsOf(index, entry) {
  const { title, answer } = await index.shown(entry);
  return [title, answer].filter(Boolean);
}

