import type { DispersionSeries } from '../../../contract/concordance.ts';
import type { Input, Output } from '../../../contract/operations.ts';
import { type Periods, periodsBetween } from '../../search/concordance/periods.ts';
import { fieldsOfQuery } from '../../search/fields-of-query.ts';
import { articlesOf } from '../../search/ranking/article-set.ts';
import { readQuery } from '../read-query.ts';
import { type ArticleColumns, articleColumns } from '../word-index/article-columns.ts';
import { filterArticles } from '../word-index/articles-of-filters.ts';
import { articlesOfQuery } from '../word-index/articles-of-query.ts';
import type { Reading } from '../writing.ts';
import { concordanceOf } from './concordances.ts';

/** The hits of a query over time, of all outlets together and of those with most hits; exact once all texts are read. */
export function dispersionOf(
  reading: Reading,
  input: Input<'concordance.dispersion'>,
): Output<'concordance.dispersion'> {
  return reading.database.transaction(() => {
    const { of, progress } = concordanceOf(reading, input);
    const columns = articleColumns(reading);
    const meant = articlesMeant(reading, columns, input);
    const periods = axisOf(meant, columns, input.by);
    const totals = new Map<string | null, number>();
    for (const { outlet, hits } of of.articles) {
      const name = of.outlets.textOf(outlet);
      totals.set(name, (totals.get(name) ?? 0) + hits);
    }
    const ranked = [...totals].toSorted(
      ([one, ones], [other, others]) => others - ones || ((one ?? '') < (other ?? '') ? -1 : 1),
    );
    const chosen = ranked.slice(0, input.outlets);
    const all = emptySeries(periods);
    const byOutlet = new Map(chosen.map(([outlet]) => [outlet, emptySeries(periods)]));
    let undated = 0;
    for (const { outlet, day, hits } of of.articles) {
      const period = day === 0 ? -1 : periods.indexOf(day);
      if (period < 0 || period >= periods.labels.length) undated += hits;
      else {
        for (const series of [all, byOutlet.get(of.outlets.textOf(outlet))]) {
          add(series?.hits, period, hits);
          add(series?.articles, period, 1);
        }
      }
    }
    for (const article of meant) {
      const period = periods.indexOf(columns.day[article] ?? 0);
      if (period < 0) continue;
      for (const series of [all, byOutlet.get(columns.outlets[columns.outlet[article] ?? 0] ?? null)]) {
        add(series?.ofArticles, period, 1);
        add(series?.ofWords, period, columns.words[article] ?? 0);
      }
    }
    return {
      ...progress,
      by: periods.length,
      periods: [...periods.labels],
      all,
      outlets: chosen.map(([outlet, total]) => ({
        outlet,
        total,
        ...(byOutlet.get(outlet) ?? emptySeries(periods)),
      })),
      others: ranked.length - chosen.length,
      undated,
    };
  })();
}

/** Articles with a date that the query's fields and the filters leave, whatever words they hold. */
function articlesMeant(
  reading: Reading,
  columns: ArticleColumns,
  { scope: { query, filters } }: Input<'concordance.dispersion'>,
): Uint32Array {
  const meant = articlesOfQuery(reading, columns, fieldsOfQuery(readQuery(reading, query).query));
  return articlesOf(filterArticles(reading, columns, meant, filters)).filter((article) => columns.day[article] !== 0);
}

function axisOf(articles: Uint32Array, { day }: ArticleColumns, by: Input<'concordance.dispersion'>['by']): Periods {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const article of articles) {
    first = Math.min(first, day[article] ?? 0);
    last = Math.max(last, day[article] ?? 0);
  }
  return last === 0 ? { length: by ?? 'month', labels: [], indexOf: () => -1 } : periodsBetween(first, last, by);
}

function emptySeries({ labels: { length } }: Periods): DispersionSeries {
  const zeros = (): number[] => Array.from({ length }, () => 0);
  return { hits: zeros(), articles: zeros(), ofArticles: zeros(), ofWords: zeros() };
}

function add(counts: number[] | undefined, index: number, by: number): void {
  if (counts) counts[index] = (counts[index] ?? 0) + by;
}
