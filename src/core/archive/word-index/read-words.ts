import type { Database } from 'better-sqlite3';
import { addWithin, type ArticleSet, emptySet } from '../../search/ranking/article-set.ts';
import { addArticles, noPostings, PostingList, type Postings, PostingSums } from '../../search/ranking/postings.ts';
import { termOf, type TermRange } from '../../search/ranking/term-block.ts';
import type { Slot, SoughtText } from '../../search/sought.ts';
import type { Reading } from '../writing.ts';
import type { ArticleColumns } from './article-columns.ts';
import { blockReader } from './kept-blocks.ts';
import { type BeginningSum, beginningSum } from './sum-beginnings.ts';
import { eachBeginning, type Located, locate, type SegmentWords, wordsOfSegments } from './vocabulary.ts';

/** What was read for a connection, so that it is not read again with every key that is typed after it. */
type Kept = {
  readonly version: number;
  entries: number;
  readonly postings: Map<string, Postings>;
  readonly sets: Map<string, ArticleSet>;
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

/** The same articles as a set. Where nothing is to be ranked by the words, this is several times as fast as reading how often they stand in each. */
export function setOfSlot(reading: Reading, columns: ArticleColumns, slot: Slot): ArticleSet {
  const cache = keptOf(reading, columns);
  const key = keyOf(slot);
  const postings = cache.postings.get(key);
  if (postings !== undefined) return setOfPostings(columns, postings);
  let set = cache.sets.get(key);
  if (set === undefined) {
    set = readSet(reading, columns, slot);
    cache.sets.set(key, set);
    cache.entries += set.length;
  }
  return set;
}

function readSet(reading: Reading, columns: ArticleColumns, slot: Slot): ArticleSet {
  const set = emptySet(columns.size);
  const postingsOf = blockReader(reading, 'postings');
  for (const words of wordsOfSegments(reading, columns)) {
    const sum = summedIn(reading, words, slot);
    if (sum !== null) addArticles(set, sum.postings, 0, sum.postings.length, columns.segment, words.segment);
    else
      locateSlot(words, slot, (block, { start, end }) =>
        addArticles(set, postingsOf(words.segment, block), start, end, columns.segment, words.segment),
      );
  }
  return set;
}

const setsOfPostings = new WeakMap<Postings, ArticleSet>();

/** The articles of postings as a set, made once. */
function setOfPostings(columns: ArticleColumns, postings: Postings): ArticleSet {
  let set = setsOfPostings.get(postings);
  if (set === undefined || postings === noPostings) {
    set = emptySet(columns.size);
    const { articles } = postings;
    // Postings that were read are of articles that are searched, so none of them is beyond the set.
    for (let index = 0; index < articles.length; index++) addWithin(set, articles[index] ?? 0);
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

/** Gives where each of the words of a slot stands in a segment, in the order of their blocks as a rule. It is good until `take` returns. */
export function locateSlot(
  words: SegmentWords,
  { words: meant, beginning }: Slot,
  take: (block: number, at: TermRange) => void,
): void {
  const terms = new Set([...meant.keys()].map(termOf));
  for (const term of [...terms].toSorted()) {
    // Those that begin so are told below.
    if (beginning !== null && term.startsWith(termOf(beginning))) continue;
    const located = locate(words, term);
    if (located !== null) take(located.block, located);
  }
  if (beginning !== null) eachBeginning(words, termOf(beginning), take);
}

function keyOf({ words, beginning }: Slot): string {
  return `${[...words.keys()].toSorted().join(' ')}${beginning === null ? '' : ` ${beginning}*`}`;
}

export function isOneWord({ words, beginning }: Slot): boolean {
  return words.size === 1 && beginning === null;
}

function keptOf({ database }: Reading, { version }: ArticleColumns): Kept {
  let cache = kept.get(database);
  if (cache === undefined || cache.version !== version || cache.entries > mostKept) {
    cache = { version, entries: 0, postings: new Map(), sets: new Map(), found: new Map() };
    kept.set(database, cache);
  }
  return cache;
}

/** Where the postings of one word are read before their number is known. */
const list = new PostingList();

function readOneWord(reading: Reading, columns: ArticleColumns, slot: Slot): Postings {
  list.length = 0;
  const postingsOf = blockReader(reading, 'postings');
  const places: (Located & { readonly segment: number })[] = [];
  for (const words of wordsOfSegments(reading, columns))
    locateSlot(words, slot, (block, at) => places.push({ block, ...at, segment: words.segment }));
  list.makeRoom(places.reduce((sum, { start, end }) => sum + end - start, 0));
  for (const { block, start, end, segment } of places)
    list.read(postingsOf(segment, block), start, end, columns.segment, segment);
  return list.postings();
}

/** One for all, as nothing else is read meanwhile. */
const sums = new PostingSums();

/** What was summed up of all words of a slot in a segment; null: nothing. */
export function summedIn(reading: Reading, { segment }: SegmentWords, { words, beginning }: Slot): BeginningSum | null {
  return beginning === null || words.size > 0 ? null : beginningSum(reading, segment, termOf(beginning));
}

function readManyWords(reading: Reading, columns: ArticleColumns, slot: Slot): Postings {
  list.length = 0;
  const unsummed: SegmentWords[] = [];
  for (const words of wordsOfSegments(reading, columns)) {
    const sum = summedIn(reading, words, slot);
    if (sum === null) unsummed.push(words);
    else list.read(sum.postings, 0, sum.postings.length, columns.segment, words.segment);
  }
  const addedUp = addUp(reading, columns, slot, unsummed);
  if (list.length === 0) return addedUp;
  list.append(addedUp);
  return list.postings();
}

/** Adds the postings of words up by article, as some segments have them. */
export function addUp(
  reading: Reading,
  columns: ArticleColumns,
  slot: Slot,
  segments: readonly SegmentWords[],
): Postings {
  if (segments.length === 0) return noPostings;
  sums.begin(columns.size);
  const postingsOf = blockReader(reading, 'postings');
  for (const words of segments) {
    locateSlot(words, slot, (block, { start, end }) =>
      sums.add(postingsOf(words.segment, block), start, end, columns.segment, words.segment),
    );
  }
  return sums.postings();
}
