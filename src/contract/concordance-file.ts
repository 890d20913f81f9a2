import type { CollocateFilter, ConcordanceLine, ConcordanceScope, LineChoice } from './concordance.ts';
import type { ConcordanceSort } from './vocabulary.ts';

// What stands in a file of a concordance, whoever writes it: the page in three forms, the command in two. Only types are imported, as in
// vocabulary.ts, for the page takes values from here.

/** What was asked, and how much was found. */
export type AskedConcordance = {
  readonly scope: ConcordanceScope;
  readonly sort: readonly ConcordanceSort[];
  readonly with: CollocateFilter | null;
  readonly only?: LineChoice | undefined;
  /** Lines of the query, articles that have any, and lines that are in the file. */
  readonly total: number;
  readonly articles: number;
  readonly matching: number;
};

type About = readonly (readonly [label: string, value: string | number])[];

export const concordanceTitle = 'concordance';

/** Of the lines themselves and of what is counted over them. */
export function aboutScope({ query, over, filters }: ConcordanceScope): About {
  return [
    ['Query', query],
    ['Over', over],
    ['Filters', JSON.stringify(filters)],
  ];
}

export function aboutConcordance({
  scope,
  sort,
  with: near,
  only = {},
  total,
  articles,
  matching,
}: AskedConcordance): About {
  return [
    ...aboutScope(scope),
    ['Sorted by', sort.join(' ')],
    ['With', near === null ? '' : `${near.word} ${near.left} left, ${near.right} right`],
    ...Object.entries(only).map(([what, name]) => [`Only ${what}`, name ?? 'none'] as const),
    ['Lines', total],
    ['Articles', articles],
    ['Lines here', matching],
  ];
}

/** A column with what stands in it; `published` is a day, a month or a year. */
type Column = readonly [name: string, cell: keyof ConcordanceLine];

export const concordanceColumns = [
  ['Left', 'left'],
  ['Hit', 'hit'],
  ['Right', 'right'],
  ['Speaker', 'speaker'],
  ['Cue', 'cue'],
  ['Outlet', 'outlet'],
  ['Published', 'published'],
  ['Title', 'title'],
  ['Article', 'articleId'],
  ['Start', 'start'],
  ['End', 'end'],
] as const satisfies readonly Column[];
