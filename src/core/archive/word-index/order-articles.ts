import type { Database } from 'better-sqlite3';
import type { ArticleOrder } from '../../../contract/vocabulary.ts';
import { type ArticleSet, articlesOf, holds, intersection, sizeOf } from '../../search/ranking/article-set.ts';
import { chooseBetween } from '../../search/ranking/choose-between.ts';
import type { Order } from '../../search/ranking/choose-first.ts';
import { addWeights } from '../../search/ranking/weigh.ts';
import { type SoughtText, wordsWithin } from '../../search/sought.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import type { ArticleColumns } from './article-columns.ts';
import { articlesOfQuery } from './articles-of-query.ts';
import { readSlot } from './read-words.ts';

/** The articles of a set in order, from the `from`-th up to the `end`-th. */
export function orderArticles(
  reading: Reading,
  columns: ArticleColumns,
  articles: ArticleSet,
  order: ArticleOrder,
  words: readonly SoughtText[],
  from: number,
  end: number,
): Uint32Array {
  if (order === 'title') return orderByTitle(reading, columns, articles, from, end);
  const numbers = articlesOf(articles);
  // Numbers rise with each article that is imported, and days mostly do: where those that stand first are met first, the others are passed over.
  if (order !== 'oldest') numbers.reverse();
  if (order === 'imported') return numbers.subarray(from, end);
  return chooseBetween(numbers, from, end, orderOf(reading, columns, articles, order, words));
}

function orderOf(
  reading: Reading,
  columns: ArticleColumns,
  articles: ArticleSet,
  order: Exclude<ArticleOrder, 'title' | 'imported'>,
  words: readonly SoughtText[],
): Order {
  const { day } = columns;
  const newest = { key: day, tie: latest };
  switch (order) {
    case 'newest':
      return newest;
    case 'oldest':
      // Those without a date come last.
      return { key: day.map((each) => (each === 0 ? 0 : 0xffffffff - each)), tie: (one, other) => one - other };
    case 'outlet':
      return { key: outletsThenDays(columns), tie: latest };
    case 'relevance': {
      // Without a word to weigh, nothing is more relevant than anything else.
      if (words.length === 0) return newest;
      return { key: weigh(reading, columns, articles, words), tie: newestFirst(columns) };
    }
  }
}

/** Which of two articles of the same weight comes first. */
export function newestFirst({ day }: ArticleColumns): Order['tie'] {
  return (one, other) => (day[other] ?? 0) - (day[one] ?? 0) || latest(one, other);
}

function latest(one: number, other: number): number {
  return other - one;
}

/** Of one answer at a time: room for the weights of all articles is not asked for anew with each key that is typed. */
let weights = new Float64Array(0);

function noWeights(size: number): Float64Array {
  if (weights.length < size) weights = new Float64Array(Math.ceil(1.25 * size));
  else weights.fill(0);
  return weights;
}

/** bm25 by article number, good until the next answer. A phrase weighs what its words weigh, where it stands; so do words close to each other. */
function weigh(
  reading: Reading,
  columns: ArticleColumns,
  articles: ArticleSet,
  wanted: readonly SoughtText[],
): Float64Array {
  const scores = noWeights(columns.size);
  for (const sought of wanted) {
    const among = intersection(articles, articlesOfQuery(reading, columns, sought));
    for (const words of wordsWithin(sought)) {
      for (const run of words.runs) {
        const standing =
          run.length === 1 ? among : intersection(among, articlesOfQuery(reading, columns, { ...words, runs: [run] }));
        // The postings of frequent words are many, and not read for a row that stands nowhere.
        if (sizeOf(standing) === 0) continue;
        for (const slot of run) addWeights(scores, readSlot(reading, columns, slot), standing, columns);
      }
    }
  }
  return scores;
}

/** Days as numbers are less than this. */
const days = 1e8;

/** Greatest for the first outlet of the alphabet, of these for the newest day; articles without an outlet come last. */
function outletsThenDays({ outlet, outlets, day }: ArticleColumns): Float64Array {
  const folded = outlets.map((name) =>
    Buffer.from((name ?? '').replaceAll(/[A-Z]/gu, (letter) => letter.toLowerCase())),
  );
  const inOrder = outlets
    .flatMap((name, number) => (name === null ? [] : [number]))
    .toSorted((one, other) => compare(folded[other], folded[one]));
  const ranks = new Float64Array(outlets.length);
  let rank = 0;
  for (const [index, number] of inOrder.entries()) {
    // Names that differ in capitals alone are one.
    if (index === 0 || compare(folded[number], folded[inOrder[index - 1] ?? 0]) !== 0) rank += 1;
    ranks[number] = rank * days;
  }
  const keys = new Float64Array(day.length);
  for (let article = 0; article < keys.length; article++)
    keys[article] = (ranks[outlet[article] ?? 0] ?? 0) + (day[article] ?? 0);
  return keys;
}

function compare(one: Uint8Array = new Uint8Array(), other: Uint8Array = new Uint8Array()): number {
  return Buffer.compare(one, other);
}

/**
 * In the order of titles there is an index. Among many articles the first are soon met in it; titles of few are sorted. Whichever takes fewer
 * rows: on the average `end` of so many are met within `end` times the share that they are of all articles.
 */
function orderByTitle(
  { database }: Reading,
  columns: ArticleColumns,
  articles: ArticleSet,
  from: number,
  end: number,
): Uint32Array {
  const numbers = articlesOf(articles);
  if (end * columns.articles < numbers.length ** 2) return metByTitle(database, articles, from, end);
  return Uint32Array.from(
    prepared<[string, number, number], number>(
      database,
      `SELECT a.id FROM json_each(?) AS wanted JOIN article a ON a.id = wanted.value
       ORDER BY a.title COLLATE NOCASE, a.id LIMIT ? OFFSET ?`,
    )
      .pluck()
      .all(JSON.stringify([...numbers]), end - from, from),
  );
}

function metByTitle(database: Database, articles: ArticleSet, from: number, end: number): Uint32Array {
  const met: number[] = [];
  let before = 0;
  const all = prepared<[], number>(
    database,
    'SELECT id FROM article INDEXED BY article_by_title WHERE removed_at IS NULL ORDER BY title COLLATE NOCASE, id',
  ).pluck();
  for (const article of all.iterate()) {
    if (!holds(articles, article)) continue;
    if (before++ >= from) met.push(article);
    if (before >= end) break;
  }
  return Uint32Array.from(met);
}
