// Days counted from a start, and what is due by them: pure. No page, no storage.
import { dayAt, dayNumber, isDay } from "../core/calendar.js";

/**
 * What may be stored of a line of a list, before it is validated.
 * @typedef {Partial<Record<"on" | "value" | "no", unknown>> | null | undefined} StoredLine
 */

/**
 * Whether a value is a day on which somebody may have started: a typing error leads to the year 202, or to 20266.
 * @param {unknown} day
 * @returns {day is string}
 */
export const isStart = (day) => isDay(day) && day >= "2000-01-01" && day < "2200-01-01";

/**
 * The day that is so many days after a start.
 * @param {string} start
 * @param {number} days
 */
export const dayOf = (start, days) => dayAt(dayNumber(start) + days);

/**
 * How many days there are from one day to another.
 * @param {string} from
 * @param {string} to
 */
export const between = (from, to) => dayNumber(to) - dayNumber(from);

/**
 * Whether a stored entry of a list says that its line is done.
 * @param {StoredLine} entry
 * @param {string} [proof] the proof that the line asks for, if any
 */
export const isTicked = (entry, proof) => isDay(entry?.on) && entry.no === undefined && (!proof || !!entry.value);

/**
 * The open tasks of a plan, the earliest first.
 * @template {{days: number, settled: boolean}} Task
 * @param {Task[]} tasks settled if they are done or cannot be done
 * @param {string} start
 * @param {string} today
 * @returns {(Task & {left: number})[]} the days that are `left`, below zero if a task is overdue
 */
export function openTasks(tasks, start, today) {
  return tasks
    .filter(({ settled }) => !settled)
    .map((task) => ({ ...task, left: between(today, dayOf(start, task.days)) }))
    .sort((a, b) => a.left - b.left);
}
