import type { Database } from 'better-sqlite3';
import { addTo, type ArticleSet, articlesOf, emptySet } from '../../search/ranking/article-set.ts';
import { noPostings, PostingList, type Postings } from '../../search/ranking/postings.ts';
import { termOf } from '../../search/ranking/term-block.ts';
import type { Slot, SoughtText } from '../../search/sought.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import type { ArticleColumns } from './article-columns.ts';
import { type Located, locate, locateBeginning, type SegmentWords, wordsOfSegments } from './vocabulary.ts';

/** What was read for a connection, so that it is not read again with every key that is typed after it. */
type Kept = {
  readonly version: number;
  entries: number;
  readonly postings: Map<string, Postings>;
  readonly found: Map<string, ArticleSet>;
};

const kept = new WeakMap<Database, Kept>();
/** Postings kept, about 7 bytes each. */
const mostKept = 6_000_000;

/** The articles that are searched and hold any of these words, or one that begins so: they count as one word. */
export function readSlot(reading: Reading, columns: ArticleColumns, slot: Slot): Postings {
  const cache = keptOf(reading, columns);
  const key = keyOf(slot);
  let postings = cache.postings.get(key);
  if (postings === undefined) {
    postings = isOneWord(slot) ? readOneWord(reading, columns, slot) : readManyWords(reading, columns, slot);
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

/** What was found once for something sought is not found again. */
export function readOnce(
  reading: Reading,
  columns: ArticleColumns,
  sought: SoughtText,
  find: () => ArticleSet,
): ArticleSet {
  const cache = keptOf(reading, columns);
  const key = JSON.stringify(sought, (_name, value: unknown) => (value instanceof Map ? [...value.keys()] : value));
  let articles = cache.found.get(key);
  if (articles === undefined) {
    articles = find();
    cache.found.set(key, articles);
    cache.entries += articles.length;
  }
  return articles;
}

/** Where the words of a slot stand in a segment, in the order of their blocks as a rule. */
export function* locateSlot(words: SegmentWords, { words: meant, beginning }: Slot): Generator<Located> {
  const terms = new Set([...meant.keys()].map(termOf));
  for (const term of [...terms].toSorted()) {
    // Those that begin so are told below.
    if (beginning !== null && term.startsWith(termOf(beginning))) continue;
    const located = locate(words, term);
    if (located !== null) yield located;
  }
  if (beginning !== null) yield* locateBeginning(words, termOf(beginning));
}

/** Reads a column of blocks by number: the one read last is at hand. */
export function blockReader({ database }: Reading, column: 'postings' | 'places'): (block: number) => Uint8Array {
  const read = prepared<[number], Buffer>(
    database,
    column === 'postings'
      ? 'SELECT postings FROM word_block WHERE id = ?'
      : 'SELECT places FROM word_places WHERE block_id = ?',
  ).pluck();
  let last = -1;
  let bytes: Uint8Array = new Uint8Array(0);
  return (block) => {
    if (block !== last) {
      bytes = read.get(block) ?? new Uint8Array(0);
      last = block;
    }
    return bytes;
  };
}

function keyOf({ words, beginning }: Slot): string {
  return `${[...words.keys()].toSorted().join(' ')}${beginning === null ? '' : ` ${beginning}*`}`;
}

function isOneWord({ words, beginning }: Slot): boolean {
  return words.size === 1 && beginning === null;
}

function keptOf({ database }: Reading, { version }: ArticleColumns): Kept {
  let cache = kept.get(database);
  if (cache === undefined || cache.version !== version || cache.entries > mostKept) {
    cache = { version, entries: 0, postings: new Map(), found: new Map() };
    kept.set(database, cache);
  }
  return cache;
}

function readOneWord(reading: Reading, columns: ArticleColumns, slot: Slot): Postings {
  const list = new PostingList();
  const postingsOf = blockReader(reading, 'postings');
  const places = wordsOfSegments(reading, columns).flatMap((words) =>
    [...locateSlot(words, slot)].map((located) => ({ ...located, segment: words.segment })),
  );
  list.makeRoom(places.reduce((sum, { start, end }) => sum + end - start, 0));
  for (const { block, start, end, segment } of places)
    list.read(postingsOf(block), start, end, columns.segment, segment);
  return list.postings();
}

/** Adds the postings of words up by article. */
function readManyWords(reading: Reading, columns: ArticleColumns, slot: Slot): Postings {
  const found = emptySet(columns.size);
  const timesOf = new Uint16Array(columns.size);
  const inTitleOf = new Uint8Array(columns.size);
  const list = new PostingList();
  const postingsOf = blockReader(reading, 'postings');
  for (const words of wordsOfSegments(reading, columns)) {
    for (const { block, start, end } of locateSlot(words, slot)) {
      list.length = 0;
      list.read(postingsOf(block), start, end, columns.segment, words.segment);
      const { articles, times, inTitle, length } = list;
      for (let index = 0; index < length; index++) {
        const article = articles[index] ?? 0;
        found[article >>> 5] = (found[article >>> 5] ?? 0) | (1 << (article & 31));
        timesOf[article] = (timesOf[article] ?? 0) + (times[index] ?? 0);
        inTitleOf[article] = (inTitleOf[article] ?? 0) + (inTitle[index] ?? 0);
      }
    }
  }
  const articles = articlesOf(found);
  if (articles.length === 0) return noPostings;
  const times = new Uint16Array(articles.length);
  const inTitle = new Uint8Array(articles.length);
  for (let index = 0; index < articles.length; index++) {
    const article = articles[index] ?? 0;
    times[index] = timesOf[article] ?? 0;
    inTitle[index] = inTitleOf[article] ?? 0;
  }
  return { articles, times, inTitle };
}
