// Tables for a spreadsheet: pure.

/**
 * A text that no spreadsheet will mistake for a formula: with an apostrophe in front if it begins with =, +, - or @, even as a
 * full-width character or after blanks, quotes or invisible characters, or if it begins with a tab or a new line.
 * See OWASP, CSV Injection.
 * @param {unknown} value
 */
export function harmless(value) {
  const text = String(value ?? "").replaceAll("\0", "");
  const first = text.normalize("NFKC").replace(/^[\p{Z}\p{C}"']+/u, "");
  return /^[=+\-@]/.test(first) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}

/** @param {unknown} value */
const cell = (value) => `"${harmless(value).replaceAll('"', '""')}"`;

/**
 * Rows as text according to RFC 4180, with a byte order mark, which tells spreadsheets that it is UTF-8.
 * @param {unknown[][]} rows
 */
export function csv(rows) {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}
