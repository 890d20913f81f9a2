import { parse } from 'csv-parse/sync';
import type { ColumnMapping } from '../../../contract/column-mapping.ts';
import { normaliseLineEnds } from '../../text/normalising.ts';
import { type ArticleReader, type FileContent, type RefusedPart, UnreadableArticle } from '../article-format.ts';
import { binaryKind } from '../binary-content.ts';
import { fileExtension } from '../file-extension.ts';
import { articlesOfTable } from './articles-of-table.ts';
import type { Table, TableRow } from './table.ts';

const mostColumns = 1_000;

/** Tables of articles as comma-, semicolon- or tab-separated values; the first row names the columns (RFC 4180, and what programs make of it). */
export const separated: ArticleReader = {
  format: 'csv',
  sniff: ({ name, bytes }) => ['csv', 'tsv'].includes(fileExtension(name)) && binaryKind(bytes) === null,
  read(content) {
    const mapping = content.choices?.columns ?? null;
    return articlesOfTable(separatedTable(content, mapping), mapping, content.name);
  },
};

/** The table of a file. Throws `UnreadableArticle` for one that is no table of articles. */
export function separatedTable(content: FileContent, mapping: ColumnMapping | null): Table {
  const text = normaliseLineEnds(content.text().text);
  const delimiter = mapping?.delimiter ?? delimiterOf(text, fileExtension(content.name));
  const header = mapping?.header ?? true;
  const damaged: RefusedPart[] = [];
  const rows = readRows(text, delimiter, damaged);
  const widest = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const columns = header ? (rows[0] ?? []) : Array.from({ length: widest }, (_each, index) => `Column ${index + 1}`);
  if (columns.length > mostColumns)
    throw new UnreadableArticle(
      `It has ${columns.length} columns; up to ${mostColumns} are read. Save a table of fewer columns, then import that.`,
    );
  const table = rows
    .map((cells, index): TableRow => ({ number: index + 1, cells }))
    .slice(header ? 1 : 0)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const whole = table.filter((row) => fits(row, columns.length));
  const tooWide = table.filter((row) => !fits(row, columns.length)).map((row) => tooWideRow(row, columns.length));
  return { columns, rows: whole, damaged: [...damaged, ...tooWide], delimiter, header };
}

/** Words beyond the last column would be lost: a text was not put in quotation marks. */
function fits({ cells }: TableRow, columns: number): boolean {
  return cells.slice(columns).every((cell) => cell.trim() === '');
}

function tooWideRow({ number, cells }: TableRow, columns: number): RefusedPart {
  return {
    place: `row ${number}`,
    title: null,
    note: `It has ${cells.length} cells for ${columns} columns. Put its texts in quotation marks, then import the file again.`,
  };
}

function readRows(text: string, delimiter: string, damaged: RefusedPart[]): readonly (readonly string[])[] {
  return parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip(error) {
      damaged.push({
        place: `line ${Number(error?.lines ?? 0)}`,
        title: null,
        note: 'Its quotation marks do not fit together. Mend this row, then import the file again.',
      });
      return undefined;
    },
  }) as string[][];
}

const delimiters = [',', ';', '\t', '|'] as const;

/** The delimiter that cuts the first line into most columns. */
function delimiterOf(text: string, extension: string): (typeof delimiters)[number] {
  if (extension === 'tsv') return '\t';
  const line = text.slice(0, 100_000).split('\n', 1)[0] ?? '';
  const counts = delimiters.map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ',';
}
