// What is done and what is not: pure, over the activity index of the site and what was recorded. No page, no storage.
//
// What the index says of a playbook is an `Activity` (protocol.d.ts), of which quizzes, checklists and scenarios are parts.
// What was recorded of it is `Records`.
// It is in the file of every page: it has to be small.
import { dayNumber, isDay } from "../core/calendar.js";

/** @typedef {Partial<QuizActivity & ChecklistActivity & ScenarioActivity>} ActivityPart */

/** @typedef {"read" | "quiz" | "checklist" | "scenario"} PartName */

/**
 * What is recorded of a part that was done: the day (`on`) and that of the `first` time, which is not validated, the
 * `share` that was right, from 0 to 1, what was asked (`of`), as fingerprints by id, and the `version` of the content.
 * @typedef {{on: string, first?: unknown, share: number, of: Record<string, string>, version: string}} DoneRecord
 */

/** @typedef {Partial<Record<PartName, DoneRecord>>} Records of one playbook, by part */

/** @typedef {(names: string[]) => Records} Lookup by the names of a playbook, the present one first */

/**
 * How far something is: whether everything was answered or ticked, whether well enough, and whether there is a mark to pass.
 * @typedef {{complete: boolean, passed: boolean, tested: boolean}} Completion
 */

/** @type {PartName[]} */
const PARTS = ["read", "quiz", "checklist", "scenario"];

/** @param {unknown} value */
const isText = (value) => typeof value === "string";

/**
 * The week of a day, from Monday on.
 * @param {string} day
 */
const week = (day) => Math.floor((dayNumber(day) + 3) / 7);

/**
 * What all days have in common on which something counts that is done so often.
 * @type {Record<string, (day: string) => string | number>}
 */
const PERIODS = {
  daily: (day) => day,
  weekly: week,
  fortnightly: (day) => week(day) >> 1,
  monthly: (day) => day.slice(0, 7),
  quarterly: (day) => day.slice(0, 4) + Math.ceil(/** @type {any} */ (day.slice(5, 7)) / 3), // "11" / 3 is a number
};

/**
 * Whether what was done on one day still counts on another, as it is to be done so often.
 * @param {string} on
 * @param {string} today
 * @param {string} every
 */
export const isCurrent = (on, today, every) => !PERIODS[every] || PERIODS[every](on) === PERIODS[every](today);

/**
 * Whether a share is enough for a pass mark in per cent.
 * @param {number} share from 0 to 1
 */
export const passes = (share, pass = 0) => share * 100 + 1e-9 >= pass; // what was added up may be a little less

/**
 * How many of the things that a part asks a record has not answered, or not as they are now.
 * @param {ActivityPart} part
 * @param {Pick<DoneRecord, "of">} had
 */
export function missingIn({ of, was, draw }, had) {
  const asked = Object.entries(of ?? {});
  const formers = new Map(Object.entries(was ?? {}));
  const known = asked.filter(([id, key]) => [id].concat(formers.get(id) ?? []).some((name) => had.of[name] === key));
  return Math.max(0, Math.min(draw ?? asked.length, asked.length) - known.length);
}

/**
 * How far one part of a playbook is: whether everything was answered or ticked, whether well enough, whether there is
 * a mark to pass at all, and how much of it has changed since.
 * @param {ActivityPart} part
 * @param {DoneRecord | undefined} had
 * @param {string | undefined} today undefined only where there is no record
 */
function completionOfPart(part, had, today) {
  const current = had && isCurrent(had.on, /** @type {string} */ (today), /** @type {string} */ (part.every));
  const changed = current ? missingIn(part, had) : 0;
  const complete = !!current && !changed;
  return { complete, passed: complete && passes(had.share, part.pass), tested: /** @type {number} */ (part.pass) > 0, changed };
}

/**
 * Whether this is done by the rule of a path; what cannot be passed has to be completed.
 * @param {Completion} found
 * @param {Activity["rule"]} [rule]
 */
export function isDone({ complete, passed, tested }, rule) {
  const well = tested ? passed : complete;
  return (
    /** @type {Record<string, boolean>} */ ({ completed: complete, passed: well, completed_or_passed: complete || well })[
      /** @type {string} */ (rule)
    ] ?? (complete && well)
  );
}

/**
 * How far a playbook is.
 * @param {ActivityIndex} activities all playbooks by kind/id
 * @param {Lookup} recorded
 * @param {string} key kind/id
 * @param {string} today
 * @param {string[]} above the playbooks that lead here, so that a circle ends
 * @returns {Completion & {done: boolean, changed: number, isBegun: boolean}}
 *   `done` by its own rule; `changed` how many things were asked again since it was complete; `isBegun` whether any part
 *   of its own is recorded
 */
export function completionOf(activities, recorded, key, today, above = []) {
  /** @type {Partial<Activity>} */
  const entry = Object.hasOwn(activities, key) && !above.includes(key) ? activities[key] : {};
  const had = recorded([key, ...(entry.names ?? [])]);
  // What comes round every day is done for a path as soon as it was done once.
  const own = PARTS.filter((name) => entry[name]).map((name) =>
    completionOfPart(/** @type {ActivityPart} */ (entry[name]), had[name], above.length ? had[name]?.on : today),
  );
  const steps = (entry.steps ?? [])
    .filter((step) => Object.hasOwn(activities, step))
    .map((step) => completionOf(activities, recorded, step, today, [...above, key]));
  const all = [...own, ...steps];
  const found = {
    complete: all.length > 0 && all.every(({ complete }) => complete),
    passed: all.every(({ passed, tested }) => passed || !tested),
    tested: all.some(({ tested }) => tested),
    changed: own.reduce((sum, { changed }) => sum + changed, 0),
    isBegun: PARTS.some((name) => entry[name] && had[name]),
  };
  return { ...found, done: isDone(found, entry.rule) };
}

/**
 * Whether a stored record has the form of one.
 * @param {unknown} entry
 * @returns {entry is DoneRecord}
 */
function isRecord(entry) {
  const { on, share, version, of } = Object(entry);
  const isShare = share === Number(share) && share >= 0 && share <= 1;
  return isDay(on) && isShare && isText(version) && !!of && Object.values(of).every(isText);
}

/**
 * A way to look up the records of a playbook: of each part the one under the first of its names that has one, or undefined.
 * @param {(name: string, part: PartName) => unknown} find what is stored
 * @returns {Lookup}
 */
export function lookup(find) {
  return (names) => Object.fromEntries(PARTS.map((part) => [part, names.map((name) => find(name, part)).find(isRecord)]));
}
