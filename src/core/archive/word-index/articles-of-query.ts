import type { Column, FieldQuery } from '../../search/query.ts';
import {
  addTo,
  addWithin,
  type ArticleSet,
  difference,
  emptySet,
  intersection,
  setOf,
  union,
} from '../../search/ranking/article-set.ts';
import { partsOf } from '../../search/places/parts-of-run.ts';
import type { Run, Slot, Sought, SoughtOperand, SoughtWords } from '../../search/sought.ts';
import { fieldCondition } from '../field-condition.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import type { ArticleColumns } from './article-columns.ts';
import { articlesWithPlaces } from './articles-with-places.ts';
import { readOnce, readSlot, setOfSlot } from './read-words.ts';

/**
 * The articles that fit a query, of those that are searched. Words, words in a row and close to each other come from the index of words, dates
 * from the columns, other fields from the tables.
 */
export function articlesOfQuery(reading: Reading, columns: ArticleColumns, query: Sought): ArticleSet {
  switch (query.type) {
    case 'all':
      return searched(columns);
    case 'and':
      return query.parts.map((part) => articlesOfQuery(reading, columns, part)).reduce(intersection);
    case 'or':
      return query.parts.map((part) => articlesOfQuery(reading, columns, part)).reduce(union);
    case 'not':
      return difference(searched(columns), articlesOfQuery(reading, columns, query.part));
    case 'words':
      return articlesWithWords(reading, columns, query);
    case 'near':
      return readOnce(reading, columns, query, () =>
        articlesWithPlaces(reading, columns, query, articlesWithAll(reading, columns, query)),
      );
    case 'dates':
      return publishedWithin(columns, query.from, query.to);
    case 'field':
    case 'kind':
    case 'source-kind':
    case 'figure':
      return articlesByCondition(reading, columns, query);
  }
}

const kept = new WeakMap<ArticleColumns, { readonly version: number; readonly all: ArticleSet }>();

/** Every article that is searched. */
function searched(columns: ArticleColumns): ArticleSet {
  const { version } = columns;
  let set = kept.get(columns);
  if (set?.version !== version)
    kept.set(columns, (set = { version, all: articlesBetween(columns, columns.day, 0, Infinity) }));
  return set.all;
}

/** Searched articles for which a column has a number from `first` on and before `end`. */
function articlesBetween(
  { segment, size }: ArticleColumns,
  column: Uint32Array,
  first: number,
  end: number,
): ArticleSet {
  const set = emptySet(size);
  for (let article = 0; article < size; article++) {
    const number = column[article] ?? 0;
    if (number >= first && number < end && segment[article] !== 0) addWithin(set, article);
  }
  return set;
}

function articlesWithWords(reading: Reading, columns: ArticleColumns, query: SoughtWords): ArticleSet {
  // A word, or two frequent ones: which articles hold it the index says without any place.
  const single = query.runs.filter((run) => partsOf(run).length === 1);
  const several = { ...query, runs: query.runs.filter((run) => partsOf(run).length > 1) };
  const found = articlesWithAll(reading, columns, { ...query, runs: single });
  if (several.runs.length === 0) return found;
  const inRow = readOnce(reading, columns, several, () =>
    articlesWithPlaces(reading, columns, several, articlesWithAll(reading, columns, several)),
  );
  return union(found, inRow);
}

/** The articles that hold all the words of something, wherever they stand. */
function articlesWithAll(reading: Reading, columns: ArticleColumns, sought: SoughtOperand): ArticleSet {
  switch (sought.type) {
    case 'words': {
      const withRun = (run: Run): ArticleSet =>
        partsOf(run)
          .map(({ slot }) => articlesWithSlot(reading, columns, slot, sought.column))
          .reduce(intersection);
      // A run of no words finds nothing.
      const runs = sought.runs.filter((run) => run.length > 0);
      return runs.map(withRun).reduce(union, emptySet(columns.size));
    }
    case 'or':
      return sought.parts.map((part) => articlesWithAll(reading, columns, part)).reduce(union, emptySet(columns.size));
    case 'near':
      return intersection(
        articlesWithAll(reading, columns, sought.left),
        articlesWithAll(reading, columns, sought.right),
      );
  }
}

function articlesWithSlot(reading: Reading, columns: ArticleColumns, slot: Slot, column: Column): ArticleSet {
  if (column === null) return setOfSlot(reading, columns, slot);
  const { articles, times, inTitle } = readSlot(reading, columns, slot);
  const set = emptySet(columns.size);
  for (let index = 0; index < articles.length; index++) {
    const title = inTitle[index] ?? 0;
    const stands = column === 'title' ? title > 0 : (times[index] ?? 0) > title;
    if (stands) addTo(set, articles[index] ?? 0);
  }
  return set;
}

function publishedWithin(columns: ArticleColumns, from: string | null, to: string | null): ArticleSet {
  const first = from === null ? 1 : dayNumber(from);
  const end = to === null ? Infinity : dayNumber(to);
  return articlesBetween(columns, columns.day, first, end);
}

/** 20240429 for 2024-04-29. */
function dayNumber(date: string): number {
  return Number(date.replaceAll('-', ''));
}

function articlesByCondition({ database }: Reading, columns: ArticleColumns, query: FieldQuery): ArticleSet {
  const { sql, parameters } = fieldCondition(query);
  const found = prepared<unknown[], number>(
    database,
    `SELECT a.id FROM article a WHERE a.removed_at IS NULL AND (${sql})`,
  );
  return setOf(columns.size, found.pluck().all(...parameters));
}
