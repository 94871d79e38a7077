// Runs queries or words over a built site through the finder's own code: prints what is missed, and last a summary.
//
//     node tools/judge.js queries FILE SITE   each line: the role that asks, the query, the right answers
//     node tools/judge.js words FILE SITE     each line: a word or number and, if one has to be found, the page
//
// Columns are separated by tabs; a first line that begins with `role` or `word` is a heading. A right answer is `kind/id`,
// `kind/id#item`, or a kind for any page of it; several are separated by `|`. An item that the index has no entry of, such as
// a task of a checklist, is found by its page.
import { existsSync, readFileSync } from "node:fs";
import { search } from "../templates/scripts/search/search.js";
import { keysOf, openIndex } from "./site_index.js";

/** @import { Index } from "../templates/scripts/search/index.js" */

/** @typedef {{role: string, query: string, right: string[], line: string}} Query */
/** @typedef {{word: string, page: string, line: string}} Word */

/**
 * What makes a line of a file; a sentence if it is a bad one.
 * @template T
 * @typedef {(columns: string[], line: string) => T | string} Reader
 */

/**
 * @template T
 * @param {string} file
 * @param {string} heading
 * @param {Reader<T>} reader
 * @returns {T[]}
 */
function read(file, heading, reader) {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const lines = readFileSync(file, "utf8").replace(/^\ufeff/, "").split(/\r?\n/);
  const numbered = lines.map((line, at) => ({ line, number: at + 1, columns: line.split("\t").map((column) => column.trim()) }));
  const rows = numbered.filter(({ line, number, columns }) => line.trim() && !(number === 1 && columns[0] === heading));
  const made = rows.map(({ line, number, columns }) => ({ number, value: reader(columns, line) }));
  const bad = made.filter(({ value }) => typeof value === "string").map(({ number, value }) => `${file}, line ${number}: ${value}`);
  if (bad.length) throw new Error(bad.join("\n"));
  if (!made.length) throw new Error(`${file} has no lines to judge.`);
  return made.map(({ value }) => /** @type {T} */ (value));
}

/** @type {Reader<Query>} */
function queryOf([role, query, answers], line) {
  const right = (answers ?? "").split("|").map((one) => one.trim()).filter(Boolean);
  if (!query || !right.length) return "A query needs three columns, separated by tabs: role (may be empty), query, right answer.";
  return { role, query, right, line };
}

/** @type {Reader<Word>} */
function wordOf([word, page = ""], line) {
  return word ? { word, page, line } : "The word is missing: it comes first, and a tab separates it from the page.";
}

/**
 * Whether what was found answers a query.
 * @param {string[]} right
 * @param {string} key
 */
const isRight = (right, key) => right.some((one) => key === one || key.startsWith(one.includes("/") ? `${one}#` : `${one}/`));

/**
 * @param {string} file
 * @param {string} site
 */
async function judgeQueries(file, site) {
  const queries = read(file, "role", queryOf);
  const { index } = openIndex(site);
  const keys = await keysOf(index);
  const today = new Date().toISOString().slice(0, 10);
  /** @type {number[]} */
  const places = [];
  let none = 0;
  const pageOf = (/** @type {string} */ one) => (keys.includes(one) ? one : one.split("#")[0]);
  for (const { role, query, right: typed, line } of queries) {
    const right = typed.map(pageOf);
    const found = (await search(index, query, { role, today })).entries.map((entry) => keys[entry]);
    const place = found.findIndex((key) => isRight(right, key)) + 1 || Infinity;
    places.push(place);
    if (!found.length) none++;
    const isKnown = keys.some((key) => isRight(right, key));
    if (place > 1) console.log(`${isKnown ? miss(place) : "no such page"}\t${line}\tfound: ${found.slice(0, 3).join(", ") || "nothing"}`);
  }
  console.log(summary(places, none));
}

const miss = (/** @type {number} */ place) => (place === Infinity ? "not found" : `place ${place}`);

/**
 * @param {number[]} places of the right answers, from 1
 * @param {number} none how many queries found nothing
 */
function summary(places, none) {
  const within = (/** @type {number} */ most) => (places.filter((place) => place <= most).length / places.length).toFixed(2);
  const mrr = places.reduce((sum, place) => sum + 1 / place, 0) / places.length;
  return `${places.length} queries: first ${within(1)}, in three ${within(3)}, MRR ${mrr.toFixed(2)}, none ${none}`;
}

/**
 * @param {string} file
 * @param {string} site
 */
async function judgeWords(file, site) {
  const words = read(file, "word", wordOf);
  const { index } = openIndex(site);
  const pages = (await keysOf(index)).map((key) => key.split("#")[0]);
  /** @type {Map<string, Set<string>>} */
  const known = new Map();
  let missed = 0;
  for (const { word, page, line } of words) {
    const found = known.get(word) ?? (await pagesWith(index, pages, word));
    known.set(word, found);
    if (page ? found.has(page) : found.size) continue;
    missed++;
    console.log(`not found\t${line}`);
  }
  console.log(`${words.length} words: found ${words.length - missed}, missed ${missed}`);
}

/**
 * The pages that a word finds as it is: where it had to be corrected, it is not on the page.
 * @param {Index} index
 * @param {string[]} pages of each entry
 * @param {string} word
 */
async function pagesWith(index, pages, word) {
  const { entries, instead } = await search(index, word, { isComplete: true });
  return new Set(instead ? [] : entries.map((entry) => pages[entry]));
}

const [what, file, site] = process.argv.slice(2);
/** @type {Record<string, (file: string, site: string) => Promise<void>>} */
const JUDGES = { queries: judgeQueries, words: judgeWords };
try {
  if (!JUDGES[what] || !file || !site) throw new Error("Usage: node tools/judge.js queries|words FILE SITE");
  await JUDGES[what](file, site);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
