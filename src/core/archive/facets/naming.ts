import type { Database } from 'better-sqlite3';
import { sourceKinds, type SourceKind } from '../../../contract/vocabulary.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading, Writing } from '../writing.ts';
import { type ArticleLists, ArticleListsWriter } from './article-lists.ts';
import { eachNumber, numbersOf } from './each-number.ts';

/** Lines kept of the log of changes. A reader that is further behind reads the names of every article anew. */
const mostChanges = 100_000;

/** Notes that an article names others, or rests on other sources, than before. */
export function noteNaming({ database }: Writing, articleId: number): void {
  prepared<[number], never>(database, 'INSERT INTO naming_change (article_id) VALUES (?)').run(articleId);
}

/** Notes that no article names anything any more: what readers keep is void. */
export function noteNamingForgotten({ database }: Writing): void {
  // A gap in the numbers of the log is what a reader sees that was cut off.
  prepared<[number], never>(
    database,
    'INSERT INTO naming_change (id, article_id) SELECT coalesce(max(id), 0) + 2 * ?, 0 FROM naming_change',
  ).run(mostChanges);
  shortenNamingLog({ database });
}

/** Called at the end of each transaction that writes. */
export function shortenNamingLog({ database }: Reading): void {
  prepared<[number], never>(
    database,
    'DELETE FROM naming_change WHERE id < (SELECT max(id) - ? FROM naming_change)',
  ).run(mostChanges);
}

/** What articles name and rest on, kept in memory from the first time that somebody looks at it. */
export type Naming = {
  /** Numbers of entities, doubled; odd: the article has a statement by it. */
  readonly entities: ArticleLists;
  /** Kinds of source of the statements of an article, a bit each in the order of `sourceKinds`, by its number. */
  readonly sources: Uint8Array;
};

const kept = new WeakMap<Database, NamingStore>();

/** As the present transaction sees it. The first answer reads all that is named, as far as {@link readNamesOn} has not. */
export function namingOf(reading: Reading): Naming {
  const store = storeOf(reading);
  store.refresh(reading);
  return store;
}

/** Reads some more of what is named, for the first that will look at it; false: all is read. */
export function readNamesOn(reading: Reading): boolean {
  return storeOf(reading).readOn(reading);
}

function storeOf({ database }: Reading): NamingStore {
  let store = kept.get(database);
  if (store === undefined) kept.set(database, (store = new NamingStore()));
  return store;
}

/** Articles read at once: names of so many take some ten milliseconds. */
const atOnce = 1000;

type Log = { readonly first: number; readonly last: number };

/** What has been read of the articles up to one, on states of the archive of which the log was that long, or longer. */
type Begun = { readonly seen: number; upTo: number; readonly lists: ArticleListsWriter };

class NamingStore implements Naming {
  entities: ArticleLists = new ArticleListsWriter().lists();
  sources = new Uint8Array(0);
  #seen = -1;
  #begun: Begun | null = null;

  refresh(reading: Reading): void {
    while (this.readOn(reading));
    const { last } = logOf(reading);
    if (last === this.#seen) return;
    const changed = prepared<[number], number>(
      reading.database,
      'SELECT DISTINCT article_id FROM naming_change WHERE id > ? ORDER BY article_id',
    )
      .pluck()
      .all(this.#seen);
    for (const article of changed) this.#readArticle(reading, article);
    this.#seen = last;
  }

  readOn(reading: Reading): boolean {
    const log = logOf(reading);
    if (isTold(log, this.#seen)) return false;
    if (this.#begun === null || !isTold(log, this.#begun.seen)) {
      this.#begun = { seen: log.last, upTo: 0, lists: new ArticleListsWriter() };
      this.sources = new Uint8Array(0);
    }
    const begun = this.#begun;
    const greatest = prepared<[], number | null>(reading.database, 'SELECT max(id) FROM article').pluck().get() ?? 0;
    if (begun.upTo < greatest) {
      const upTo = begun.upTo + atOnce;
      readNamed(reading, begun.upTo + 1, upTo, begun.lists);
      if (upTo >= this.sources.length) this.sources = grown(this.sources, upTo);
      readSources(reading, begun.upTo + 1, upTo, this.sources);
      begun.upTo = upTo;
      return true;
    }
    // What changed while the others were read stands in the log.
    this.entities = begun.lists.lists();
    this.#seen = begun.seen;
    this.#begun = null;
    return false;
  }

  #readArticle({ database }: Reading, article: number): void {
    const named = prepared<[number], number>(
      database,
      'SELECT 2 * entity_id + (max(said) > 0) FROM entity_mention WHERE article_id = ? GROUP BY entity_id',
    );
    this.entities.change(article, Uint32Array.from(named.pluck().all(article)));
    if (article >= this.sources.length) this.sources = grown(this.sources, article);
    const kinds = prepared<[number], SourceKind>(
      database,
      'SELECT DISTINCT source_kind FROM listed_fact WHERE article_id = ? AND source_kind IS NOT NULL AND stands = 1',
    );
    this.sources[article] = kinds
      .pluck()
      .all(article)
      .reduce((bits, kind) => bits | bitOf(kind), 0);
  }
}

/** The bit of a kind of source. */
export function bitOf(kind: SourceKind): number {
  return 1 << sourceKinds.indexOf(kind);
}

function logOf({ database }: Reading): Log {
  return (
    prepared<[], Log>(
      database,
      'SELECT coalesce((SELECT min(id) FROM naming_change), 0) AS first, coalesce((SELECT max(id) FROM naming_change), 0) AS last',
    ).get() ?? { first: 0, last: 0 }
  );
}

/** Whether the log tells what has changed since it was that long: it was not cut off behind that. */
function isTold({ first, last }: Log, seen: number): boolean {
  return seen >= 0 && seen >= first - 1 && seen <= last;
}

/**
 * Doubled numbers of what some articles name. SQLite joins all to one text out of an index that holds nothing else: to hand over rows one by
 * one takes several times as long as to read the digits.
 */
function readNamed({ database }: Reading, from: number, upTo: number, into: ArticleListsWriter): void {
  const named = prepared<[number, number], { articles: string | null; entities: string | null }>(
    database,
    `SELECT group_concat(article_id) AS articles, group_concat(2 * entity_id + (said > 0)) AS entities
     FROM entity_mention INDEXED BY entity_mention_by_article WHERE article_id BETWEEN ? AND ?`,
  ).get(from, upTo);
  const articles = numbersOf(named?.articles ?? '');
  let index = 0;
  let [articleBefore, entityBefore] = [-1, -1];
  eachNumber(named?.entities ?? '', (number) => {
    const article = articles[index++] ?? 0;
    // Under several names in one article: the rows follow each other.
    if (article === articleBefore && number >>> 1 === entityBefore) into.orLast(number & 1);
    else into.add(article, number);
    [articleBefore, entityBefore] = [article, number >>> 1];
  });
}

function readSources({ database }: Reading, from: number, upTo: number, into: Uint8Array): void {
  const articles = prepared<[SourceKind, number, number], string | null>(
    database,
    'SELECT group_concat(article_id) FROM listed_fact WHERE source_kind = ? AND article_id BETWEEN ? AND ? AND stands = 1',
  ).pluck();
  for (const kind of sourceKinds) {
    const bit = bitOf(kind);
    eachNumber(articles.get(kind, from, upTo) ?? '', (article) => (into[article] = (into[article] ?? 0) | bit));
  }
}

function grown(column: Uint8Array, id: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(1024, 2 * column.length, id + 1));
  larger.set(column);
  return larger;
}
