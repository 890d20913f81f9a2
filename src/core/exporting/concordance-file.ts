import type { CollocateFilter, ConcordanceLine, ConcordanceScope } from '../../contract/concordance.ts';
import type { ConcordanceSort } from '../../contract/vocabulary.ts';
import { csvOf } from './csv.ts';

/** What was asked, when, and how much was found: stands above what is saved. */
export type AskedConcordance = {
  readonly scope: ConcordanceScope;
  readonly sort: readonly ConcordanceSort[];
  readonly with: CollocateFilter | null;
  /** ISO 8601. */
  readonly made: string;
  /** Lines of the query, articles that have any, and lines that are in the file. */
  readonly total: number;
  readonly articles: number;
  readonly matching: number;
};

const columns = [
  'Left',
  'Hit',
  'Right',
  'Speaker',
  'Cue',
  'Outlet',
  'Published',
  'Title',
  'Article',
  'Start',
  'End',
] as const;

/** The beginning of a file of lines. */
export function concordanceHead(form: 'csv' | 'jsonl', asked: AskedConcordance): string {
  if (form === 'jsonl') return jsonLines([asked]);
  const { scope, sort, with: collocate, made, total, articles, matching } = asked;
  return csvOf([
    ['Cuttings: concordance'],
    ['Made', made],
    ['Query', scope.query],
    ['Over', scope.over],
    ['Filters', JSON.stringify(scope.filters)],
    ['Sorted by', sort.join(' ')],
    ['With', collocate === null ? '' : `${collocate.word} ${collocate.left} left, ${collocate.right} right`],
    ['Lines', String(total)],
    ['Articles', String(articles)],
    ['Lines here', String(matching)],
    [],
    columns,
  ]);
}

/** Lines behind the head, or behind other lines. */
export function concordanceRows(form: 'csv' | 'jsonl', lines: readonly ConcordanceLine[]): string {
  if (form === 'jsonl') return jsonLines(lines);
  return csvOf(
    lines.map(({ left, hit, right, speaker, cue, outlet, published, title, articleId, start, end }) => [
      left,
      hit,
      right,
      speaker ?? '',
      cue ?? '',
      outlet ?? '',
      published ?? '',
      title,
      String(articleId),
      String(start),
      String(end),
    ]),
  );
}

function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}
