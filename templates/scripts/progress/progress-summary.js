// What somebody has done, as pages tell it: pure, over the activity index of the site and the stored results.
import { isDay } from "../core/calendar.js";
import { dayOf } from "../plan/deadlines.js";
import { completionOf, passes } from "./completion.js";
import { recordsIn, recordsOf } from "./parts.js";
import { entryOf, stepsOf } from "./steps.js";

/**
 * @import { ActivityPart, DoneRecord, Lookup, PartName } from "./completion.js"
 * @import { Step } from "./steps.js"
 */

/**
 * What was done of a part: its record, with the mark to `pass` in per cent, 0 for none, and the day that counts (`on`).
 * @typedef {DoneRecord & {part: PartName, pass: number}} RowRecord
 */

/**
 * A step with what was done of it: its records, the first that `failed`, and the newest day (`on`), if there is a record.
 * @typedef {Step & {records: RowRecord[], failed?: RowRecord, on?: string}} Row
 */

/**
 * How far somebody is on a path, a plan or a single playbook: how many rows are `done` `of` how many, and the `next` one.
 * `share` is the mean of all tests; `on` the day of what was done last, and so of completion; `until` the last day on which
 * what was earned is valid.
 * @typedef {{key: string, entry: Activity, rows: Row[], done: number, of: number, finished: boolean, next?: Row, share?: number,
 *   on?: string, until?: string}} Summary
 */

/** @param {string[]} days */
const newest = (days) => [...days].sort().at(-1);

/**
 * The playbook that a name belongs to: its own, or one that it had before.
 * @param {ActivityIndex} activities
 * @returns {(name: string) => string}
 */
export function presentNames(activities) {
  /** @type {[string, string][]} */
  const formers = Object.entries(activities).flatMap(([key, { names }]) => (names ?? []).map((name) => [name, key]));
  const present = new Map(formers);
  return (name) => (Object.hasOwn(activities, name) ? name : (present.get(name) ?? name));
}

/**
 * A step with what was done of it.
 * @param {Step} step
 * @param {Lookup} recorded
 * @returns {Row}
 */
function row(step, recorded) {
  const { entry, names } = step;
  const records = recordsOf(recorded(names))
    .filter(([part]) => entry[part])
    .map(([part, record]) => ({
      ...record,
      part,
      pass: /** @type {ActivityPart} */ (entry[part]).pass ?? 0,
      on: /** @type {ActivityPart} */ (entry[part]).every && isDay(record.first) ? record.first : record.on,
    }));
  const failed = records.find(({ share, pass }) => !passes(share, pass));
  return { ...step, records, failed, on: newest(records.map(({ on }) => on)) };
}

/**
 * How far somebody is on a path, a plan or a single playbook.
 * @param {ActivityIndex} activities
 * @param {Map<string, unknown>} results the stored records by playbook
 * @param {string} key a playbook of the index
 * @param {string} today
 * @returns {Summary}
 */
export function summaryOf(activities, results, key, today) {
  const recorded = recordsIn(results);
  const entry = activities[key];
  const rows = stepsOf(activities, recorded, key, today).map((step) => row(step, recorded));
  const tests = rows.flatMap(({ records }) => records.filter(({ pass }) => pass > 0));
  const finished = completionOf(activities, recorded, key, today).done;
  const on = newest(rows.flatMap((one) => one.on ?? []));
  return {
    key,
    entry,
    rows,
    finished,
    on,
    done: rows.filter(({ done }) => done).length,
    of: rows.length,
    next: rows.find(({ done }) => !done),
    share: tests.length ? tests.reduce((sum, { share }) => sum + share, 0) / tests.length : undefined,
    until: finished && entry.earns?.days ? dayOf(/** @type {string} */ (on), entry.earns.days) : undefined,
  };
}

/**
 * The paths and plans that somebody is on, the furthest first. Lessons belong to several: left out is one that is not
 * finished and of which nothing was done but what was done for another that is further.
 * @param {ActivityIndex} activities
 * @param {Map<string, unknown>} results the stored records by playbook
 * @param {Set<string>} begun the playbooks of which something is stored
 * @param {string} today
 */
export function startedPaths(activities, results, begun, today) {
  const seen = new Set();
  return Object.keys(activities)
    .filter((key) => activities[key].steps)
    .map((key) => summaryOf(activities, results, key, today))
    .sort((a, b) => b.done - a.done || a.of - b.of)
    .filter(({ key, rows, finished }) => {
      const own = rows.filter((one) => one.records.length || begun.has(one.key)).map((one) => one.key);
      if (begun.has(key)) own.push(key);
      const isOwn = own.some((name) => !seen.has(name));
      for (const name of own) seen.add(name);
      return isOwn || finished;
    });
}

/**
 * Everything that was done, the newest first and what is of the same day by name, and the records of playbooks that the site has no more.
 * @param {ActivityIndex} activities
 * @param {Map<string, unknown>} results the stored records by playbook
 * @param {string} today
 */
export function everything(activities, results, today) {
  const keys = [...new Set([...results.keys()].map(presentNames(activities)))].sort();
  const known = keys.filter((key) => entryOf(activities, key)).map((key) => summaryOf(activities, results, key, today));
  const own = /** @type {(Row & {on: string})[]} */ (
    known.map(({ key, rows }) => rows.find((one) => one.key === key)).filter((one) => one?.records.length)
  );
  /** @param {string} key */
  const isGone = (key) => !own.some((one) => one.key === key);
  /** @param {string} key */
  const lastDayOf = (key) => newest(recordsOf(results.get(key)).map(([, { on }]) => on));
  /** @type {(a: {on: string}, b: {on: string}) => number} */
  const byDay = (a, b) => b.on.localeCompare(a.on);
  return {
    done: own.sort(byDay),
    gone: /** @type {{key: string, on: string}[]} */ (
      keys.filter(isGone).map((key) => ({ key, on: lastDayOf(key) })).filter(({ on }) => on)
    ).sort(byDay),
  };
}
