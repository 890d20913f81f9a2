import type { ArticleFilters } from '../../../contract/search.ts';
import { addTo, type ArticleSet, emptySet, difference, intersection, setOf } from '../../search/ranking/article-set.ts';
import type { Condition } from '../field-condition.ts';
import { eachNumber } from '../facets/each-number.ts';
import { eachLeftOut } from '../facets/left-out.ts';
import { chosenConditions } from '../facets/value-condition.ts';
import { articlesWithNotes } from '../note-condition.ts';
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
  filters: ArticleFilters,
  except: keyof ArticleFilters | null = null,
): ArticleSet {
  const { database } = reading;
  const { outlets, months, languages, imports, versions, noted, marks, between, without = {} } = filters;
  const sets = [articles];
  if (outlets && outlets.length > 0 && except !== 'outlets')
    sets.push(articlesNumbered(columns, columns.outlet, chosenAmong(columns.outlets, outlets)));
  if (months && months.length > 0 && except !== 'months') {
    const chosen = new Set(months.map((month) => (month === null ? 0 : monthNumber(month))));
    sets.push(articlesWhere(columns, (article) => chosen.has(Math.floor((columns.day[article] ?? 0) / 100))));
  }
  if (languages && languages.length > 0 && except !== 'languages')
    sets.push(articlesNumbered(columns, columns.language, chosenAmong(columns.languages, languages)));
  if (imports && imports.length > 0 && except !== 'imports')
    sets.push(articlesNumbered(columns, columns.importId, new Set(imports)));
  for (const condition of chosenConditions(filters)) sets.push(articlesOfList(reading, columns, condition));
  if (between !== undefined && except !== 'months') {
    const [from, to] = [monthNumber(between.from), monthNumber(between.to)];
    sets.push(
      articlesWhere(columns, (article) => {
        const month = Math.floor((columns.day[article] ?? 0) / 100);
        return month >= from && month <= to;
      }),
    );
  }
  let left = sets.reduce(intersection);
  for (const one of eachLeftOut(without, except))
    left = difference(left, filterArticles({ database }, columns, left, one));
  if (noted !== undefined && except !== 'noted')
    left = (noted ? intersection : difference)(left, notedArticles(reading, columns));
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

/** @param condition SQL for a list of article numbers, in a column `article_id` */
function articlesOfList({ database }: Reading, columns: ArticleColumns, { sql, parameters }: Condition): ArticleSet {
  const numbers = prepared<unknown[], string | null>(database, `SELECT group_concat(article_id) FROM (${sql})`)
    .pluck()
    .get(...parameters);
  const set = emptySet(columns.size);
  eachNumber(numbers ?? '', (article) => addTo(set, article));
  return set;
}

/** Articles with a note. */
export function notedArticles({ database }: Reading, columns: ArticleColumns): ArticleSet {
  return setOf(columns.size, prepared<[], number>(database, articlesWithNotes).pluck().all());
}

/** Numbers of those names that are chosen. */
function chosenAmong(names: readonly (string | null)[], chosen: readonly (string | null)[]): ReadonlySet<number> {
  const wanted = new Set(chosen);
  return new Set(names.flatMap((name, number) => (wanted.has(name) ? [number] : [])));
}

/** Searched articles with one of these numbers in a column. */
function articlesNumbered(columns: ArticleColumns, column: Uint32Array, numbers: ReadonlySet<number>): ArticleSet {
  const isChosen = new Uint8Array(column.reduce((greatest, number) => Math.max(greatest, number), 0) + 1);
  for (const number of numbers) isChosen[number] = 1;
  return articlesWhere(columns, (article) => isChosen[column[article] ?? 0] === 1);
}

/** 202404 for 2024-04. */
function monthNumber(month: string): number {
  return Number(month.replace('-', ''));
}
