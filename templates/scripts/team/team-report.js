// The files of several people as a table of who is how far, what needs attention first: pure.
import { between } from "../plan/deadlines.js";
import { presentNames, startedPaths } from "../progress/progress-summary.js";

const QUIET = 14; // days after which somebody who has not finished is asked how it goes

const sameName = ({ found }) => `${found.name.toLowerCase()} ${found.site.name}`;

/** The newest file of everybody; of two that are of the same moment the one that came later. */
export function newest(files) {
  const byName = new Map();
  for (const file of files) {
    const had = byName.get(sameName(file));
    if (!had || had.found.exported <= file.found.exported) byName.set(sameName(file), file);
  }
  return new Set(byName.values());
}

/** How far a path is by what today's site asks. */
function wayOf(way) {
  const titles = (test) => way.rows.filter(test).map(({ entry }) => entry.title);
  return {
    ...way,
    title: way.entry.title,
    failed: titles(({ failed, changed }) => failed && !changed),
    changed: titles(({ changed }) => changed),
  };
}

/** The paths of somebody: as this site sees them or, for another site, as the file tells. */
function waysOf({ site, results, begun, ways }, activities, today, here) {
  if (site.name !== here) return ways;
  const names = new Set(begun.map(presentNames(activities)));
  return startedPaths(activities, results, names, today).map(wayOf);
}

/** What needs attention: [level, word, values] each. */
function notesOf(way, { site, exported }, today, here) {
  const { finished, failed = [], changed = [], on, until } = way;
  const isOld = !(between(exported.slice(0, 10), today) <= QUIET);
  const idle = on ? between(on, today) : 0;
  return [
    until < today && ["bad", "expired", { day: until }],
    failed.length && ["bad", "failed", { titles: failed }],
    !way.title && ["bad", "none", {}],
    changed.length && ["soon", "changed", { titles: changed }],
    !finished && !isOld && idle > QUIET && ["soon", "idle", { n: idle }],
    !finished && isOld && ["soon", "old_file", { day: exported.slice(0, 10) }],
    site.name !== here && ["soon", "other_site", { site: site.name }],
  ].filter(Boolean);
}

const urgency = ({ notes }) => Math.max(0, ...notes.map(([level]) => (level === "bad" ? 2 : 1)));

/**
 * Who is how far on what.
 * @param {{found: object}[]} files what unpack found, with `begun`: the names of what was begun
 * @param {ActivityIndex} activities of this site
 * @param {string} today
 * @param {string} here the name of this site
 * @returns {{counted: Set<object>, rows: object[]}} the files that count, and a row for each person and path: the
 *   `person`, the path with title, done, of, share, on, until, and its `notes`; what needs attention first
 */
export function teamReport(files, activities, today, here) {
  const counted = newest(files);
  const rows = [...counted].flatMap(({ found }) => {
    const ways = waysOf(found, activities, today, here);
    const all = ways.length ? ways : [{ done: 0, of: 0 }];
    return all.map((way) => ({ ...way, person: found, notes: notesOf(way, found, today, here) }));
  });
  const byName = (a, b) => a.person.name.localeCompare(b.person.name);
  return { counted, rows: rows.sort((a, b) => urgency(b) - urgency(a) || byName(a, b)) };
}
