// What is due when it is counted from a start: pure. No page, no storage.
import { dayAt, dayNumber, isDay } from "../core/calendar.js";

/** Whether somebody may have started on a day: a slip of the finger leads to the year 202, or to 20266. */
export const isStart = (day) => isDay(day) && day >= "2000-01-01" && day < "2200-01-01";

/** The day that lies so many days after a start. */
export const dayOf = (start, days) => dayAt(dayNumber(start) + days);

/** How many days there are from one day to another. */
export const between = (from, to) => dayNumber(to) - dayNumber(from);

/** Whether a stored entry of a list says that its line is done; `proof` is what the line asks for, if anything. */
export const isTicked = (entry, proof) => isDay(entry?.on) && entry.no === undefined && (!proof || !!entry.value);

/**
 * What is still due of a plan, what comes first standing first.
 * @template {{days: number, settled: boolean}} Task
 * @param {Task[]} tasks settled: done, or it cannot be done
 * @param {string} start
 * @param {string} today
 * @returns {(Task & {left: number})[]} `left` days, below zero where it is overdue
 */
export function openTasks(tasks, start, today) {
  return tasks
    .filter(({ settled }) => !settled)
    .map((task) => ({ ...task, left: between(today, dayOf(start, task.days)) }))
    .sort((a, b) => a.left - b.left);
}
