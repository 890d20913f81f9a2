import type { ArticleFilters } from '../../../contract/search.ts';
import { type ArticleSet, difference, intersection, setOf } from '../../search/ranking/article-set.ts';
import { markedArticles } from '../searches/marked-articles.ts';
import { prepared } from '../statement-cache.ts';
import { olderVersions, withVersions } from '../versions/version-marks.ts';
import type { Reading } from '../writing.ts';
import type { ArticleColumns } from './article-columns.ts';
import { articlesWhere } from './articles-of-query.ts';

/** Those of `articles` that the chosen facets leave; `except` leaves one facet's own choice out. */
export function filterArticles(
  { database }: Reading,
  columns: ArticleColumns,
  articles: ArticleSet,
  { outlets, months, tags, importId, versions, marks, between, without = {} }: ArticleFilters,
  except: keyof ArticleFilters | null = null,
): ArticleSet {
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
  const ids = prepared<[], number>(database, versions === 'several' ? withVersions : olderVersions).pluck();
  const meant = setOf(columns.size, ids.iterate());
  return versions === 'several' ? intersection(left, meant) : difference(left, meant);
}

/** 202404 for 2024-04. */
function monthNumber(month: string): number {
  return Number(month.replace('-', ''));
}
