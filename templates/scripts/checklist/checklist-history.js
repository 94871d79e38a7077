// The lists of earlier days, weeks or events: pure, over what is stored of them. No page, no storage.
//
// A list is kept as it stood when it was touched last, with the texts of that time, so that no edit of the playbook
// changes it: the day (`on`), how many lines were `done` of `all`, `by` whom, who `signed` it, and the `lines` that say
// more than "done", each a text, a state (kept, no, open) and what was typed. `closed` if a new list was begun after it.
import { isDay } from "../core/calendar.js";
import { holds } from "../progress/completion.js";

export const MOST = 31;

const STATES = ["kept", "no", "open"];
const isText = (value) => typeof value === "string";

function isLine(line) {
  return Array.isArray(line) && line.length === 3 && line.every(isText) && STATES.includes(line[1]);
}

/** Whether a stored entry has the form of an earlier list. */
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

/** All lists, the newest first, by key. */
function sorted(past) {
  return [...past].sort(([a, one], [b, other]) => (one.on + a < other.on + b ? 1 : -1));
}

/** The key of the list that is worked on today; undefined where none was begun. */
export function present(past, today, every) {
  const isPresent = ([, { on, closed }]) => !closed && holds(on, today, every);
  return sorted(past).find(isPresent)?.[0];
}

/** The lists before the one of today, the newest first. */
export function before(past, today, every) {
  const now = present(past, today, every);
  return sorted(past).flatMap(([key, entry]) => (key === now ? [] : [entry]));
}

/**
 * Keep today's list as it is, or remove it if nothing is left on it; only the latest lists are kept.
 * @param {Map<string, any>} past
 * @param {string} today
 * @param {string} every
 * @param {object | undefined} entry
 * @param {string} fresh the key for a list that is not kept yet
 */
export function keep(past, today, every, entry, fresh) {
  const key = present(past, today, every) ?? fresh;
  if (entry) past.set(key, entry);
  else past.delete(key);
  for (const [old] of sorted(past).slice(MOST + 1)) past.delete(old);
}
