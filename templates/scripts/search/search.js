// Answers a query: the entries of an index in the order in which they answer it.
import { matchesOf, slips, split } from "./matching.js";
import { wordsOf } from "./words.js";

/** @import { Posting } from "./encoding.js" */
/** @import { Index } from "./index.js" */
/** @import { Match } from "./matching.js" */

/**
 * Who asks, on which day, and whether everything is wanted that begins with what was typed.
 * @typedef {{role?: string, today?: string, isComplete?: boolean}} Question
 */

/** @typedef {{kind?: string, section?: string, forRole?: string, state?: string}} Filter what may be found; all, if it is empty */

/** @typedef {{score: number, place: number}} Hit how well a word of the query describes an entry, and where it is in its names */

/** @typedef {{word: string, at: number, isLast: boolean}} Word a word of a query, and how many come before it */

/** @typedef {{word: string, at: number, weight: number, isGuess: boolean, hits: Map<number, Hit>, terms: Set<string>}} Slot a word of a query, with what it finds */

const MOST_WORDS = 24;
const MOST_FILES = 2;
const SENTENCE = 5; // words
const SHORTEST_BEGINNING = 3; // of a number
const DIGIT = /[0-9]/;

/**
 * What a query finds.
 * @typedef {{entries: number[], words: string[], terms: string[], instead: string, missing: string[]}} Findings
 */

/**
 * The entries that a query finds, the best first.
 * @param {Index} index
 * @param {string} query
 * @param {Question} question
 * @returns {Promise<Findings>}
 */
export async function search(index, query, question = {}) {
  const words = wordsOf(query).slice(0, MOST_WORDS).flatMap((word) => split(index, word));
  const asked = words.map((word, at) => ({ word, at, isLast: at === words.length - 1 }));
  const telling = asked.filter(({ word }) => !index.fillers.has(word));
  const slots = await slotsOf(index, telling.length > 1 && asked.length < SENTENCE ? telling : asked, question);
  for (const slot of slots) if (telling.length && index.fillers.has(slot.word)) slot.weight *= index.head.weights.filler;
  if (slots.length < SENTENCE && !isAnswered(index, slots)) await guessMore(index, slots);
  return {
    entries: ranked(index, slots, question),
    words,
    terms: [...new Set(slots.flatMap(({ terms }) => [...terms]))],
    instead: slots.some(isGuessed) ? words.map((word, at) => understood(word, slots.find((slot) => slot.at === at))).join(" ") : "",
    missing: slots.filter(({ hits }) => !hits.size).map(({ word }) => word),
  };
}

/** Whether an entry, with its page, has every word. */
function isAnswered(/** @type {Index} */ index, /** @type {Slot[]} */ slots) {
  const [first = { hits: new Map() }, ...others] = [...slots].sort((a, b) => a.hits.size - b.hits.size);
  return [...first.hits.keys()].some((entry) => others.every(({ hits }) => hits.has(entry) || hits.has(index.pageOf[entry])));
}

/** Where no entry has every word, a word that is known may be a slip, too: `boot` for boost. */
async function guessMore(/** @type {Index} */ index, /** @type {Slot[]} */ slots) {
  await Promise.all(slots.filter(({ isGuess, hits }) => !isGuess && hits.size).map((slot) => addMatches(index, slot, slips(index, slot.word, false))));
}

/** Whether something was found for a word only because it was taken for another one. */
const isGuessed = (/** @type {Slot} */ { isGuess, hits }) => isGuess && hits.size > 0;

/** What a word was taken for. */
const understood = (/** @type {string} */ word, /** @type {Slot | undefined} */ slot) => (slot && isGuessed(slot) && [...slot.terms][0]) || word;

/**
 * What each word finds; a number with letters that finds nothing is two words.
 * @param {Index} index
 * @param {Word[]} asked
 * @param {Question} question
 * @returns {Promise<Slot[]>}
 */
async function slotsOf(index, asked, question) {
  const slots = await Promise.all(asked.map((word) => slotOf(index, word, question)));
  await joinNeighbours(index, slots, question);
  const pieces = slots.map(({ word, hits }) => (hits.size ? null : word.match(/[0-9]+|[^0-9]+/g)));
  if (!pieces.some((found) => found && found.length > 1)) return slots;
  const words = asked.flatMap((one, at) => (pieces[at] ?? [one.word]).map((word) => ({ ...one, word })));
  return Promise.all(words.map((word) => slotOf(index, word, question)));
}

/**
 * What a word of the query finds.
 * @param {Index} index
 * @param {Word} asked
 * @param {Question} question
 * @returns {Promise<Slot>}
 */
async function slotOf(index, { word, at, isLast }, { isComplete = false }) {
  /** @type {Slot} */
  const slot = { word, at, weight: Math.log(1 + index.size), isGuess: false, hits: new Map(), terms: new Set() };
  if (DIGIT.test(word)) await addNumbers(index, slot, word, isComplete);
  else {
    const { matches, isGuess } = matchesOf(index, word, isLast, isComplete);
    slot.isGuess = isGuess;
    await addMatches(index, slot, matches);
  }
  return slot;
}

/** Add what words of the index find. */
async function addMatches(/** @type {Index} */ index, /** @type {Slot} */ slot, /** @type {Match[]} */ matches) {
  const found = await Promise.all(matches.map(async ({ at, factor }) => ({ factor, term: index.words[at], postings: await index.postings(at) })));
  found.sort((a, b) => b.factor - a.factor);
  if (found.length && !slot.hits.size) slot.weight = rarity(index, found[0].postings);
  for (const { term, postings, factor } of found) add(index, slot, term, postings, factor);
}

/** How much a term says: more, the fewer entries have it. */
const rarity = (/** @type {Index} */ index, /** @type {Posting[]} */ postings) => Math.log(1 + index.size / postings.length);

/**
 * @param {Index} index
 * @param {Slot} slot
 * @param {string} typed
 * @param {boolean} isComplete
 */
async function addNumbers(index, slot, typed, isComplete) {
  const found = await index.numbers(typed, isComplete ? Infinity : MOST_FILES);
  for (const { term, postings } of found) {
    if (term !== typed && typed.length < SHORTEST_BEGINNING && !isComplete) continue;
    add(index, slot, term, postings, term === typed ? 1 : index.head.weights.prefix);
  }
}

/**
 * @param {Index} index
 * @param {Slot} slot
 * @param {string} term
 * @param {Posting[]} postings
 * @param {number} factor
 */
function add(index, slot, term, postings, factor) {
  const worth = factor * Math.min(rarity(index, postings), slot.weight * index.head.weights.rarer);
  slot.terms.add(term);
  for (const { entry, impact, place } of postings) {
    const score = worth * impact;
    const known = slot.hits.get(entry);
    if (!known || known.score < score) slot.hits.set(entry, { score, place: place >= 0 ? place : (known?.place ?? -1) });
  }
}

/**
 * Neighbours that are one word in the index, such as "rain jacket" for rainjacket, or the parts of a stock number.
 * @param {Index} index
 * @param {Slot[]} slots
 * @param {Question} question
 */
async function joinNeighbours(index, slots, { isComplete = false }) {
  for (let from = 0; from < slots.length; from++) {
    for (let to = from + 2; to <= Math.min(slots.length, from + 6); to++) {
      const joined = slots.slice(from, to).map(({ word }) => word).join("");
      const some = slots.slice(from, to);
      const whole = { ...some[0], hits: new Map() };
      if (DIGIT.test(joined)) await addNumbers(index, whole, joined, isComplete);
      else if (to === from + 2) {
        const at = index.at(joined);
        if (at >= 0) add(index, whole, joined, await index.postings(at), index.head.weights.split);
      }
      for (const [entry, hit] of whole.hits) {
        for (const slot of some) if ((slot.hits.get(entry)?.score ?? 0) < hit.score) slot.hits.set(entry, hit);
      }
    }
  }
}

/**
 * @param {Index} index
 * @param {Slot[]} slots
 * @param {Question} question
 * @returns {number[]}
 */
function ranked(index, slots, question) {
  const { weights } = index.head;
  const all = slots.reduce((sum, { weight }) => sum + weight, 0);
  /** @type {Map<number, number>} */
  const scores = new Map();
  for (const entry of new Set(slots.flatMap(({ hits }) => [...hits.keys()]))) {
    let [score, covered, phrase] = [0, 0, 1];
    /** @type {Hit & {at: number} | undefined} */
    let before;
    for (const { hits, weight, at, word } of slots) {
      const part = index.fillers.has(word) ? weights.filler : 1;
      const own = hits.get(entry);
      const page = own ? undefined : hits.get(index.pageOf[entry]);
      if (own) [score, covered] = [score + own.score ** weights.evenness * part, covered + weight];
      else if (page) [score, covered] = [score + (page.score * weights.borrowed) ** weights.evenness * part, covered + weight * weights.borrowed];
      if (own && before && own.place >= 0 && before.place >= 0 && own.place - before.place === at - before.at) phrase += weights.phrase;
      before = own && { ...own, at };
    }
    scores.set(entry, score ** (1 / weights.evenness) * (covered / all) ** weights.missing * phrase * standing(index, entry, question));
  }
  return [...scores].sort(([one, a], [other, b]) => b - a || one - other).map(([entry]) => entry);
}

/**
 * What an entry counts, whatever is asked: less if it only lists others or is not in force, more if it is meant for the reader.
 * @param {Index} index
 * @param {number} entry
 * @param {Question} question
 */
function standing(index, entry, { role = "", today = "" }) {
  const { weights, classes, roles, dates, sections } = index.head;
  const [, section, audience, sort, state] = classes[index.classOf[entry]];
  const [from, until] = dates[entry] ?? ["", ""];
  const isClosed = state === "archived" || (today && ((from && today < from) || (until && today > until)));
  const number = roles.findIndex(([id]) => id === role);
  return (
    (isClosed ? weights.closed : 1) *
    (weights[sort] ?? 1) *
    (audience.includes(number) ? weights.role ** (1 / audience.length ** weights.shared) : audience.length ? 1 : weights.everybody) *
    (number >= 0 && sections[section]?.[0] === roles[number][2] ? weights.section : 1)
  );
}

/**
 * Whether an entry passes a filter.
 * @param {Index} index
 * @param {number} entry
 * @param {Filter} filter
 */
export function isWanted(index, entry, { kind, section, forRole, state }) {
  const { classes, kinds, sections, roles } = index.head;
  const [ofKind, ofSection, audience, , ofState] = classes[index.classOf[entry]];
  return (
    (!kind || kinds[ofKind] === kind) &&
    (!section || sections[ofSection]?.[0] === section) &&
    (!forRole || audience.some((role) => roles[role][0] === forRole)) &&
    (!state || ofState === state)
  );
}
