import { matchExpression, nearExpression, wordsExpression } from '../../search/match-expression.ts';
import type { Column, FieldQuery } from '../../search/query.ts';
import {
  addTo,
  type ArticleSet,
  difference,
  emptySet,
  intersection,
  setOf,
  union,
} from '../../search/ranking/article-set.ts';
import type { Postings } from '../../search/ranking/postings.ts';
import type { Slot, Sought, SoughtNear, SoughtWords } from '../../search/sought.ts';
import { fieldCondition } from '../field-condition.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import type { ArticleColumns } from './article-columns.ts';
import { readOnce, readPhrase, readSlot, setOfPostings } from './read-words.ts';
import { keepVerified } from './verify-places.ts';

/**
 * The articles that fit a query, of those that are searched. Single words and beginnings come from the index of words, phrases from FTS5, the
 * order of words from the texts, dates from the columns, other fields from the tables.
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
      return articlesWithNear(reading, columns, query);
    case 'dates':
      return publishedWithin(columns, query.from, query.to);
    case 'field':
    case 'kind':
    case 'source-kind':
    case 'figure':
      return articlesByCondition(reading, columns, query);
  }
}

/** Every article that is searched. */
function searched(columns: ArticleColumns): ArticleSet {
  return articlesWhere(columns, () => true);
}

/** Searched articles that `fits` holds of; it is given their numbers. */
export function articlesWhere(columns: ArticleColumns, fits: (article: number) => boolean): ArticleSet {
  const set = emptySet(columns.size);
  for (let article = 0; article < columns.size; article++) {
    if (columns.segment[article] !== 0 && fits(article)) addTo(set, article);
  }
  return set;
}

function articlesWithWords(reading: Reading, columns: ArticleColumns, query: SoughtWords): ArticleSet {
  const { runs, column } = query;
  const single = runs.flatMap((run) => (run.length === 1 ? run : []));
  const several = runs.filter((run) => run.length !== 1);
  const found = single
    .map((slot) => articlesWithSlot(reading, columns, slot, column))
    .reduce(union, emptySet(columns.size));
  // Several words in a row, where places matter, or none.
  return several.length === 0
    ? found
    : union(found, articlesWithPhrases(reading, columns, { ...query, runs: several }));
}

function articlesWithPhrases(reading: Reading, columns: ArticleColumns, query: SoughtWords): ArticleSet {
  const expression = wordsExpression(query);
  if (expression !== null) return readPhrase(reading, columns, expression);
  const candidates = query.runs.map((run) =>
    run.map((slot) => articlesWithSlot(reading, columns, slot, query.column)).reduce(intersection),
  );
  return readOnce(reading, columns, query, () => keepVerified(reading, columns, candidates.reduce(union), query));
}

/** What FTS5 can tell it tells; the rest is looked up in the texts of those that it leaves. */
function articlesWithNear(reading: Reading, columns: ArticleColumns, query: SoughtNear): ArticleSet {
  const exact = matchExpression(query);
  if (exact !== null) return readPhrase(reading, columns, exact);
  return readOnce(reading, columns, query, () => {
    const wider = nearExpression(query);
    const candidates =
      wider === null
        ? intersection(articlesOfQuery(reading, columns, query.left), articlesOfQuery(reading, columns, query.right))
        : readPhrase(reading, columns, wider);
    return keepVerified(reading, columns, candidates, query);
  });
}

function articlesWithSlot(reading: Reading, columns: ArticleColumns, slot: Slot, column: Column): ArticleSet {
  const postings = readSlot(reading, columns, slot);
  return column === null ? setOfPostings(columns, postings) : setOf(columns.size, inColumn(postings, column));
}

function* inColumn({ articles, times, inTitle }: Postings, column: SoughtWords['column']): Generator<number> {
  for (let index = 0; index < articles.length; index++) {
    const title = inTitle[index] ?? 0;
    const stands = column === null || (column === 'title' ? title > 0 : (times[index] ?? 0) > title);
    if (stands) yield articles[index] ?? 0;
  }
}

function publishedWithin(columns: ArticleColumns, from: string | null, to: string | null): ArticleSet {
  const first = from === null ? 1 : dayNumber(from);
  const end = to === null ? Infinity : dayNumber(to);
  return articlesWhere(columns, (article) => {
    const published = columns.day[article] ?? 0;
    return published !== 0 && published >= first && published < end;
  });
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
