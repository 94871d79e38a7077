// What the people of a team searched for and did not find, put together from their files: pure.
import { fold } from "../core/folding.js";

/**
 * @import { MissedSearch } from "../store/missed-entries.js"
 * @import { TeamFile } from "./team-report.js"
 */

/** @typedef {{text: string, people: number, times: number}} TeamMiss a query, how many people missed it, and how often in all */

/** @typedef {{people: Set<TeamFile>, spellings: Map<string, number>}} Found */

/**
 * The missed searches of several people by what is the same when folded.
 * @param {TeamFile[]} files
 */
function byQuery(files) {
  /** @type {Map<string, Found>} */
  const all = new Map();
  for (const file of files) {
    for (const { text, times } of file.found.missed) {
      const query = fold(text);
      const { people, spellings } = all.get(query) ?? { people: new Set(), spellings: new Map() };
      spellings.set(text, (spellings.get(text) ?? 0) + times);
      all.set(query, { people: people.add(file), spellings });
    }
  }
  return all;
}

/**
 * A query in its commonest spelling.
 * @param {Found} found
 * @returns {TeamMiss}
 */
function missOf({ people, spellings }) {
  const [[text]] = [...spellings].sort(([a, n], [b, m]) => m - n || a.localeCompare(b));
  return { text, people: people.size, times: [...spellings.values()].reduce((sum, n) => sum + n) };
}

/**
 * What most people missed first, then what was missed most often.
 * @param {Iterable<TeamFile>} counted everybody's newest file
 * @param {string} here the name of this site: what another one lacks cannot be added here
 */
export function missedByTeam(counted, here) {
  const own = [...counted].filter(({ found }) => found.site.name === here);
  /** @type {(a: TeamMiss, b: TeamMiss) => number} */
  const order = (a, b) => b.people - a.people || b.times - a.times || a.text.localeCompare(b.text);
  return [...byQuery(own).values()].map(missOf).sort(order);
}
