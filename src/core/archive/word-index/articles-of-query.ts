import { foldWord } from '../../search/fold-word.ts';
import { cutIndexedWords } from '../../search/indexed-words.ts';
import { wordsExpression } from '../../search/match-expression.ts';
import type { Query, WordsQuery } from '../../search/query.ts';
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
import { termOf } from '../../search/ranking/term-block.ts';
import { queryCondition } from '../query-condition.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import type { ArticleColumns } from './article-columns.ts';
import { readPhrase, readWord } from './read-words.ts';

/**
 * The articles that fit a query, of those that are searched. Single words and beginnings come from the index of words, phrases from FTS5, dates
 * from the columns, other fields from the tables.
 */
export function articlesOfQuery(reading: Reading, columns: ArticleColumns, query: Query): ArticleSet {
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
    case 'dates':
      return publishedWithin(columns, query.from, query.to);
    case 'field':
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

/** The words of a query as the index has them. */
export function termsOf({ words }: WordsQuery): string[] {
  const { count, starts, ends } = cutIndexedWords(words);
  return Array.from({ length: count }, (_, index) => termOf(foldWord(words.slice(starts[index], ends[index]))));
}

function articlesWithWords(reading: Reading, columns: ArticleColumns, query: WordsQuery): ArticleSet {
  const [term, ...more] = termsOf(query);
  // No word at all, or several in a row, where places matter.
  if (term === undefined || more.length > 0) return readPhrase(reading, columns, wordsExpression(query));
  return setOf(columns.size, inColumn(readWord(reading, columns, term, query.prefix), query.column));
}

function* inColumn({ articles, times, inTitle }: Postings, column: WordsQuery['column']): Generator<number> {
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

function articlesByCondition({ database }: Reading, columns: ArticleColumns, query: Query): ArticleSet {
  const { sql, parameters } = queryCondition(query);
  const found = prepared<unknown[], number>(
    database,
    `SELECT a.id FROM article a WHERE a.removed_at IS NULL AND (${sql})`,
  );
  return setOf(columns.size, found.pluck().all(...parameters));
}
