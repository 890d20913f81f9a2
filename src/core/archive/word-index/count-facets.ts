import type { Output } from '../../../contract/operations.ts';
import type { Facet } from '../../../contract/search.ts';
import { holds, intersection, sizeOf, type ArticleSet } from '../../search/ranking/article-set.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import type { ArticleColumns } from './article-columns.ts';
import { articlesWithVersions } from './articles-with-versions.ts';

/** How many articles each outlet has, the most first; null: those without one. */
export function countOutlets(columns: ArticleColumns, articles: ArticleSet): Facet {
  const counts = countColumn(columns.outlet, columns.outlets.length, articles);
  return columns.outlets
    .map((value, number) => ({ value, count: counts[number] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count || inOrder(one.value, other.value));
}

/** How many articles each month has (YYYY-MM), the earliest first; null, which comes first: those without a date. */
export function countMonths(columns: ArticleColumns, articles: ArticleSet): Facet {
  const counts = countColumn(columns.month, columns.months.length, articles);
  return columns.months
    .map((value, number) => ({ value, count: counts[number] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => inOrder(one.value, other.value));
}

/** How many of some articles have each number of a column; all numbers are below `end`. */
export function countColumn(column: Uint32Array, end: number, articles: ArticleSet): Uint32Array {
  const counts = new Uint32Array(end);
  // As `eachArticle`, without a call for each: most articles of an archive are counted with every stop word.
  for (let index = 0; index < articles.length; index++) {
    const first = index * 32;
    for (let word = articles[index] ?? 0; word !== 0; word &= word - 1) {
      const number = column[first + 31 - Math.clz32(word & -word)] ?? 0;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  return counts;
}

/** How many articles carry each tag, on themselves or on something in them. */
export function countTags({ database }: Reading, articles: ArticleSet): Output<'search.facets'>['tags'] {
  const counts = new Map<number, number>();
  const taggings = prepared<[], [number, number]>(database, 'SELECT DISTINCT tag_id, article_id FROM tagging').raw();
  for (const [tag, article] of taggings.iterate()) {
    if (holds(articles, article)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .toSorted((one, other) => other.count - one.count || one.tag - other.tag);
}

/** How many articles have versions, and of how many the same outlet has a later one. */
export function countVersions(
  reading: Reading,
  columns: ArticleColumns,
  articles: ArticleSet,
): Output<'search.facets'>['versions'] {
  const { several, older } = articlesWithVersions(reading, columns);
  return { several: sizeOf(intersection(articles, several)), older: sizeOf(intersection(articles, older)) };
}

/** As SQLite sorts: nothing first, then by the bytes of the text. */
function inOrder(one: string | null, other: string | null): number {
  return Buffer.compare(Buffer.from(one ?? ''), Buffer.from(other ?? ''));
}
