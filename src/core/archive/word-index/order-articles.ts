import type { Database } from 'better-sqlite3';
import type { ArticleOrder } from '../../../contract/vocabulary.ts';
import {
  type ArticleSet,
  articlesOf,
  holds,
  intersection,
  latestOf,
  sizeOf,
} from '../../search/ranking/article-set.ts';
import { chooseBetween } from '../../search/ranking/choose-between.ts';
import type { Order } from '../../search/ranking/choose-first.ts';
import { addWeights } from '../../search/ranking/weigh.ts';
import { type SoughtText, wordsWithin } from '../../search/sought.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import type { ArticleColumns } from './article-columns.ts';
import { articlesOfQuery } from './articles-of-query.ts';
import { isOrderKept, orderOfAll } from './order-of-all.ts';
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
  // Numbers rise with each article that is imported.
  if (order === 'imported') return latestOf(articles, from, end);
  if (order === 'title') return orderByTitle(reading, columns, articles, from, end);
  if (order === 'outlet') return inOrder(orderOfAll(reading, columns, 'outlet'), articles, from, end);
  if (order === 'relevance' && words.length > 0) {
    const key = weigh(reading, columns, articles, words);
    // Days mostly rise with numbers: where those that stand first are met first, the others are passed over.
    return chooseBetween(articlesOf(articles).reverse(), from, end, { key, tie: newestFirst(columns) });
  }
  // Without a word to weigh, nothing is more relevant than anything else.
  return orderByDay(reading, columns, articles, order === 'oldest' ? 'oldest' : 'newest', from, end);
}

/** Articles out of so many from which on they are sorted, and not met in the order of all. */
const few = 16;

function orderByDay(
  reading: Reading,
  columns: ArticleColumns,
  articles: ArticleSet,
  order: 'newest' | 'oldest',
  from: number,
  end: number,
): Uint32Array {
  if (few * sizeOf(articles) >= columns.articles)
    return inOrder(orderOfAll(reading, columns, order), articles, from, end);
  const numbers = articlesOf(articles);
  const { day } = columns;
  if (order === 'newest') return chooseBetween(numbers.reverse(), from, end, { key: day, tie: latest });
  // Those without a date come last.
  const key = day.map((each) => (each === 0 ? 0 : 0xffffffff - each));
  return chooseBetween(numbers, from, end, { key, tie: (one, other) => one - other });
}

/** Those of a set that come so far down in an order. */
function inOrder(order: Uint32Array, articles: ArticleSet, from: number, end: number): Uint32Array {
  const found = new Uint32Array(Math.max(0, Math.min(end, order.length) - from));
  let count = 0;
  for (let index = 0; index < order.length && count < end; index++) {
    const article = order[index] ?? 0;
    if (!holds(articles, article)) continue;
    if (count >= from) found[count - from] = article;
    count += 1;
  }
  return found.subarray(0, Math.max(0, count - from));
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

/**
 * In the order of titles there is an index. Among many articles the first are soon met in it; titles of few are sorted. Whichever takes fewer
 * rows: on the average `end` of so many are met within `end` times the share that they are of all articles. Where both take many, the order of all is made.
 */
function orderByTitle(
  reading: Reading,
  columns: ArticleColumns,
  articles: ArticleSet,
  from: number,
  end: number,
): Uint32Array {
  const { database } = reading;
  const count = sizeOf(articles);
  const toMeet = (end * columns.articles) / Math.max(1, count);
  if (few * Math.min(toMeet, count) > columns.articles || isOrderKept(reading, columns, 'title'))
    return inOrder(orderOfAll(reading, columns, 'title'), articles, from, end);
  if (toMeet < count) return metByTitle(database, articles, from, end);
  return Uint32Array.from(
    prepared<[string, number, number], number>(
      database,
      `SELECT a.id FROM json_each(?) AS wanted JOIN article a ON a.id = wanted.value
       ORDER BY a.title COLLATE NOCASE, a.id LIMIT ? OFFSET ?`,
    )
      .pluck()
      .all(JSON.stringify([...articlesOf(articles)]), end - from, from),
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
