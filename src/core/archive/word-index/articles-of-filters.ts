import type { ArticleFilters } from '../../../contract/search.ts';
import {
  addTo,
  addWithin,
  type ArticleSet,
  emptySet,
  difference,
  intersection,
  setOf,
} from '../../search/ranking/article-set.ts';
import type { Condition } from '../condition.ts';
import { eachNumber } from '../facets/each-number.ts';
import { eachLeftOut } from '../facets/left-out.ts';
import { chosenConditions } from '../facets/value-condition.ts';
import { articlesWithNotes } from '../note-condition.ts';
import { markedArticles } from '../searches/marked-articles.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import type { ArticleColumns } from './article-columns.ts';
import { articlesWithVersions } from './articles-with-versions.ts';

/** What a chosen value leaves, or takes out, in whatever search. */
type Chosen = {
  /** The facet that it was chosen in. */
  readonly facet: keyof ArticleFilters;
  readonly articles: ArticleSet;
  readonly isLeftOut: boolean;
};

/** Narrows articles to those that the chosen facets leave; `except` leaves one facet's own choice out. */
export type Narrow = (articles: ArticleSet, except?: keyof ArticleFilters | null) => ArticleSet;

/** Those of `articles` that the chosen facets leave; `except` leaves one facet's own choice out. */
export function filterArticles(
  reading: Reading,
  columns: ArticleColumns,
  articles: ArticleSet,
  filters: ArticleFilters,
  except: keyof ArticleFilters | null = null,
): ArticleSet {
  return narrowBy(reading, columns, filters)(articles, except);
}

/** Looks up once what facets leave, for all that is to be narrowed by them in one transaction. */
export function narrowBy(reading: Reading, columns: ArticleColumns, filters: ArticleFilters): Narrow {
  const all = chosenIn(reading, columns, filters);
  return (articles, except = null) =>
    all
      .filter(({ facet }) => facet !== except)
      .reduce((left, chosen) => (chosen.isLeftOut ? difference : intersection)(left, chosen.articles), articles);
}

function chosenIn(reading: Reading, columns: ArticleColumns, filters: ArticleFilters): readonly Chosen[] {
  const { outlets, months, languages, imports, versions, noted, marks, between, without = {} } = filters;
  const all: Chosen[] = [];
  const add = (facet: keyof ArticleFilters, articles: ArticleSet, isLeftOut = false): void => {
    all.push({ facet, articles, isLeftOut });
  };
  if (outlets && outlets.length > 0)
    add('outlets', articlesNumbered(columns, columns.outlet, numbersOf(columns.outlets, outlets)));
  if (months && months.length > 0)
    add('months', articlesNumbered(columns, columns.month, numbersOf(columns.months, months)));
  if (languages && languages.length > 0)
    add('languages', articlesNumbered(columns, columns.language, numbersOf(columns.languages, languages)));
  if (imports && imports.length > 0) add('imports', articlesNumbered(columns, columns.importId, imports));
  for (const { facet, condition } of chosenConditions(filters)) add(facet, articlesOfList(reading, columns, condition));
  if (between !== undefined) {
    const { from, to } = between;
    const within = columns.months.filter((month) => month !== null && month >= from && month <= to);
    add('months', articlesNumbered(columns, columns.month, numbersOf(columns.months, within)));
  }
  for (const one of eachLeftOut(without, null))
    for (const { facet, articles } of chosenIn(reading, columns, one)) add(facet, articles, true);
  if (noted !== undefined) add('noted', notedArticles(reading, columns), !noted);
  if (marks !== undefined) {
    const { sql, parameters, leftOut } = markedArticles(marks);
    const marked = prepared<unknown[], number>(reading.database, sql)
      .pluck()
      .iterate(...parameters);
    add('marks', setOf(columns.size, marked), leftOut);
  }
  if (versions === undefined) return all;
  const { several, older } = articlesWithVersions(reading, columns);
  add('versions', versions === 'several' ? several : older, versions !== 'several');
  return all;
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
function numbersOf(names: readonly (string | null)[], chosen: readonly (string | null)[]): readonly number[] {
  const wanted = new Set(chosen);
  return names.flatMap((name, number) => (wanted.has(name) ? [number] : []));
}

/** Searched articles with one of these numbers in a column. */
function articlesNumbered(
  { segment, size }: ArticleColumns,
  column: Uint32Array,
  numbers: readonly number[],
): ArticleSet {
  const set = emptySet(size);
  let greatest = 0;
  for (let article = 0; article < size; article++) greatest = Math.max(greatest, column[article] ?? 0);
  const isChosen = new Uint8Array(greatest + 1);
  // Assigning beyond the end changes nothing: no article has such a number.
  for (const number of numbers) isChosen[number] = 1;
  for (let article = 0; article < size; article++) {
    if (isChosen[column[article] ?? 0] === 1 && segment[article] !== 0) addWithin(set, article);
  }
  return set;
}
