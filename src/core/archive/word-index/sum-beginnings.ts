import { ChunkWriter } from '../../search/ranking/posting-chunks.ts';
import { PostingSums, PostingWriter } from '../../search/ranking/postings.ts';
import { TermWalk } from '../../search/ranking/term-block.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading, Writing } from '../writing.ts';
import { lengthsOfSegment } from './lengths-of-articles.ts';
import { eachBeginning, readWords, type SegmentWords } from './vocabulary.ts';

/** Bytes of a beginning that is summed up: two letters, or one outside ASCII. */
const beginningLength = 2;
/** Articles of a segment from which its beginnings are summed up: of smaller ones all words are read in no time, and they are merged soon. */
const leastArticles = 4096;
/** Bytes of postings for each article of the segment from which the words of a beginning are summed up, for the same reason. */
const leastRoom = 2;
/** Bytes that are merged, places among them, while one byte of postings is summed up and written. */
const workPerByte = 4;
/** Where a segment stands whose beginnings were all looked at: no word has such a byte. */
const atEnd = '\xff';

/** The postings of all words of a segment that begin so, added up, and what is told of them in chunks. */
export type BeginningSum = { readonly postings: Uint8Array; readonly chunks: Uint8Array };

/** A segment that is large enough and was not looked through; null: there is none. It must speak for all its articles by itself: their lengths are needed. */
export function segmentToSum({ database }: Reading): number | null {
  const first = prepared<[number], number>(
    database,
    `SELECT id FROM word_segment s WHERE state = 'read' AND into_id IS NULL AND articles >= ? AND (summed IS NULL OR summed <> x'ff')
       AND NOT EXISTS (SELECT 1 FROM word_segment o WHERE o.into_id = s.id) LIMIT 1`,
  ).pluck();
  return first.get(leastArticles) ?? null;
}

/**
 * Sums up the postings of words that begin alike, of those beginnings that stand in most articles of a segment several times: for `th*` ten words an
 * article would be added up while one waits. Goes on behind the last beginning that was looked at, until it has done as much as merging `most` bytes is.
 */
export function sumBeginnings(writing: Writing, segment: number, most: number): void {
  const { database } = writing;
  const { articles, summed } = prepared<[number], { articles: number; summed: Buffer | null }>(
    database,
    'SELECT articles, summed FROM word_segment WHERE id = ?',
  ).get(segment) ?? { articles: 0, summed: null };
  const words = readWords(database, segment);
  const wordsOf = lengthsOfSegment(writing, segment);
  const store = prepared<[number, Buffer, Uint8Array, Uint8Array], never>(
    database,
    'INSERT INTO word_beginning (segment_id, beginning, postings, chunks) VALUES (?, ?, ?, ?)',
  );
  const after = summed?.toString('latin1') ?? '';
  let [bytes, last] = [0, atEnd];
  for (const { beginning, room } of beginningsOf(words)) {
    if (beginning <= after || room < leastRoom * articles) continue;
    const postings = sumOf(writing, words, beginning);
    const chunks = new ChunkWriter(wordsOf);
    chunks.add({ bytes: postings, start: 0, end: postings.length }, 0);
    store.run(segment, Buffer.from(beginning, 'latin1'), postings, chunks.bytes());
    bytes += workPerByte * room;
    if (bytes < most) continue;
    last = beginning;
    break;
  }
  prepared<[Buffer, number], never>(database, 'UPDATE word_segment SET summed = ? WHERE id = ?').run(
    Buffer.from(last, 'latin1'),
    segment,
  );
}

/** Beginnings in alphabetical order, as words are kept, and the bytes of the postings of all words that begin so. Words of one byte are left out. */
function* beginningsOf({
  terms,
  firstOfWords,
}: SegmentWords): Generator<{ readonly beginning: string; readonly room: number }> {
  let [beginning, room] = ['', 0];
  for (const block of terms.slice(firstOfWords)) {
    const walk = new TermWalk(block);
    let begun = '';
    while (walk.next()) {
      if (walk.shared < beginningLength) begun = walk.term().slice(0, beginningLength);
      if (begun !== beginning) {
        if (beginning.length === beginningLength) yield { beginning, room };
        [beginning, room] = [begun, 0];
      }
      room += walk.end - walk.start;
    }
  }
  if (beginning.length === beginningLength) yield { beginning, room };
}

/** Adds up what a segment says of the words that begin so, of whatever articles: which of them count is asked by those who read it. */
export function sumOf({ database }: Reading, words: SegmentWords, beginning: string): Uint8Array {
  const read = prepared<[number], Buffer>(database, 'SELECT postings FROM word_block WHERE id = ?').pluck();
  const sums = new PostingSums();
  const greatest = prepared<[], number | null>(database, 'SELECT max(id) FROM article').pluck().get() ?? 0;
  sums.begin(greatest + 1);
  let [last, postings]: [number, Uint8Array] = [-1, new Uint8Array(0)];
  eachBeginning(words, beginning, (block, { start, end }) => {
    if (block !== last) [last, postings] = [block, read.get(block) ?? new Uint8Array(0)];
    sums.add(postings, start, end, null, words.segment);
  });
  const writer = new PostingWriter();
  const { articles, times, inTitle } = sums.postings();
  for (let index = 0; index < articles.length; index++)
    writer.add(articles[index] ?? 0, times[index] ?? 0, inTitle[index] ?? 0);
  return writer.bytes();
}

/** What was summed up of a beginning; null: nothing, so its words are to be read. */
export function beginningSum({ database }: Reading, segment: number, beginning: string): BeginningSum | null {
  if (beginning.length !== beginningLength) return null;
  return (
    prepared<[number, Buffer], BeginningSum>(
      database,
      'SELECT postings, chunks FROM word_beginning WHERE segment_id = ? AND beginning = ?',
    ).get(segment, Buffer.from(beginning, 'latin1')) ?? null
  );
}
