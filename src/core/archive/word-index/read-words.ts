import type { Database } from 'better-sqlite3';
import { addTo, type ArticleSet, articlesOf, emptySet, setOf } from '../../search/ranking/article-set.ts';
import { eachPosting, noPostings, type Postings } from '../../search/ranking/postings.ts';
import { eachTerm, termOf } from '../../search/ranking/term-block.ts';
import type { Slot, SoughtText } from '../../search/sought.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import type { ArticleColumns } from './article-columns.ts';

type Block = { readonly terms: Buffer; readonly postings: Buffer };

/** What was read for a connection, so that it is not read again with every key that is typed after it. */
type Kept = {
  readonly version: number;
  entries: number;
  readonly postings: Map<string, Postings>;
  readonly phrases: Map<string, ArticleSet>;
};

const kept = new WeakMap<Database, Kept>();
/** Postings kept, about 7 bytes each. */
const mostKept = 6_000_000;

/** The articles that are searched and hold any of these words, or one that begins so: they count as one word. */
export function readSlot(reading: Reading, columns: ArticleColumns, { words, beginning }: Slot): Postings {
  const cache = keptOf(reading, columns);
  const terms = [...words.keys()].map(termOf).toSorted();
  const key = `${terms.join(' ')}${beginning === null ? '' : ` ${beginning}*`}`;
  let postings = cache.postings.get(key);
  if (postings === undefined) {
    const gathered = new Gathered(columns);
    readWhole(reading, columns, terms, gathered);
    if (beginning !== null) readBeginning(reading, columns, termOf(beginning), gathered);
    postings = gathered.postings();
    cache.postings.set(key, postings);
    cache.entries += postings.articles.length;
  }
  return postings;
}

const setsOfPostings = new WeakMap<Postings, ArticleSet>();

/** The articles of postings as a set, made once. */
export function setOfPostings(columns: ArticleColumns, postings: Postings): ArticleSet {
  let set = setsOfPostings.get(postings);
  if (set === undefined || postings === noPostings) {
    set = emptySet(columns.size);
    for (let index = 0; index < postings.articles.length; index++) addTo(set, postings.articles[index] ?? 0);
    setsOfPostings.set(postings, set);
  }
  return set;
}

/**
 * The articles that are searched and hold words one after the other.
 *
 * @param expression for FTS5, from `wordsExpression`
 */
export function readPhrase(reading: Reading, columns: ArticleColumns, expression: string): ArticleSet {
  const cache = keptOf(reading, columns);
  let articles = cache.phrases.get(expression);
  if (articles === undefined) {
    const found = prepared<[string], number>(
      reading.database,
      'SELECT rowid FROM article_index WHERE article_index MATCH ?',
    );
    articles = setOf(columns.size, found.pluck().all(expression));
    cache.phrases.set(expression, articles);
    cache.entries += articles.length;
  }
  return articles;
}

/** What was found once for something sought is not found again. */
export function readOnce(
  reading: Reading,
  columns: ArticleColumns,
  sought: SoughtText,
  find: () => ArticleSet,
): ArticleSet {
  const cache = keptOf(reading, columns);
  const key = JSON.stringify(sought, (_name, value: unknown) => (value instanceof Map ? [...value.keys()] : value));
  let articles = cache.phrases.get(key);
  if (articles === undefined) {
    articles = find();
    cache.phrases.set(key, articles);
    cache.entries += articles.length;
  }
  return articles;
}

function keptOf({ database }: Reading, { version }: ArticleColumns): Kept {
  let cache = kept.get(database);
  if (cache === undefined || cache.version !== version || cache.entries > mostKept) {
    cache = { version, entries: 0, postings: new Map(), phrases: new Map() };
    kept.set(database, cache);
  }
  return cache;
}

/** @param terms in order: those of one block are read in one walk over it */
function readWhole({ database }: Reading, columns: ArticleColumns, terms: readonly string[], gathered: Gathered): void {
  const blockOf = prepared<[number, Buffer], Block>(
    database,
    'SELECT terms, postings FROM word_block WHERE segment_id = ? AND first <= ? ORDER BY first DESC LIMIT 1',
  );
  for (const segment of columns.segments) {
    for (let next = 0; next < terms.length;) {
      const wanted = next;
      const block = blockOf.get(segment, Buffer.from(terms[wanted] ?? '', 'latin1'));
      if (block !== undefined) {
        eachTerm(block.terms, (term, start, end) => {
          while (next < terms.length && (terms[next] ?? '') < term) next += 1;
          if (terms[next] === term) {
            gathered.take(block.postings, start, end, segment);
            next += 1;
          }
          return next < terms.length;
        });
      }
      // It would stand in this block or before all of them.
      if (next === wanted) next += 1;
    }
  }
}

function readBeginning({ database }: Reading, columns: ArticleColumns, wanted: string, gathered: Gathered): void {
  const blocksOf = prepared<[number, Buffer, number, Buffer], Block>(
    database,
    `SELECT terms, postings FROM word_block WHERE segment_id = ? AND first < ? AND first >= coalesce(
       (SELECT first FROM word_block WHERE segment_id = ? AND first <= ? ORDER BY first DESC LIMIT 1), x'') ORDER BY first`,
  );
  const key = Buffer.from(wanted, 'latin1');
  const end = Buffer.concat([key, Buffer.from([0xff])]);
  for (const segment of columns.segments) {
    for (const { terms, postings } of blocksOf.iterate(segment, end, segment, key)) {
      eachTerm(terms, (term, from, to) => {
        const begins = term.startsWith(wanted);
        if (begins) gathered.take(postings, from, to, segment);
        return begins || term < wanted;
      });
    }
  }
}

/** Adds postings up by article. */
class Gathered {
  readonly #columns: ArticleColumns;
  readonly #found;
  readonly #times;
  readonly #inTitle;

  constructor(columns: ArticleColumns) {
    this.#columns = columns;
    this.#found = emptySet(columns.size);
    this.#times = new Uint16Array(columns.size);
    this.#inTitle = new Uint8Array(columns.size);
  }

  /** Postings of a segment; of articles that are in another by now, or removed, nothing is taken. */
  take(bytes: Uint8Array, start: number, end: number, segment: number): void {
    eachPosting(bytes, start, end, (article, times, inTitle) => {
      if (this.#columns.segment[article] !== segment) return;
      addTo(this.#found, article);
      this.#times[article] = (this.#times[article] ?? 0) + times;
      this.#inTitle[article] = (this.#inTitle[article] ?? 0) + inTitle;
    });
  }

  postings(): Postings {
    const articles = articlesOf(this.#found);
    if (articles.length === 0) return noPostings;
    const times = new Uint16Array(articles.length);
    const inTitle = new Uint8Array(articles.length);
    for (let index = 0; index < articles.length; index++) {
      const article = articles[index] ?? 0;
      times[index] = this.#times[article] ?? 0;
      inTitle[index] = this.#inTitle[article] ?? 0;
    }
    return { articles, times, inTitle };
  }
}
