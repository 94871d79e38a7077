// Runs queries over a built site through the finder's own code, and says how well they are answered.
//
//     node tools/judge.js queries FILE SITE    role, query, right; separated by tabs, with a header
//     node tools/judge.js words FILE SITE      words and numbers, one a line; behind a tab may be the page that has to be found
//
// What is right is `kind/id`, `kind/id#item`, or a kind for any page of it; several are separated by `|`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { Index } from "../templates/scripts/search/index.js";
import { keyOf } from "../templates/scripts/search/results.js";
import { search } from "../templates/scripts/search/search.js";

/** @param {string} site */
export function opened(site) {
  /** @param {string} name */
  const read = (name) => {
    const countertalk = { search: /** @type {Record<string, any>} */ ({}) };
    runInNewContext(readFileSync(join(site, "assets/search", `${name}.js`), "utf8"), { countertalk });
    return countertalk.search[name];
  };
  /** @type {Map<string, any>} */
  const files = new Map();
  const load = async (/** @type {string} */ name) => files.get(name) ?? files.set(name, read(name)).get(name);
  return { index: new Index(read("index"), load), files };
}

/** @param {string} right */
function isRight(right, key) {
  return right.split("|").map((one) => one.trim()).some((one) => key === one || key.startsWith(`${one}#`) || (!one.includes("/") && key.startsWith(`${one}/`)));
}

/** @param {number[]} places */
function summary(places) {
  const share = (most) => (places.filter((place) => place < most).length / places.length).toFixed(2);
  const mrr = places.reduce((sum, place) => sum + 1 / (place + 1), 0) / places.length;
  const none = places.filter((place) => place === Infinity).length;
  return { first: share(1), three: share(3), mrr: mrr.toFixed(2), none };
}

async function judgeQueries(file, site) {
  const { index } = opened(site);
  const lines = readFileSync(file, "utf8").split("\n").slice(1).filter((line) => line.trim());
  const places = [];
  let none = 0;
  for (const line of lines) {
    const [role, query, right] = line.split("\t");
    const { entries } = await search(index, query, { role, today: new Date().toISOString().slice(0, 10) });
    const keys = [];
    for (const entry of entries.slice(0, 50)) keys.push(keyOf((await index.shown(entry)).address));
    const at = keys.findIndex((key) => isRight(right, key));
    places.push(at < 0 ? Infinity : at);
    if (!entries.length) none++;
    if (at) console.log(`${at < 0 ? "not found" : `place ${at + 1}`}\t${role}\t${query}\t${right}\tfirst: ${keys.slice(0, 3).join(", ")}`);
  }
  const { first, three, mrr } = summary(places);
  console.log(`${lines.length} queries: first ${first}, in three ${three}, MRR ${mrr}, none ${none}`);
}

async function judgeWords(file, site) {
  const { index } = opened(site);
  const lines = readFileSync(file, "utf8").split("\n").filter((line) => line.trim());
  let missed = 0;
  for (const line of lines) {
    const [word, page] = line.split("\t");
    const { entries } = await search(index, word, { isComplete: true });
    const keys = new Set();
    if (page) for (const entry of entries) keys.add(keyOf((await index.shown(entry)).address).split("#")[0]);
    if (entries.length && (!page || keys.has(page.trim()))) continue;
    missed++;
    console.log(`not found\t${line}`);
  }
  console.log(`${lines.length} words: found ${((lines.length - missed) / lines.length).toFixed(4)}, missed ${missed}`);
}

const [what, file, site = "site"] = process.argv.slice(2);
if (what === "queries") await judgeQueries(file, site);
if (what === "words") await judgeWords(file, site);
