/**
 * Rows as CSV (RFC 4180: CRLF, quotes doubled), as the page writes it. Cells that a spreadsheet would take for a formula begin with an
 * apostrophe, since their text comes from files of unknown origin.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
