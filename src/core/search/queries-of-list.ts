import { parse } from 'csv-parse/sync';
import type { BatchLine } from '../../contract/batch.ts';
import type { Input, Output } from '../../contract/operations.ts';
import { fold } from './fold.ts';
import { parseQuery } from './parse-query.ts';

/** Queries of one list that are counted; the lines behind are left out, and their number is told. */
export const mostQueries = 10_000;
const longestQuery = 2000;
/** Characters shown of a line that is too long. */
const shownOfLong = 80;

/**
 * The queries of a list, one in each line, or in the first cell of each row of a CSV file. Empty lines are passed over, and so are those that begin
 * with #, those that stand there already, and the heading of a table. A line is taken as it is, since a query may begin with a quotation mark; a CSV file that cannot be read
 * as one is taken line by line.
 */
export function queriesOfList({ list, form, exactWords }: Input<'batch.read'>): Output<'batch.read'> {
  const all = list.replace(/^\u{feff}/u, '');
  const lines: BatchLine[] = [];
  const seen = new Set<string>();
  let [repeated, comments, leftOut] = [0, 0, 0];
  const table = form === 'csv' ? firstCells(all) : null;
  for (const [index, cell] of (table ?? all.split(/\r\n|\r|\n/u)).entries()) {
    const typed = cell.replaceAll(/\s+/gu, ' ').trim();
    if (typed === '') continue;
    const isHeading = table !== null && lines.length === 0 && headings.has(fold(typed));
    if (typed.startsWith('#') || isHeading) comments += 1;
    else if (seen.has(typed)) repeated += 1;
    else if (lines.length >= mostQueries) leftOut += 1;
    else {
      seen.add(typed);
      lines.push(lineOf(index + 1, typed, exactWords));
    }
  }
  return { lines, repeated, comments, leftOut };
}

function lineOf(line: number, typed: string, exactWords: boolean): BatchLine {
  const query = exactWords ? asExactWords(typed) : typed;
  if (query.length > longestQuery) {
    const refused = `A query has at most ${longestQuery.toLocaleString('en')} characters.`;
    return { line, typed: `${typed.slice(0, shownOfLong)}…`, query: '', refused };
  }
  const { query: understood, problem } = parseQuery(query);
  // It would find every article, which nobody asks for in a list.
  const means = understood.type === 'all' && problem === null ? 'There is no word in this line.' : null;
  return { line, typed, query, refused: means };
}

/** Words as they stand there, one after the other, whatever they would mean in a query. */
export function asExactWords(words: string): string {
  return `exact:"${words
    .replaceAll(/["“”„«»]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()}"`;
}

/** What the column of a table is called that holds what is looked for. */
const headings: ReadonlySet<string> = new Set(
  'name|names|full name|person|people|query|queries|search|searches|search term|search terms|term|terms|keyword|keywords'.split(
    '|',
  ),
);

/** Null: it is no such file. The line before the table in which spreadsheets name the sign between cells ("sep=;") becomes a comment. */
function firstCells(list: string): string[] | null {
  const firstLine = /^[^\r\n]*/u.exec(list)?.[0] ?? '';
  const named = /^"?sep=(.)"?$/iu.exec(firstLine)?.[1];
  if (named !== undefined) return firstCellsBetween(list.replace(/^[^\r\n]*/u, '#'), named);
  return firstCellsBetween(list, [';', '\t', ','].find((sign) => firstLine.includes(sign)) ?? ',');
}

function firstCellsBetween(list: string, delimiter: string): string[] | null {
  try {
    const rows: string[][] = parse(list, { delimiter, relax_column_count: true });
    return rows.map(([first = '']) => first);
  } catch {
    return null;
  }
}
