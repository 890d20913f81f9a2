import type { ArticleFilters } from '../../../contract/search.ts';
import { type ArticleSet, difference, intersection, setOf } from '../../search/ranking/article-set.ts';
import { markedArticles } from '../searches/marked-articles.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import type { ArticleColumns } from './article-columns.ts';
import { articlesWhere } from './articles-of-query.ts';
import { articlesWithVersions } from './articles-with-versions.ts';

/** Those of `articles` that the chosen facets leave; `except` leaves one facet's own choice out. */
export function filterArticles(
  reading: Reading,
  columns: ArticleColumns,
  articles: ArticleSet,
  { outlets, months, tags, importId, versions, marks, between, without = {} }: ArticleFilters,
  except: keyof ArticleFilters | null = null,
): ArticleSet {
  const { database } = reading;
  const sets = [articles];
  if (outlets && outlets.length > 0 && except !== 'outlets') {
    const chosen = new Set(outlets);
    const isChosen = columns.outlets.map((outlet) => chosen.has(outlet));
    sets.push(articlesWhere(columns, (article) => isChosen[columns.outlet[article] ?? 0] ?? false));
  }
  if (months && months.length > 0 && except !== 'months') {
    const chosen = new Set(months.map((month) => (month === null ? 0 : monthNumber(month))));
    sets.push(articlesWhere(columns, (article) => chosen.has(Math.floor((columns.day[article] ?? 0) / 100))));
  }
  for (const tag of (except === 'tags' ? undefined : tags) ?? []) {
    const tagged = prepared<[number], number>(database, 'SELECT DISTINCT article_id FROM tagging WHERE tag_id = ?');
    sets.push(setOf(columns.size, tagged.pluck().all(tag)));
  }
  if (between !== undefined && except !== 'months') {
    const [from, to] = [monthNumber(between.from), monthNumber(between.to)];
    sets.push(
      articlesWhere(columns, (article) => {
        const month = Math.floor((columns.day[article] ?? 0) / 100);
        return month >= from && month <= to;
      }),
    );
  }
  if (importId !== undefined) sets.push(articlesWhere(columns, (article) => columns.importId[article] === importId));
  let left = sets.reduce(intersection);
  for (const facet of ['outlets', 'months', 'tags'] as const) {
    for (const value of (except === facet ? undefined : without[facet]) ?? [])
      left = difference(left, filterArticles({ database }, columns, left, { [facet]: [value] }));
  }
  if (marks !== undefined) {
    const { sql, parameters, leftOut } = markedArticles(marks);
    const marked = setOf(
      columns.size,
      prepared<unknown[], number>(database, sql)
        .pluck()
        .iterate(...parameters),
    );
    left = leftOut ? difference(left, marked) : intersection(left, marked);
  }
  if (versions === undefined || except === 'versions') return left;
  const { several, older } = articlesWithVersions(reading, columns);
  return versions === 'several' ? intersection(left, several) : difference(left, older);
}

/** 202404 for 2024-04. */
function monthNumber(month: string): number {
  return Number(month.replace('-', ''));
}
