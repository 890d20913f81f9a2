import type { DispersionSeries } from '../../../contract/concordance.ts';
import type { Output } from '../../../contract/operations.ts';
import { csvOf } from '../../ui/csv.ts';
import type { HitRate } from '../../ui/place.ts';
import type { ConcordanceScope } from '../../../contract/concordance.ts';

export const rateNames: Readonly<Record<HitRate, string>> = {
  hits: 'Hits',
  words: 'Per 1,000 words',
  articles: 'Per 1,000 articles',
};

/** The value of each period; null where there is nothing to divide by. */
export function valuesOf({ hits, ofWords, ofArticles }: DispersionSeries, rate: HitRate): (number | null)[] {
  if (rate === 'hits') return [...hits];
  const of = rate === 'words' ? ofWords : ofArticles;
  return hits.map((count, index) => {
    const whole = of[index] ?? 0;
    return whole === 0 ? null : (1000 * count) / whole;
  });
}

/** A round number, at least as great: the upper end of a scale. */
export function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 5, 10].find((each) => each * power >= value * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** Hits over time as CSV: a row for each period of each outlet, and of all outlets together. */
export function dispersionCsv(
  { periods, all, outlets, others, undated, total, by }: Output<'concordance.dispersion'>,
  { scope, made }: { readonly scope: ConcordanceScope; readonly made: string },
): string {
  const rowsOf = (name: string, series: DispersionSeries): string[][] => {
    const [perWords, perArticles] = [valuesOf(series, 'words'), valuesOf(series, 'articles')];
    return periods.map((period, index) => [
      name,
      period,
      ...[series.hits, series.articles, series.ofArticles, series.ofWords].map((values) => String(values[index] ?? 0)),
      ...[perWords, perArticles].map((values) => values[index]?.toFixed(4) ?? ''),
    ]);
  };
  return csvOf([
    ['Cuttings: hits over time'],
    ['Made', made],
    ['Query', scope.query],
    ['Over', scope.over],
    ['Filters', JSON.stringify(scope.filters)],
    ['By', by],
    ['Hits', String(total)],
    ['Hits without a place in time', String(undated)],
    ['Outlets left out', String(others)],
    [],
    [
      'Outlet',
      'Period',
      'Hits',
      'Articles with hits',
      'Articles',
      'Words',
      'Hits per 1000 words',
      'Hits per 1000 articles',
    ],
    ...rowsOf('(all)', all),
    ...outlets.flatMap(({ outlet, ...series }) => rowsOf(outlet ?? '(no outlet)', series)),
  ]);
}
