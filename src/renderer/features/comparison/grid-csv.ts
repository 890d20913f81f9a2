import { verdictNames, type GridRow } from './grid-rows.ts';

/**
 * The grid as CSV (RFC 4180: CRLF, quotes doubled). Cells that a spreadsheet would take for a formula begin with an
 * apostrophe, since their text comes from files of unknown origin.
 */
export function gridCsv(columns: readonly string[], rows: readonly GridRow[]): string {
  const lines = [
    ['Kind', 'What', 'Verdict', 'Note', ...columns],
    ...rows.map(({ kind, label, verdict, note, cells }) => [
      kind,
      label,
      verdictNames[verdict],
      note ?? '',
      ...cells.map((cell) =>
        cell.map(({ text, detail }) => (detail === null ? text : `${text} (${detail})`)).join('\n'),
      ),
    ]),
  ];
  return `${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
