// The files of several people as a table of how far everybody has got, with what needs attention first: pure.
import { between } from "../plan/deadlines.js";
import { presentNames, startedPaths } from "../progress/progress-summary.js";

/**
 * @import { Summary } from "../progress/progress-summary.js"
 * @import { MissedSearch } from "../store/missed-entries.js"
 * @import { ProgressFile } from "../store/progress-file.js"
 */

/**
 * What a file says about somebody; `begun` are the names of the playbooks that they have begun, `missed` the searches that
 * found nothing, if they included them.
 * @typedef {Omit<ProgressFile, "entries"> & {begun: string[], missed: MissedSearch[]}} Person
 */

/** @typedef {{label: string, found: Person}} TeamFile a readable file with its name */

/**
 * How far somebody has got on a path, with the titles of what they `failed` and of what has `changed`, which files from
 * other sites do not say.
 * @typedef {{title?: string, done: number, of: number, finished?: boolean, share?: number, on?: string, until?: string,
 *   failed?: string[], changed?: string[], rows?: Summary["rows"]}} TeamPath
 */

/** @typedef {{day?: string, titles?: string[], n?: number, site?: string}} NoteValues */

/** @typedef {[level: "bad" | "soon", word: string, values: NoteValues]} Note what needs attention */

/** @typedef {TeamPath & {person: Person, notes: Note[]}} TeamRow */

const QUIET = 14; // days without progress after which somebody who has not finished may need a reminder

/** @param {TeamFile} file */
const sameName = ({ found }) => `${found.name.toLowerCase()} ${found.site.name}`;

/**
 * Everybody's newest file; of two from the same moment, the one that was added later.
 * @param {TeamFile[]} files
 */
export function newest(files) {
  /** @type {Map<string, TeamFile>} */
  const byName = new Map();
  for (const file of files) {
    const had = byName.get(sameName(file));
    if (!had || had.found.exported <= file.found.exported) byName.set(sameName(file), file);
  }
  return new Set(byName.values());
}

/**
 * Somebody's progress on a path, measured by what the site asks today.
 * @param {Summary} summary
 * @returns {TeamPath}
 */
function pathOf(summary) {
  /** @param {(row: Summary["rows"][number]) => unknown} test */
  const titles = (test) => summary.rows.filter(test).map(({ entry }) => entry.title);
  return {
    ...summary,
    title: summary.entry.title,
    failed: titles(({ failed, changed }) => failed && !changed),
    changed: titles(({ changed }) => changed),
  };
}

/**
 * Somebody's paths: by what this site asks or, if the file is from another site, as the file says.
 * @param {Person} person
 * @param {ActivityIndex} activities
 * @param {string} today
 * @param {string} here the name of this site
 * @returns {TeamPath[]}
 */
function pathsOf({ site, results, begun, ways }, activities, today, here) {
  if (site.name !== here) return /** @type {TeamPath[]} */ (ways);
  const names = new Set(begun.map(presentNames(activities)));
  return startedPaths(activities, results, names, today).map(pathOf);
}

/**
 * What needs attention.
 * @param {TeamPath} path
 * @param {Person} person
 * @param {string} today
 * @param {string} here the name of this site
 * @returns {Note[]}
 */
function notesOf(path, { site, exported }, today, here) {
  const { finished, failed = [], changed = [], on, until } = path;
  const isOld = !(between(exported.slice(0, 10), today) <= QUIET);
  const idle = on ? between(on, today) : 0;
  return /** @type {Note[]} */ ([
    /** @type {string} */ (until) < today && ["bad", "expired", { day: until }],
    failed.length && ["bad", "failed", { titles: failed }],
    !path.title && ["bad", "none", {}],
    changed.length && ["soon", "changed", { titles: changed }],
    !finished && !isOld && idle > QUIET && ["soon", "idle", { n: idle }],
    !finished && isOld && ["soon", "old_file", { day: exported.slice(0, 10) }],
    site.name !== here && ["soon", "other_site", { site: site.name }],
  ].filter(Boolean));
}

/** @param {TeamRow} row */
const urgency = ({ notes }) => Math.max(0, ...notes.map(([level]) => (level === "bad" ? 2 : 1)));

/**
 * How far everybody has got on each path.
 * @param {TeamFile[]} files
 * @param {ActivityIndex} activities of this site
 * @param {string} today
 * @param {string} here the name of this site
 * @returns {{counted: Set<TeamFile>, rows: TeamRow[]}} the files that count, and a row for each person and path, with what
 *   needs attention first
 */
export function teamReport(files, activities, today, here) {
  const counted = newest(files);
  const rows = [...counted].flatMap(({ found }) => {
    const paths = pathsOf(found, activities, today, here);
    /** @type {TeamPath[]} */
    const all = paths.length ? paths : [{ done: 0, of: 0 }];
    return all.map((path) => ({ ...path, person: found, notes: notesOf(path, found, today, here) }));
  });
  /** @type {(a: TeamRow, b: TeamRow) => number} */
  const byName = (a, b) => a.person.name.localeCompare(b.person.name);
  return { counted, rows: rows.sort((a, b) => urgency(b) - urgency(a) || byName(a, b)) };
}
