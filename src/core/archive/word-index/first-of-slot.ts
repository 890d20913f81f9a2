import { chooseBetween } from '../../search/ranking/choose-between.ts';
import { chunksOf, type PostingChunk } from '../../search/ranking/posting-chunks.ts';
import { PostingList, type Postings } from '../../search/ranking/postings.ts';
import { rarityOf, weightsOf } from '../../search/ranking/weigh.ts';
import type { Slot } from '../../search/sought.ts';
import type { Reading } from '../writing.ts';
import type { ArticleColumns } from './article-columns.ts';
import { newestFirst } from './order-articles.ts';
import { blockReader } from './kept-blocks.ts';
import { addUp, isOneWord, locateSlot, readSlot, summedIn } from './read-words.ts';
import type { BeginningSum } from './sum-beginnings.ts';
import { type SegmentWords, wordsOfSegments } from './vocabulary.ts';
import { speaksForAll } from './whole-ranges.ts';

/** A stretch of what was found, and how much was found in all. */
export type Stretch = { readonly articles: Uint32Array; readonly total: number };

/** A chunk of postings, in a segment that speaks for each of its articles. */
type UnreadChunk = PostingChunk & { readonly postings: Uint8Array; readonly segment: number };

/** Room for what is read, one for all, as nothing else is read meanwhile. */
const list = new PostingList();

/**
 * The articles that hold one of the words of a slot, the most relevant first, from the `from`-th up to the `end`-th, as `orderArticles` has them, and how
 * many they are in all. Most postings of a frequent word stand in chunks that tell of too small a weight, and are not read.
 */
export function firstOfSlot(reading: Reading, columns: ArticleColumns, slot: Slot, from: number, end: number): Stretch {
  const summed = isOneWord(slot) ? noSums : sumsOf(reading, columns, slot);
  if (!isOneWord(slot) && summed.size === 0) {
    const postings = readSlot(reading, columns, slot);
    const total = postings.articles.length;
    return { articles: firstOfPostings(columns, postings, total, 0, from, end), total };
  }
  list.length = 0;
  const chunks = readUnchunked(reading, columns, slot, summed);
  const total = chunks.reduce((sum, { count }) => sum + count, list.length);
  const least = leastToRead(chunks, end);
  for (const chunk of chunks) if (chunk.greatest >= least) readChunk(columns, chunk);
  const leastWeight = least * rarityOf(total, columns);
  return { articles: firstOfPostings(columns, list.postings(), total, leastWeight, from, end), total };
}

/** What is summed up of a slot, by segment. */
type Sums = ReadonlyMap<SegmentWords, BeginningSum>;

const noSums: Sums = new Map();

function sumsOf(reading: Reading, columns: ArticleColumns, slot: Slot): Sums {
  const found = new Map<SegmentWords, BeginningSum>();
  for (const words of wordsOfSegments(reading, columns)) {
    const sum = summedIn(reading, words, slot);
    if (sum !== null) found.set(words, sum);
  }
  return found;
}

/** Reads what is not told of in chunks, and chunks with articles that may not count any more; answers the others. */
function readUnchunked(reading: Reading, columns: ArticleColumns, slot: Slot, sums: Sums): readonly UnreadChunk[] {
  const [postingsOf, chunksIn] = [blockReader(reading, 'postings'), blockReader(reading, 'chunks')];
  const isWhole = speaksForAll(columns);
  const unread: UnreadChunk[] = [];
  const take = (segment: number, postings: Uint8Array, told: Uint8Array, start: number, end: number): void => {
    const chunks = chunksOf(told, start, columns.meanWords);
    if (chunks === null) list.read(postings, start, end, columns.segment, segment);
    for (const chunk of chunks ?? []) {
      if (isWhole(segment, chunk.before, chunk.last)) unread.push({ ...chunk, postings, segment });
      else readChunk(columns, { ...chunk, postings, segment });
    }
  };
  const unsummed: SegmentWords[] = [];
  for (const words of wordsOfSegments(reading, columns)) {
    const sum = sums.get(words);
    if (sum !== undefined) take(words.segment, sum.postings, sum.chunks, 0, sum.postings.length);
    else if (sums.size > 0) unsummed.push(words);
    else
      locateSlot(words, slot, (block, { start, end }) =>
        take(words.segment, postingsOf(words.segment, block), chunksIn(words.segment, block), start, end),
      );
  }
  // What several words say of an article is added up before it is weighed.
  list.append(addUp(reading, columns, slot, unsummed));
  return unread;
}

function readChunk(columns: ArticleColumns, { postings, start, end, segment, before }: UnreadChunk): void {
  list.read(postings, start, end, columns.segment, segment, before);
}

/**
 * Each chunk tells the share of one of its articles. So there are `count` articles with the `count`-th greatest share or more, and of chunks that tell of less
 * none is among the first `count`; but for how the last digits are rounded.
 */
function leastToRead(chunks: readonly UnreadChunk[], count: number): number {
  if (count > chunks.length) return 0;
  const shares = new Float64Array(chunks.length);
  for (let index = 0; index < shares.length; index++) shares[index] = chunks[index]?.greatest ?? 0;
  return (shares.sort().at(-count) ?? 0) * roundedDown;
}

const roundedDown = 1 - 1e-9;

/**
 * A stretch of what was read, in order.
 *
 * @param total how many articles there are in all
 * @param leastWeight what weighs less does not stand in the stretch
 */
function firstOfPostings(
  columns: ArticleColumns,
  postings: Postings,
  total: number,
  leastWeight: number,
  from: number,
  end: number,
): Uint32Array {
  const { articles } = postings;
  const newer = newestFirst(columns);
  const key = weightsOf(postings, total, columns);
  const numbers = new Uint32Array(articles.length);
  let count = 0;
  // The others of a chunk mostly weigh much less, and need not be compared.
  for (let number = 0; number < key.length; number++) if ((key[number] ?? 0) >= leastWeight) numbers[count++] = number;
  return chooseBetween(numbers.subarray(0, count), from, end, {
    key,
    tie: (one, other) => newer(articles[one] ?? 0, articles[other] ?? 0),
  }).map((number) => articles[number] ?? 0);
}
