import type { Cell } from './list-file.ts';

/** The longest text of a cell (ECMA-376 leaves it open; Excel takes no more). */
const longestText = 32_767;
/** What XML 1.0 cannot hold, halves of surrogate pairs included. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
/** Day 0 of the calendar of spreadsheets. It takes 1900 for a leap year, so earlier days than 1 March 1900 are texts. */
const dayZero = Date.UTC(1899, 11, 30);
const firstDay = '1900-03-01';

export const styles = { plain: 0, day: 1, head: 2 } as const;

/** A row of a sheet. Texts stand in it as they are: an inline string is never a formula. */
export function rowXml(cells: readonly Cell[], style: number = styles.plain): string {
  return `<row>${cells.map((cell) => cellXml(cell, style)).join('')}</row>`;
}

function cellXml(cell: Cell, style: number): string {
  if (cell === null || cell === '') return '<c/>';
  if (typeof cell === 'number' && Number.isFinite(cell)) return `<c s="${style}"><v>${cell}</v></c>`;
  if (typeof cell === 'object' && cell.day >= firstDay) {
    const serial = (Date.parse(`${cell.day}T00:00:00Z`) - dayZero) / 86_400_000;
    if (Number.isInteger(serial)) return `<c s="${styles.day}"><v>${serial}</v></c>`;
  }
  const text = typeof cell === 'object' ? cell.day : String(cell);
  return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${textXml(shortened(text))}</t></is></c>`;
}

function shortened(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;
}

/** A text within XML. A carriage return is written as a reference, since a reader would make it a line feed. */
export function textXml(text: string): string {
  return text
    .replaceAll(unwritable, '�')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
