import { dayCell, rowsOf, type ListFile } from '../../ui/lists/list-file.ts';
import type { BatchSort } from '../../ui/place.ts';
import type { BatchRow, BatchState } from './batch-run.ts';

/** Columns of the table, in their order; `fresh` only where the list was counted before. */
export const columnNames: Readonly<Record<BatchSort, string>> = {
  line: 'Line',
  query: 'Query',
  articles: 'Articles',
  fresh: 'New',
  statements: 'Statements',
  first: 'First',
  last: 'Last',
  problem: 'Problem',
};

/** Columns of a list; `again`: it was counted before. */
export function shownColumns(again: boolean): readonly BatchSort[] {
  return (Object.keys(columnNames) as BatchSort[]).filter((column) => again || column !== 'fresh');
}

/** Columns that begin with the greatest when they are chosen. */
const greatestFirst: readonly BatchSort[] = ['articles', 'fresh', 'statements', 'last'];

/** What is wrong with a line, or null. */
export function problemOf({ line, count }: BatchRow): string | null {
  return line.refused ?? count?.problem?.message ?? null;
}

type Ordered = { readonly sort: BatchSort; readonly up: boolean };

/** The rows by a column: counts and last days the greatest first, all else from the beginning, `up` the other way round. What is not known comes last. */
export function sortedRows(rows: readonly BatchRow[], { sort, up }: Ordered): readonly BatchRow[] {
  if (sort === 'line') return up ? rows.toReversed() : rows;
  const direction = greatestFirst.includes(sort) === up ? 1 : -1;
  const names = new Intl.Collator();
  return rows.toSorted((one, other) => {
    const [mine, its] = [valueOf(one, sort), valueOf(other, sort)];
    if (mine === null || its === null) return (mine === null ? 1 : 0) - (its === null ? 1 : 0);
    return direction * (typeof mine === 'number' ? mine - Number(its) : names.compare(mine, String(its)));
  });
}

/** Whether a column that is sorted by goes from the smallest to the greatest. */
export function isAscending({ sort, up }: Ordered): boolean {
  return greatestFirst.includes(sort) === up;
}

function valueOf(row: BatchRow, sort: Exclude<BatchSort, 'line'>): number | string | null {
  if (sort === 'query') return row.line.typed;
  if (sort === 'problem') return problemOf(row);
  return row.count === null ? null : row.count[sort];
}

/** The table as a file, in the order shown. */
export function batchList(state: BatchState, rows: readonly BatchRow[], of: string): ListFile {
  const { asked, passed, again, countedAt } = state;
  return {
    name: 'queries',
    title: 'Articles and statements by query',
    about: [
      ['Counted', countedAt],
      ['Of', of],
      ['Filters', JSON.stringify(asked.filters)],
      ['Lines', asked.exactWords ? 'exact words' : 'queries'],
      ['Queries', rows.length],
      ['Repeated lines left out', passed.repeated],
    ],
    columns: shownColumns(again).map((column) => columnNames[column]),
    rows: () =>
      rowsOf(
        rows.map((row) => {
          const { line, count } = row;
          return {
            cells: [
              line.line,
              line.typed,
              count?.articles ?? null,
              ...(again ? [count?.fresh ?? null] : []),
              count?.statements ?? null,
              dayCell(count?.first ?? null),
              dayCell(count?.last ?? null),
              problemOf(row),
            ],
            whole: { ...line, ...count },
          };
        }),
      ),
  };
}
