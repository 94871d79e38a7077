// Texts for readers: templates with their values, and days. Pure.

/** A template such as "{done} of {all}" with its values. */
export function fill(template, values) {
  return template.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

/** A day such as "2026-11-23" as readers write it, with the words of `dates`: 23 November 2026. */
export function formatDay(day, dates, pattern = dates.day) {
  const [year, month, date] = day.split("-").map(Number);
  const weekday = dates.weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return fill(pattern, { weekday, day: date, month: dates.months[month - 1], year });
}
