import type { Database } from 'better-sqlite3';
import { numbersOf } from '../facets/each-number.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import type { ArticleColumns } from './article-columns.ts';

/** Orders that do not depend on what is looked for. */
export type FixedOrder = 'newest' | 'oldest' | 'outlet' | 'title';

type Kept = { readonly version: number; readonly orders: Map<FixedOrder, Uint32Array> };

const kept = new WeakMap<Database, Kept>();

/**
 * All articles that are searched in an order, made once for each state of the archive: the hits of any search come in this order, so a page far down its
 * list is found by counting instead of sorting. A million take 4 MB and some hundredths of a second, by title a quarter of one.
 */
export function orderOfAll(reading: Reading, columns: ArticleColumns, order: FixedOrder): Uint32Array {
  const { orders } = keptOf(reading, columns);
  let articles = orders.get(order);
  if (articles === undefined) orders.set(order, (articles = make(reading, columns, order)));
  return articles;
}

/** Whether the order was made, and nothing has changed since. */
export function isOrderKept(reading: Reading, columns: ArticleColumns, order: FixedOrder): boolean {
  return keptOf(reading, columns).orders.has(order);
}

function keptOf({ database }: Reading, { version }: ArticleColumns): Kept {
  let cache = kept.get(database);
  if (cache?.version !== version) kept.set(database, (cache = { version, orders: new Map() }));
  return cache;
}

function make(reading: Reading, columns: ArticleColumns, order: FixedOrder): Uint32Array {
  switch (order) {
    case 'newest':
      return newest(columns);
    case 'oldest':
      return oldest(columns, orderOfAll(reading, columns, 'newest'));
    case 'outlet':
      return byOutlet(columns, orderOfAll(reading, columns, 'newest'));
    case 'title':
      return byTitle(reading, columns);
  }
}

/** The newest day first, of one day the greatest number; those without a date come last. */
function newest({ segment, month, months, day, size }: ArticleColumns): Uint32Array {
  const ranks = ranksOf(months.map((name) => (name === null ? null : Buffer.from(name))));
  const keys = new Uint32Array(size);
  for (let article = 0; article < size; article++)
    keys[article] = (ranks[month[article] ?? 0] ?? 0) * daysOfMonth + ((day[article] ?? 0) % 100);
  let count = 0;
  const articles = new Uint32Array(size);
  for (let article = size - 1; article > 0; article--) if (segment[article] !== 0) articles[count++] = article;
  return sortByKey(articles.subarray(0, count), keys, months.length * daysOfMonth);
}

/** Days of a month are numbers below this. */
const daysOfMonth = 32;

/** The same backwards, but that those without a date come last here too. */
function oldest({ day }: ArticleColumns, newestFirst: Uint32Array): Uint32Array {
  let dated = newestFirst.length;
  while (dated > 0 && day[newestFirst[dated - 1] ?? 0] === 0) dated -= 1;
  const articles = new Uint32Array(newestFirst.length);
  articles.set(newestFirst.subarray(0, dated).toReversed());
  articles.set(newestFirst.subarray(dated).toReversed(), dated);
  return articles;
}

/** By names of outlets, whatever their capitals (of ASCII, as SQLite sorts), of one outlet the newest first; those without one come last. */
function byOutlet({ outlet, outlets, size }: ArticleColumns, newestFirst: Uint32Array): Uint32Array {
  const ranks = ranksOf(
    outlets.map((name) =>
      name === null ? null : Buffer.from(name.replaceAll(/[A-Z]/gu, (letter) => letter.toLowerCase())),
    ),
  );
  const last = outlets.length + 1;
  const keys = new Uint32Array(size);
  for (let article = 0; article < size; article++) {
    const rank = ranks[outlet[article] ?? 0] ?? 0;
    keys[article] = rank === 0 ? 0 : last - rank;
  }
  return sortByKey(newestFirst, keys, last);
}

/** In the order of an index that holds titles; of one title the smallest number first. */
function byTitle({ database }: Reading, { segment }: ArticleColumns): Uint32Array {
  const joined = prepared<[], string | null>(
    database,
    `SELECT group_concat(id) FROM (SELECT id FROM article INDEXED BY article_by_title WHERE removed_at IS NULL
       ORDER BY title COLLATE NOCASE, id)`,
  ).pluck();
  return numbersOf(joined.get() ?? '').filter((article) => segment[article] !== 0);
}

/** For each name its rank, from 1 on as SQLite sorts the bytes of texts; names that are the same have the same one, and no name has 0. */
function ranksOf(names: readonly (Buffer | null)[]): Uint32Array {
  const sorted = names
    .flatMap((name, number) => (name === null ? [] : [{ name, number }]))
    .toSorted((one, other) => Buffer.compare(one.name, other.name));
  const ranks = new Uint32Array(names.length);
  let rank = 0;
  for (const [index, { name, number }] of sorted.entries()) {
    const before = sorted[index - 1]?.name;
    if (before === undefined || !before.equals(name)) rank += 1;
    ranks[number] = rank;
  }
  return ranks;
}

/**
 * Articles by their keys, the greatest first; those with the same stay in their order. Keys are counted, not compared.
 *
 * @param end all keys are below this
 */
function sortByKey(articles: Uint32Array, keys: Uint32Array, end: number): Uint32Array {
  const starts = new Uint32Array(end + 1);
  for (let index = 0; index < articles.length; index++) {
    const key = keys[articles[index] ?? 0] ?? 0;
    starts[key] = (starts[key] ?? 0) + 1;
  }
  let start = 0;
  for (let key = end; key >= 0; key--) {
    const count = starts[key] ?? 0;
    starts[key] = start;
    start += count;
  }
  const sorted = new Uint32Array(articles.length);
  for (let index = 0; index < articles.length; index++) {
    const article = articles[index] ?? 0;
    const key = keys[article] ?? 0;
    const at = starts[key] ?? 0;
    sorted[at] = article;
    starts[key] = at + 1;
  }
  return sorted;
}
