// The lists of earlier days, weeks or events: pure functions of what is stored of them. No page, no storage.
import { isDay } from "../core/calendar.js";
import { isCurrent } from "../progress/completion.js";

/**
 * A line that says more than "done": its text, its state and what was typed.
 * @typedef {[text: string, state: "kept" | "no" | "open", value: string]} PastLine
 */

/**
 * A list as it was when it was last changed, with the texts of that time, so that no edit of the playbook changes it: the
 * day (`on`), how many lines were `done` of `all`, `by` whom, who `signed` it, and the lines that say more than "done".
 * `closed` if a new list was started after it.
 * @typedef {{on: string, done: number, all: number, by: string, signed: string, lines: PastLine[], closed?: boolean}} Past
 */

export const MOST = 31;

const STATES = ["kept", "no", "open"];
/** @param {unknown} value */
const isText = (value) => typeof value === "string";

/** @param {unknown} line */
function isLine(line) {
  return Array.isArray(line) && line.length === 3 && line.every(isText) && STATES.includes(line[1]);
}

/**
 * Whether a stored entry is an earlier list.
 * @param {any} entry
 * @returns {entry is Past}
 */
export function isPast(entry) {
  return (
    !!entry &&
    isDay(entry.on) &&
    [entry.done, entry.all].every(Number.isInteger) &&
    [entry.by, entry.signed].every(isText) &&
    Array.isArray(entry.lines) &&
    entry.lines.every(isLine)
  );
}

/**
 * All lists by key, the newest first.
 * @param {Map<string, Past>} past
 */
function sorted(past) {
  return [...past].sort(([a, one], [b, other]) => (one.on + a < other.on + b ? 1 : -1));
}

/**
 * The key of the current list; undefined if none was started.
 * @param {Map<string, Past>} past
 * @param {string} today
 * @param {string} every
 */
export function present(past, today, every) {
  /** @param {[key: string, list: Past]} list */
  const isPresent = ([, { on, closed }]) => !closed && isCurrent(on, today, every);
  return sorted(past).find(isPresent)?.[0];
}

/**
 * The lists before the current one, the newest first.
 * @param {Map<string, Past>} past
 * @param {string} today
 * @param {string} every
 */
export function before(past, today, every) {
  const now = present(past, today, every);
  return sorted(past).flatMap(([key, entry]) => (key === now ? [] : [entry]));
}

/**
 * Keep the current list as it is, or remove it if nothing is left on it; only the latest lists are kept.
 * @param {Map<string, Past>} past
 * @param {string} today
 * @param {string} every
 * @param {Past | undefined} entry
 * @param {string} fresh the key for a list that is not stored yet
 */
export function keep(past, today, every, entry, fresh) {
  const key = present(past, today, every) ?? fresh;
  if (entry) past.set(key, entry);
  else past.delete(key);
  for (const [old] of sorted(past).slice(MOST + 1)) past.delete(old);
}
