// Texts for readers: templates with their values, and days. Pure.

/**
 * A template such as "{done} of {all}", filled in.
 * @param {string} template
 * @param {object} values by the names in the template; a name without a value stays as it is
 */
export function fill(template, values) {
  return template.replace(/\{(\w+)\}/g, (whole, name) => String(/** @type {Record<string, unknown>} */ (values)[name] ?? whole));
}

/**
 * A day such as "2026-11-23" as readers write it: 23 November 2026.
 * @param {string} day
 * @param {Words["dates"]} dates
 * @param {string} pattern one of the patterns in `dates`
 */
export function formatDay(day, dates, pattern = dates.day) {
  const [year, month, date] = day.split("-").map(Number);
  const weekday = dates.weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return fill(pattern, { weekday, day: date, month: dates.months[month - 1], year });
}
