import type { ReviewedFacts, ReviewRow } from '../../../contract/review.ts';
import type { Fact } from '../../../contract/fact.ts';
import { csvOf } from '../../ui/csv.ts';
import { nameOf } from '../reading/fact-words.ts';

/** What was asked, when, and how much was found: stands above what is saved. */
export type Asked = {
  readonly sentence: string;
  readonly which: ReviewedFacts;
  readonly now: string;
  readonly total: number;
};

const columns = [
  'Kind',
  'Words',
  'Source',
  'Kind of source',
  'Mode',
  'Said on',
  'Value',
  'High',
  'Bound',
  'Unit',
  'Time',
  'Confidence',
  'Decision',
  'Article',
  'Title',
  'Outlet',
  'Published',
  'In the text',
] as const;

/** The facts of a list as CSV. */
export function factsCsv(rows: readonly ReviewRow[], { sentence, which, now, total }: Asked): string {
  return csvOf([
    [`Cuttings: ${sentence}`],
    ['Made', now],
    ['Asked', JSON.stringify(which)],
    ['Facts', String(total)],
    [],
    columns,
    ...rows.map(({ stored, confidence, articleTitle, outlet, published, excerpt }) => [
      stored.fact.kind,
      nameOf(stored.fact),
      ...valuesOf(stored.fact),
      String(confidence),
      stored.verdict ?? '',
      String(stored.articleId),
      articleTitle,
      outlet ?? '',
      published ?? '',
      excerpt.map(({ text }) => text).join(''),
    ]),
  ]);
}

/** The facts of a list as JSON Lines, whole; the first line is what was asked. */
export function factsJsonl(rows: readonly ReviewRow[], asked: Asked): string {
  return `${[
    asked,
    ...rows.map(({ stored, articleTitle, outlet, published }) => ({ ...stored, articleTitle, outlet, published })),
  ]
    .map((line) => JSON.stringify(line))
    .join('\n')}\n`;
}

/** Source, its kind, mode, day; value, high, bound, unit; time. */
function valuesOf(fact: Fact): string[] {
  switch (fact.kind) {
    case 'statement': {
      const { speaker, source, sourceKind, mode, when } = fact;
      return [speaker ?? source?.text ?? '', sourceKind, mode, when ?? '', '', '', '', '', ''];
    }
    case 'figure':
      return [
        '',
        '',
        '',
        '',
        String(fact.value),
        fact.high === null ? '' : String(fact.high),
        fact.bound,
        fact.unit,
        '',
      ];
    case 'time':
      return ['', '', '', '', '', '', '', '', fact.value ?? ''];
    case 'person':
    case 'organisation':
    case 'place':
      return ['', '', '', '', '', '', '', '', ''];
  }
}
