import type { BatchCount } from '../../../contract/batch.ts';
import type { Input, Output } from '../../../contract/operations.ts';
import type { ArticleFilters } from '../../../contract/search.ts';
import { eachArticle, sizeOf } from '../../search/ranking/article-set.ts';
import { countStatements } from '../statement-search.ts';
import { articleColumns } from '../word-index/article-columns.ts';
import type { Reading } from '../writing.ts';
import { foundArticles } from './found-articles.ts';

/**
 * How many articles and statements each query finds, in their order, on one state of the archive: until all are counted, or the time is over.
 *
 * @param longest milliseconds after which no other query is begun; one always is
 */
export function countQueries(
  reading: Reading,
  { queries, filters, newerThan }: Input<'batch.count'>,
  longest: number,
): Output<'batch.count'> {
  const end = performance.now() + longest;
  return reading.database.transaction(() => {
    const counts: BatchCount[] = [];
    for (const query of queries) {
      counts.push(countQuery(reading, query, filters, newerThan));
      if (performance.now() > end) break;
    }
    return { counts, through: Math.max(0, articleColumns(reading).size - 1) };
  })();
}

function countQuery(reading: Reading, query: string, filters: ArticleFilters, newerThan: number): BatchCount {
  const { columns, articles, problem } = foundArticles(reading, query, filters);
  let fresh = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  eachArticle(articles, (article) => {
    if (article > newerThan) fresh += 1;
    const day = columns.day[article] ?? 0;
    if (day === 0) return;
    first = Math.min(first, day);
    last = Math.max(last, day);
  });
  return {
    articles: sizeOf(articles),
    fresh,
    statements: countStatements(reading, query, filters),
    first: last === 0 ? null : dayOf(first),
    last: last === 0 ? null : dayOf(last),
    problem,
  };
}

/** "2024-04-29" for 20240429. */
function dayOf(day: number): string {
  const digits = String(day).padStart('yyyymmdd'.length, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
