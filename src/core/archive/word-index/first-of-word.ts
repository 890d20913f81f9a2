import { chooseBetween } from '../../search/ranking/choose-between.ts';
import { chunksOf, type PostingChunk } from '../../search/ranking/posting-chunks.ts';
import { PostingList } from '../../search/ranking/postings.ts';
import { weightsOf } from '../../search/ranking/weigh.ts';
import type { Slot } from '../../search/sought.ts';
import type { Reading } from '../writing.ts';
import type { ArticleColumns } from './article-columns.ts';
import { newestFirst } from './order-articles.ts';
import { blockReader, locateSlot } from './read-words.ts';
import { wordsOfSegments } from './vocabulary.ts';
import { speaksForAll } from './whole-ranges.ts';

/** A stretch of what was found, and how much was found in all. */
export type Stretch = { readonly articles: Uint32Array; readonly total: number };

/** A chunk of postings, in a segment that speaks for each of its articles. */
type UnreadChunk = PostingChunk & { readonly postings: Uint8Array; readonly segment: number };

/** Room for what is read, one for all, as nothing else is read meanwhile. */
const list = new PostingList();

/**
 * The articles that hold one word, the most relevant first, from the `from`-th up to the `end`-th, as `orderArticles` has them, and how many hold it in
 * all. Most postings of a frequent word stand in chunks that tell of too small a weight, and are not read.
 */
export function firstOfWord(reading: Reading, columns: ArticleColumns, slot: Slot, from: number, end: number): Stretch {
  list.length = 0;
  const chunks = readUnchunked(reading, columns, slot);
  const total = chunks.reduce((sum, { count }) => sum + count, list.length);
  const least = leastToRead(chunks, end);
  for (const chunk of chunks) if (chunk.greatest >= least) readChunk(columns, chunk);
  return { articles: firstRead(columns, total, from, end), total };
}

/** Reads what is not told of in chunks, and chunks with articles that may not count any more; answers the others. */
function readUnchunked(reading: Reading, columns: ArticleColumns, slot: Slot): readonly UnreadChunk[] {
  const [postingsOf, chunksIn] = [blockReader(reading, columns, 'postings'), blockReader(reading, columns, 'chunks')];
  const isWhole = speaksForAll(columns);
  const unread: UnreadChunk[] = [];
  for (const words of wordsOfSegments(reading, columns)) {
    const { segment } = words;
    locateSlot(words, slot, (block, { start, end }) => {
      const postings = postingsOf(block);
      const chunks = chunksOf(chunksIn(block), start, columns.meanWords);
      if (chunks === null) list.read(postings, start, end, columns.segment, segment);
      for (const chunk of chunks ?? []) {
        if (isWhole(segment, chunk.before, chunk.last)) unread.push({ ...chunk, postings, segment });
        else readChunk(columns, { ...chunk, postings, segment });
      }
    });
  }
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

/** A stretch of what was read, in order. */
function firstRead(columns: ArticleColumns, total: number, from: number, end: number): Uint32Array {
  const postings = list.postings();
  const { articles } = postings;
  const newer = newestFirst(columns);
  const numbers = new Uint32Array(articles.length);
  for (let number = 0; number < numbers.length; number++) numbers[number] = number;
  return chooseBetween(numbers, from, end, {
    key: weightsOf(postings, total, columns),
    tie: (one, other) => newer(articles[one] ?? 0, articles[other] ?? 0),
  }).map((number) => articles[number] ?? 0);
}
