// Progress as a file: pure, over what is stored and the text of the file. No page, no storage.
//
// The file is JSON:
//   format: "countertalk-progress", version: 2 (that of what is stored; an older one does not exist)
//   site: {name, path}: where it was made. What is stored belongs to a site by its name: its address may differ.
//   name: who did it; exported: the moment, "2026-11-23T14:05:00", on the reader's own clock
//   entries: what is stored of the reader by its name, such as "_results" or "quiz/discounts", each entries by id; recent
//     searches never, and searches that found nothing only if the reader includes them
//   ways: how far the paths and plans were, for who has another site: {title, done, of, finished, share, on, until}
// It comes from anywhere: what has not this form is refused, what is too much or too deep is left out, and so is what has a
// day that has not come: it would be the newest for ever.
import { dayAt, dayNumber, isDay } from "../core/calendar.js";
import { line } from "../core/line.js";
import { byPlaybook, oneByOne } from "../progress/parts.js";
import { MISSED, missedIn, removeOldest } from "./missed-entries.js";

/**
 * @import { DoneRecord, Records } from "../progress/completion.js"
 * @import { MissedSearch } from "./missed-entries.js"
 */

/**
 * How far somebody is on a path, as a file tells it.
 * @typedef {{title: string, done: number, of: number, finished: boolean, share?: number, on?: string, until?: string}} PathProgress
 */

/** @typedef {{name: string, path: string}} SiteName where a file was made */

/** @typedef {Map<string, Map<string, unknown>>} Entries by name and id, as they are stored */

/**
 * What is in a file: entries, of which only the records and the missed searches are validated, the records once more by playbook (`results`), and of
 * how many the day has not come (`ahead`), which are left out.
 * @typedef {{site: SiteName, name: string, exported: string, entries: Entries, results: Map<string, Records>,
 *   ways: PathProgress[], ahead: number}} ProgressFile
 */

/** @typedef {{problem: "large" | "strange" | "newer"}} Refused why a file cannot be used */

const FORMAT = "countertalk-progress";
const VERSION = 2;
const RESULTS = "_results";
const RECENT = "_recent";
export const LIMITS = { bytes: 6e6, names: 5000, ways: 200, depth: 6 };
const NAME = /^(_[a-z]+|[a-z_]+\/[a-z0-9][a-z0-9._-]*(:[a-z]+)?)$/;

/**
 * Whether a file may have entries of this name: what somebody has searched for lately stays on their device.
 * @param {string} name
 */
const mayTravel = (name) => NAME.test(name) && name !== RECENT;

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
const isObject = (value) => !!value && typeof value === "object" && !Array.isArray(value);

/**
 * @param {string} text
 * @returns {unknown}
 */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Whether a value is nested no deeper than anything that is stored.
 * @param {unknown} value
 * @returns {boolean}
 */
function isShallow(value, depth = LIMITS.depth) {
  if (typeof value !== "object" || value === null) return true;
  return depth > 0 && Object.values(value).every((one) => isShallow(one, depth - 1));
}

/**
 * The text of a file.
 * @param {Pick<ProgressFile, "site" | "name" | "exported" | "ways">} about
 * @param {Entries} stored what is stored of the reader
 * @param {boolean} [withMissed] whether the reader includes the searches that found nothing
 */
export function pack(about, stored, withMissed = false) {
  const { site, name, exported, ways } = about;
  const known = [...stored].filter(([key]) => mayTravel(key) && (withMissed || key !== MISSED)).sort();
  const entries = Object.fromEntries(known.map(([key, found]) => [key, Object.fromEntries(packed(key, found))]));
  return JSON.stringify({ format: FORMAT, version: VERSION, site, name, exported, ways, entries }, undefined, 1);
}

/**
 * Entries in the form of the file, which has the records of a playbook together.
 * @param {string} name
 * @param {Map<string, unknown>} entries
 */
function packed(name, entries) {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return name === RESULTS ? byPlaybook(sorted) : sorted;
}

/**
 * What is valid of entries that pages rely on, by name.
 * @type {Record<string, ((found: Map<string, unknown>) => Map<string, unknown>) | undefined>}
 */
const VALID = { [RESULTS]: oneByOne, [MISSED]: missedIn };

/**
 * What a file has by name and id, as it is stored: well-formed and, of records and missed searches, valid.
 * @param {Record<string, unknown>} entries
 * @returns {Entries}
 */
function entriesIn(entries) {
  const all = Object.entries(entries).slice(0, LIMITS.names);
  const good = all.filter(([name, found]) => mayTravel(name) && isObject(found) && isShallow(found));
  return new Map(good.map(([name, found]) => {
    const byId = new Map(Object.entries(/** @type {Record<string, unknown>} */ (found)));
    return [name, VALID[name]?.(byId) ?? byId];
  }));
}

/**
 * Remove the entries whose day has not come.
 * @param {Entries} entries
 * @param {(day: unknown) => boolean} hasCome
 * @returns {number} how many they are
 */
function removeAhead(entries, hasCome) {
  let count = 0;
  for (const [name, found] of entries) {
    for (const [id, entry] of found) if (daysOf(entry).some((day) => !hasCome(day))) count += Number(found.delete(id));
    if (!found.size) entries.delete(name);
  }
  return count;
}

/**
 * A path as the file tells it, in the form that is shown; nothing for what is none.
 * @param {unknown} way
 * @param {(day: unknown) => boolean} hasCome
 * @returns {PathProgress[]}
 */
function wayOf(way, hasCome) {
  const { title, done, of, finished, share, on, until } = Object(way);
  if (!line(title, 200) || ![done, of].every(Number.isInteger) || done < 0 || done > of) return [];
  const isShare = share >= 0 && share <= 1;
  return [{
    title: line(title, 200),
    done,
    of,
    finished: finished === true,
    share: isShare ? share : undefined,
    on: hasCome(on) ? on : undefined,
    until: isDay(until) ? until : undefined,
  }];
}

/**
 * What is in a file.
 * @param {string} text
 * @param {string} today
 * @returns {Refused | ProgressFile}
 */
export function unpack(text, today) {
  if (text.length > LIMITS.bytes) return { problem: "large" };
  const file = parsed(text);
  if (!isObject(file) || file.format !== FORMAT || !Number.isInteger(file.version)) return { problem: "strange" };
  if (/** @type {number} */ (file.version) > VERSION) return { problem: "newer" };
  const { site, entries } = file;
  if (/** @type {number} */ (file.version) < VERSION || !isObject(site) || !isObject(entries)) return { problem: "strange" };
  const latest = dayAt(dayNumber(today) + 1); // it may have come in another time zone
  /** @param {unknown} day */
  const hasCome = (day) => isDay(day) && day <= latest;
  const all = entriesIn(entries);
  const ahead = removeAhead(all, hasCome);
  removeOldest(/** @type {Map<string, MissedSearch>} */ (all.get(MISSED) ?? new Map())); // those that have come
  return {
    site: { name: line(site.name, 200), path: line(site.path, 1000) },
    name: line(file.name, 80),
    exported: hasCome(line(file.exported, 10)) ? line(file.exported, 30) : "",
    entries: all,
    results: byPlaybook(/** @type {Map<string, DoneRecord>} */ (all.get(RESULTS) ?? new Map())),
    ways: (Array.isArray(file.ways) ? file.ways : []).slice(0, LIMITS.ways).flatMap((way) => wayOf(way, hasCome)),
    ahead,
  };
}

/**
 * The days of an entry on which something was done: the last of a tick, an answer or a review comes first.
 * @param {any} entry which is not validated
 */
const daysOf = (entry) => [entry?.on, entry?.last, entry?.first].filter(isDay);

/**
 * Whether an entry of the file replaces the one that is here: it is newer, or there is none.
 * @param {unknown} theirs
 * @param {unknown} ours
 */
function isNewer(theirs, ours) {
  return ours === undefined || (daysOf(theirs)[0] ?? "") > (daysOf(ours)[0] ?? "");
}

/**
 * The same for a record: of two about the same content the better one.
 * @param {DoneRecord} theirs
 * @param {DoneRecord | undefined} ours
 */
function isBetter(theirs, ours) {
  const same = ours && JSON.stringify(theirs.of) === JSON.stringify(ours.of);
  return same && theirs.share !== ours.share ? theirs.share > ours.share : isNewer(theirs, ours);
}

/**
 * Entries by their present names; what is kept under a former name comes first, so that the present one wins.
 * @template Entry
 * @param {Map<string, Entry>} entries
 * @param {(name: string) => string} present
 * @returns {[string, Entry][]}
 */
function renamed(entries, present) {
  /** @param {string} name */
  const now = (name) => name.replace(/^[^:#]*/, present);
  const sorted = [...entries].sort(([a], [b]) => Number(now(a) === a) - Number(now(b) === b));
  return sorted.map(([name, entry]) => [now(name), entry]);
}

/**
 * All entries by their present names; records, by those of their playbooks.
 * @param {Entries} entries
 * @param {(name: string) => string} present
 */
function asOfToday(entries, present) {
  /** @type {Entries} */
  const all = new Map();
  for (const [name, found] of renamed(entries, present)) {
    const own = name === RESULTS ? renamed(found, present) : found;
    all.set(name, new Map([...(all.get(name) ?? []), ...own]));
  }
  return all;
}

/**
 * What to store to keep both: what is here and what is in the file.
 * @param {Entries} stored what is stored of the reader
 * @param {Entries} entries those of the file
 * @param {(name: string) => string} present what a playbook is called that was renamed
 * @returns {{set: Entries, taken: number, kept: number}} what to store, how many things come from the file, and how many
 *   others stay as they are here
 */
export function merge(stored, entries, present) {
  const count = { taken: 0, kept: 0 };
  const here = asOfToday(stored, present);
  /** @type {Entries} */
  const set = new Map();
  for (const [name, found] of asOfToday(entries, present)) {
    const isMore = /** @type {typeof isNewer} */ (name === RESULTS ? isBetter : isNewer);
    const more = new Map();
    for (const [id, theirs] of found) {
      const ours = here.get(name)?.get(id);
      if (JSON.stringify(theirs) === JSON.stringify(ours)) continue;
      const isTaken = isMore(theirs, ours);
      if (isTaken) more.set(id, theirs);
      if (typeof theirs === "object") count[isTaken ? "taken" : "kept"] += 1;
    }
    set.set(name, more);
  }
  return { set, ...count };
}

/**
 * A name as a part of a file's name.
 * @param {string} name
 */
export function fileName(name) {
  return name.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean).join("-") || "x";
}
