import { csvOf } from '../csv.ts';
import type { Cell, ListFile } from './list-file.ts';

/** A list as CSV: title, when it was made, what was asked, an empty line, columns, rows. */
export async function* csvList({ title, about, columns, rows }: ListFile, made: string): AsyncGenerator<string> {
  yield csvOf([[`Cuttings: ${title}`], ['Made', made], ...about.map(([label, value]) => [label, csvCell(value)])]);
  yield csvOf([[], columns]);
  for await (const part of rows()) if (part.length > 0) yield csvOf(part.map(({ cells }) => cells.map(csvCell)));
}

/** Numbers stay numbers, so that one below zero is not taken for a formula. */
function csvCell(cell: Cell): string | number {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.day : cell;
}
