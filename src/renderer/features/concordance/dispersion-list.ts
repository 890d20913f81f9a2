import type { ConcordanceScope, DispersionSeries } from '../../../contract/concordance.ts';
import type { Output } from '../../../contract/operations.ts';
import { rowsOf, type ListFile, type ListRow } from '../../ui/lists/list-file.ts';
import { aboutScope } from '../../../contract/concordance-file.ts';
import { valuesOf } from './dispersion-numbers.ts';

/** Hits over time as a file: a row for each period of all outlets together, and of each. */
export function dispersionList(
  { periods, all, outlets, others, undated, total, by }: Output<'concordance.dispersion'>,
  scope: ConcordanceScope,
): ListFile {
  const rowsOfSeries = (outlet: string | null, name: string, series: DispersionSeries): ListRow[] => {
    const [perWords, perArticles] = [valuesOf(series, 'words'), valuesOf(series, 'articles')];
    return periods.map((period, index) => {
      const counts = [series.hits, series.articles, series.ofArticles, series.ofWords].map((each) => each[index] ?? 0);
      const [hits, articles, ofArticles, ofWords] = counts;
      const rates = [perWords, perArticles].map((values) => {
        const value = values[index] ?? null;
        return value === null ? null : Number(value.toFixed(4));
      });
      return {
        cells: [name, period, ...counts, ...rates],
        whole: { outlet, of: name === allOutlets ? 'all' : 'outlet', period, hits, articles, ofArticles, ofWords },
      };
    });
  };
  return {
    name: 'hits over time',
    title: 'hits over time',
    about: [
      ...aboutScope(scope),
      ['By', by],
      ['Hits', total],
      ['Hits without a place in time', undated],
      ['Outlets left out', others],
    ],
    columns: [
      'Outlet',
      'Period',
      'Hits',
      'Articles with hits',
      'Articles',
      'Words',
      'Hits per 1000 words',
      'Hits per 1000 articles',
    ],
    rows: () =>
      rowsOf([
        ...rowsOfSeries(null, allOutlets, all),
        ...outlets.flatMap(({ outlet, ...series }) => rowsOfSeries(outlet, outlet ?? '(no outlet)', series)),
      ]),
  };
}

const allOutlets = '(all)';
