import type { Database } from 'better-sqlite3';
import type { Collection } from '../../search/ranking/weigh.ts';
import { eachNumber, numbersOf } from '../facets/each-number.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import type { SegmentState } from './segments.ts';

/**
 * What searching must know of every article at once, by article number: counting facets and ordering hits asks it a hundred thousand times.
 * Kept for a connection, and brought up to date from the log of changes before each answer.
 */
export type ArticleColumns = Collection & {
  /** Greatest article number plus one: the size of all sets. */
  readonly size: number;
  /** Goes up with each change. */
  readonly version: number;
  /** Segment of the index that holds the article's words; 0: the article is not searched. */
  readonly segment: Uint32Array;
  /** Day of publication as a number, 20240429; 0: not known. */
  readonly day: Uint32Array;
  /** Number of the month of publication in `months`. */
  readonly month: Uint32Array;
  /** Number of the outlet in `outlets`. */
  readonly outlet: Uint32Array;
  /** Number of the language in `languages`. */
  readonly language: Uint32Array;
  /** Number of the import. */
  readonly importId: Uint32Array;
  /** Names of outlets; the first stands for none. */
  readonly outlets: readonly (string | null)[];
  /** Months, YYYY-MM; the first stands for none. */
  readonly months: readonly (string | null)[];
  /** Languages; the first stands for none and is not used. */
  readonly languages: readonly (string | null)[];
  /** Segments that are read. */
  readonly segments: readonly number[];
  /** How many articles each of these was made of: as many as it speaks for, or more. */
  readonly madeOf: ReadonlyMap<number, number>;
};

type SegmentRow = {
  readonly id: number;
  readonly state: SegmentState;
  readonly into: number | null;
  readonly articles: number;
};

type Row = {
  readonly id: number;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
  readonly importId: number;
  readonly segment: number | null;
  readonly words: number | null;
};

/** Of an article that is no more. */
const nothing = { published: null, outlet: null, language: null, importId: 0, segment: null, words: null };

const kept = new WeakMap<Database, ColumnStore>();

/** The columns as the present transaction sees them. */
export function articleColumns(reading: Reading): ArticleColumns {
  let store = kept.get(reading.database);
  if (store === undefined) kept.set(reading.database, (store = new ColumnStore()));
  store.refresh(reading);
  return store;
}

/** Whether the columns were read once: the first time takes half a second for a million articles. */
export function areColumnsRead({ database }: Reading): boolean {
  return kept.has(database);
}

/** The columns as they stand in the tables now, whatever the log of changes says. */
export function columnsReadAnew(reading: Reading): ArticleColumns {
  const store = new ColumnStore();
  store.refresh(reading);
  return store;
}

const columns = `a.id, a.published, a.outlet, a.language, a.import_id AS importId, w.segment_id AS segment, w.words
  FROM article a LEFT JOIN word_article w ON w.article_id = a.id`;

/**
 * The articles that are shown by each value of a column, joined to one text, out of indexes that hold nothing else: a million rows of the
 * table would be read for seconds.
 */
const articlesBy = {
  published: `SELECT published, group_concat(id) FROM article INDEXED BY article_by_date
    WHERE removed_at IS NULL AND published IS NOT NULL GROUP BY published`,
  outlet: `SELECT outlet, group_concat(id) FROM article INDEXED BY article_by_outlet
    WHERE removed_at IS NULL AND outlet IS NOT NULL GROUP BY outlet`,
} as const;

/** Numbers of articles that are asked for together. */
const piece = 1 << 14;
/** Articles that are looked at to tell which language most have. */
const sampled = 16;

function eachValue(database: Database, sql: string, take: (value: string, articles: string) => void): void {
  for (const [value, articles] of prepared<[], [value: string, articles: string]>(database, sql).raw().iterate())
    take(value, articles);
}

/** 20240429 for 2024-04-29. */
function dayNumber(published: string): number {
  return Number(published.replaceAll('-', ''));
}

/** 2024-04 for 2024-04-29. */
function monthOf(published: string): string {
  return published.slice(0, 'YYYY-MM'.length);
}

const arrays = ['segment', 'day', 'month', 'outlet', 'language', 'importId', 'words'] as const;

class ColumnStore implements ArticleColumns {
  size = 0;
  version = 0;
  articles = 0;
  segment = new Uint32Array(0);
  day = new Uint32Array(0);
  month = new Uint32Array(0);
  outlet = new Uint32Array(0);
  language = new Uint32Array(0);
  importId = new Uint32Array(0);
  words = new Uint32Array(0);
  segments: readonly number[] = [];
  madeOf: ReadonlyMap<number, number> = new Map();
  readonly #outlets = new Names();
  readonly #months = new Names();
  readonly #languages = new Names();
  #allWords = 0;
  #seen = -1;

  get outlets(): readonly (string | null)[] {
    return this.#outlets.names;
  }

  get months(): readonly (string | null)[] {
    return this.#months.names;
  }

  get languages(): readonly (string | null)[] {
    return this.#languages.names;
  }

  get meanWords(): number {
    return this.articles === 0 ? 1 : this.#allWords / this.articles;
  }

  refresh({ database }: Reading): void {
    const { first, last } = prepared<[], { first: number; last: number }>(
      database,
      'SELECT coalesce((SELECT min(id) FROM article_change), 0) AS first, coalesce((SELECT max(id) FROM article_change), 0) AS last',
    ).get() ?? { first: 0, last: 0 };
    if (last === this.#seen) return;
    const segments = prepared<[], SegmentRow>(
      database,
      'SELECT id, state, into_id AS "into", articles FROM word_segment ORDER BY id',
    ).all();
    const known = new Set(segments.map(({ id }) => id));
    // What was cut off the log's beginning since cannot be told: everything is read.
    if (this.#seen < 0 || this.#seen < first - 1 || last < this.#seen) this.#readAll(database);
    else
      this.#readChanged(
        database,
        this.#seen,
        this.segments.filter((id) => !known.has(id)),
      );
    this.#follow(segments);
    const read = segments.filter(({ state }) => state === 'read');
    this.segments = read.map(({ id }) => id);
    this.madeOf = new Map(read.map(({ id, articles }) => [id, articles]));
    this.#seen = last;
    this.version += 1;
  }

  #readAll(database: Database): void {
    const greatest = prepared<[], number | null>(database, 'SELECT max(id) FROM article').pluck().get() ?? 0;
    this.size = greatest + 1;
    for (const name of arrays) this[name] = new Uint32Array(this.size);
    this.#readIndexed(database);
    eachValue(database, articlesBy.published, (published, articles) => {
      const [day, month] = [dayNumber(published), this.#months.number(monthOf(published))];
      eachNumber(articles, (article) => {
        this.day[article] = day;
        this.month[article] = month;
      });
    });
    eachValue(database, articlesBy.outlet, (outlet, articles) => {
      const number = this.#outlets.number(outlet);
      eachNumber(articles, (article) => (this.outlet[article] = number));
    });
    this.#readLanguages(database);
    this.#readImports(database);
  }

  /** Segments and numbers of words. Where no number is missing, articles need not be told: their rows come in order. */
  #readIndexed(database: Database): void {
    const indexed = 'FROM word_article NOT INDEXED WHERE article_id BETWEEN ? AND ? AND segment_id IS NOT NULL';
    const joined = prepared<[number, number], { segments: string | null; words: string | null }>(
      database,
      `SELECT group_concat(segment_id) AS segments, group_concat(words) AS words ${indexed}`,
    );
    const numbered = prepared<[number, number], number>(database, `SELECT article_id ${indexed}`).pluck();
    this.articles = 0;
    this.#allWords = 0;
    for (let first = 1; first < this.size; first += piece) {
      const end = Math.min(this.size, first + piece);
      const told = joined.get(first, end - 1);
      const [segments, words] = [numbersOf(told?.segments ?? ''), numbersOf(told?.words ?? '')];
      const ids = words.length === end - first ? null : numbered.all(first, end - 1);
      this.articles += words.length;
      for (let index = 0; index < words.length; index++) {
        const id = ids === null ? first + index : (ids[index] ?? 0);
        this.segment[id] = segments[index] ?? 0;
        this.words[id] = words[index] ?? 0;
        this.#allWords += words[index] ?? 0;
      }
    }
  }

  /** Each article that is shown has a language, mostly the same: only those that have another one are asked for. */
  #readLanguages(database: Database): void {
    const near = prepared<[number], string>(database, 'SELECT language FROM article WHERE id >= ? LIMIT 1').pluck();
    const times = new Map<string, number>();
    for (let at = 0; at < sampled; at++) {
      const language = near.get(Math.floor((at * this.size) / sampled));
      if (language !== undefined) times.set(language, (times.get(language) ?? 0) + 1);
    }
    const [usual] = [...times].toSorted(([, one], [, other]) => other - one)[0] ?? [];
    // There is no article.
    if (usual === undefined) return;
    this.language.fill(this.#languages.number(usual));
    for (const side of ['<', '>'] as const) {
      const others = prepared<[string], [language: string, articles: string]>(
        database,
        `SELECT language, group_concat(id) FROM article INDEXED BY article_by_language
         WHERE removed_at IS NULL AND language ${side} ? GROUP BY language`,
      ).raw();
      for (const [language, articles] of others.iterate(usual)) {
        const number = this.#languages.number(language);
        eachNumber(articles, (article) => (this.language[article] = number));
      }
    }
  }

  /** Articles of an import have numbers in a row, unless others were imported at the same time. */
  #readImports(database: Database): void {
    const ends = prepared<[], { id: number; first: number | null; last: number | null }>(
      database,
      `SELECT id, (SELECT min(a.id) FROM article a INDEXED BY article_by_import WHERE a.import_id = i.id) AS first,
         (SELECT max(a.id) FROM article a INDEXED BY article_by_import WHERE a.import_id = i.id) AS last
       FROM import i ORDER BY first`,
    ).all();
    const articlesOf = prepared<[number], string | null>(
      database,
      'SELECT group_concat(id) FROM article INDEXED BY article_by_import WHERE import_id = ?',
    ).pluck();
    let before = 0;
    for (const [index, { id, first, last }] of ends.entries()) {
      if (first === null || last === null) continue;
      const behind = ends[index + 1]?.first ?? Infinity;
      if (before < first && last < behind) this.importId.fill(id, first, last + 1);
      else eachNumber(articlesOf.get(id) ?? '', (article) => (this.importId[article] = id));
      before = Math.max(before, last);
    }
  }

  /** @param gone segments that were left and deleted since: which one speaks for their articles is told by the rows of these only */
  #readChanged(database: Database, seen: number, gone: readonly number[]): void {
    const changed = prepared<[number], number>(
      database,
      'SELECT DISTINCT article_id FROM article_change WHERE id > ? ORDER BY article_id',
    )
      .pluck()
      .all(seen);
    const one = prepared<[number], Row>(database, `SELECT ${columns} WHERE a.id = ?`);
    for (const id of changed) {
      this.#take(one.get(id) ?? { id, ...nothing });
    }
    this.#followGone(database, gone);
  }

  /** What is left to a segment that is no more are articles that did not change: another one speaks for all of them, so it is told by the row of one. */
  #followGone(database: Database, gone: readonly number[]): void {
    if (gone.length === 0) return;
    const into = new Uint32Array(Math.max(...gone) + 1);
    const isGone = new Uint8Array(into.length);
    for (const id of gone) isGone[id] = 1;
    const spokenOf = prepared<[number], number | null>(
      database,
      'SELECT segment_id FROM word_article WHERE article_id = ?',
    ).pluck();
    const { segment } = this;
    for (let article = 0; article < this.size; article++) {
      const before = segment[article] ?? 0;
      if (isGone[before] !== 1) continue;
      if (into[before] === 0) into[before] = spokenOf.get(article) ?? 0;
      segment[article] = into[before] ?? 0;
    }
  }

  /** Articles of a segment that was left are spoken for by another one, long before each row says so. */
  #follow(segments: readonly SegmentRow[]): void {
    const left = segments.filter(({ state }) => state === 'left');
    if (left.length === 0) return;
    const into = new Uint32Array(Math.max(...left.map(({ id }) => id)) + 1);
    for (const segment of left) into[segment.id] = segment.into ?? 0;
    const { segment } = this;
    for (let article = 0; article < this.size; article++) {
      const other = into[segment[article] ?? 0] ?? 0;
      if (other !== 0) segment[article] = other;
    }
  }

  #take({ id, published, outlet, language, importId, segment, words }: Row): void {
    if (id >= this.segment.length) {
      for (const name of arrays) this[name] = grown(this[name], id);
    }
    this.size = Math.max(this.size, id + 1);
    if (this.segment[id] !== 0) {
      this.articles -= 1;
      this.#allWords -= this.words[id] ?? 0;
    }
    if (segment !== null) {
      this.articles += 1;
      this.#allWords += words ?? 0;
    }
    this.segment[id] = segment ?? 0;
    this.words[id] = words ?? 0;
    this.day[id] = published === null ? 0 : dayNumber(published);
    this.month[id] = this.#months.number(published === null ? null : monthOf(published));
    this.outlet[id] = this.#outlets.number(outlet);
    this.language[id] = this.#languages.number(language);
    this.importId[id] = importId;
  }
}

/** Names by number. One that no article has any more keeps its number. */
class Names {
  readonly names: (string | null)[] = [null];
  readonly #numbers = new Map<string, number>();

  number(name: string | null): number {
    if (name === null) return 0;
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.names.push(name) - 1;
      this.#numbers.set(name, number);
    }
    return number;
  }
}

function grown(column: Uint32Array<ArrayBuffer>, id: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(1024, 2 * column.length, id + 1));
  larger.set(column);
  return larger;
}
