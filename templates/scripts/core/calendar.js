// Days as texts such as "2026-11-23": pure, but for today.

/**
 * A day as a number of days, so that time zones do not matter.
 * @param {string} day
 */
export const dayNumber = (day) => Date.parse(day) / 864e5;

/**
 * The day of a number of days.
 * @param {number} days
 */
export const dayAt = (days) => new Date(days * 864e5).toISOString().slice(0, 10);

/**
 * Whether a stored value is a day of the calendar: some browsers read 31 February as a day of March.
 * @param {unknown} value
 * @returns {value is string}
 */
export const isDay = (value) => typeof value === "string" && dayNumber(value) > 0 && dayAt(dayNumber(value)) === value;

/** The day on the reader's own calendar. */
export function today() {
  return new Date(Date.now() - new Date().getTimezoneOffset() * 6e4).toISOString().slice(0, 10);
}
