// Tables for a spreadsheet: pure.

/**
 * A text that no spreadsheet takes for a formula: with an apostrophe in front where it would begin with =, +, - or @,
 * also as a full-width sign, behind blanks, quotes or signs that nobody sees, and where it begins with a tab or a new
 * line. See OWASP, CSV Injection.
 */
export function harmless(value) {
  const text = String(value ?? "").replaceAll("\0", "");
  const first = text.normalize("NFKC").replace(/^[\p{Z}\p{C}"']+/u, "");
  return /^[=+\-@]/.test(first) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}

const cell = (value) => `"${harmless(value).replaceAll('"', '""')}"`;

/** Rows as text after RFC 4180, in UTF-8 with the mark by which spreadsheets know it. */
export function csv(rows) {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}
