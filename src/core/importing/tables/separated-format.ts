import { parse } from 'csv-parse/sync';
import { normaliseLineEnds } from '../../text/normalising.ts';
import { type ArticleReader, type RefusedPart, UnreadableArticle } from '../article-format.ts';
import { binaryKind } from '../binary-content.ts';
import { fileExtension } from '../file-extension.ts';
import { articlesOfTable, type TableRow } from './articles-of-table.ts';

const mostColumns = 1_000;

/** Tables of articles as comma-, semicolon- or tab-separated values; the first row names the columns (RFC 4180, and what programs make of it). */
export const separated: ArticleReader = {
  format: 'csv',
  sniff: ({ name, bytes }) => ['csv', 'tsv'].includes(fileExtension(name)) && binaryKind(bytes) === null,
  read(content) {
    const text = normaliseLineEnds(content.text().text);
    const damaged: RefusedPart[] = [];
    const [names = [], ...rows] = readRows(text, delimiterOf(text, fileExtension(content.name)), damaged);
    if (names.length > mostColumns)
      throw new UnreadableArticle(`It has ${names.length} columns: it is no table of articles.`);
    const table = rows
      .map((cells, index): TableRow => ({ number: index + 2, cells }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    const found = articlesOfTable(names, table, content.name);
    return { ...found, refused: [...found.refused, ...damaged] };
  },
};

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

/** The delimiter that cuts the first line into most columns. */
function delimiterOf(text: string, extension: string): string {
  if (extension === 'tsv') return '\t';
  const line = text.slice(0, 100_000).split('\n', 1)[0] ?? '';
  const counts = [',', ';', '\t', '|'].map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ',';
}
