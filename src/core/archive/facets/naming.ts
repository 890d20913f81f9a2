import type { Database } from 'better-sqlite3';
import { sourceKinds, type SourceKind } from '../../../contract/vocabulary.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading, Writing } from '../writing.ts';
import { ArticleLists } from './article-lists.ts';
import { eachNumber } from './each-number.ts';

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

/** As the present transaction sees it. The first answer reads all that is named: a second or more for two million names. */
export function namingOf(reading: Reading): Naming {
  let store = kept.get(reading.database);
  if (store === undefined) kept.set(reading.database, (store = new NamingStore()));
  store.refresh(reading);
  return store;
}

class NamingStore implements Naming {
  entities = new ArticleLists(new Uint32Array(0));
  sources = new Uint8Array(0);
  #seen = -1;

  refresh(reading: Reading): void {
    const { database } = reading;
    const { first, last } = prepared<[], { first: number; last: number }>(
      database,
      'SELECT coalesce((SELECT min(id) FROM naming_change), 0) AS first, coalesce((SELECT max(id) FROM naming_change), 0) AS last',
    ).get() ?? { first: 0, last: 0 };
    if (last === this.#seen) return;
    if (this.#seen < 0 || this.#seen < first - 1 || last < this.#seen) {
      this.entities = new ArticleLists(readNamed(reading));
      this.sources = readSources(reading);
    } else {
      const changed = prepared<[number], number>(
        database,
        'SELECT DISTINCT article_id FROM naming_change WHERE id > ? ORDER BY article_id',
      )
        .pluck()
        .all(this.#seen);
      for (const article of changed) this.#readArticle(reading, article);
    }
    this.#seen = last;
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

/**
 * Article and doubled number of each entity in it, in turn. SQLite joins the articles of an entity to one text: to hand over two million rows one by
 * one takes several times as long as to read the digits.
 */
function readNamed({ database }: Reading): Uint32Array {
  const pairs = new GrowingNumbers();
  const rows = prepared<[], [number, string]>(
    database,
    'SELECT entity_id, group_concat(2 * article_id + (said > 0)) FROM entity_mention GROUP BY entity_id',
  ).raw();
  for (const [entity, articles] of rows.iterate()) {
    let before = -1;
    eachNumber(articles, (number) => {
      const article = number >>> 1;
      // Under several names in one article: the rows follow each other, as the table is in the order of its key.
      if (article === before) pairs.orLast(number & 1);
      else pairs.push(article, 2 * entity + (number & 1));
      before = article;
    });
  }
  return pairs.taken();
}

function readSources({ database }: Reading): Uint8Array<ArrayBuffer> {
  let sources = new Uint8Array(
    (prepared<[], number | null>(database, 'SELECT max(id) FROM article').pluck().get() ?? 0) + 1,
  );
  const rows = prepared<[], [SourceKind, number]>(
    database,
    'SELECT DISTINCT source_kind, article_id FROM listed_fact WHERE source_kind IS NOT NULL AND stands = 1',
  ).raw();
  for (const [kind, article] of rows.iterate()) {
    if (article >= sources.length) sources = grown(sources, article);
    sources[article] = (sources[article] ?? 0) | bitOf(kind);
  }
  return sources;
}

class GrowingNumbers {
  #numbers = new Uint32Array(1 << 16);
  #count = 0;

  push(one: number, other: number): void {
    if (this.#count + 2 > this.#numbers.length) {
      const larger = new Uint32Array(2 * this.#numbers.length);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#count] = one;
    this.#numbers[this.#count + 1] = other;
    this.#count += 2;
  }

  orLast(bits: number): void {
    this.#numbers[this.#count - 1] = (this.#numbers[this.#count - 1] ?? 0) | bits;
  }

  taken(): Uint32Array {
    return this.#numbers.subarray(0, this.#count);
  }
}

function grown(column: Uint8Array, id: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(1024, 2 * column.length, id + 1));
  larger.set(column);
  return larger;
}
