import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunksOf, ChunkWriter } from './posting-chunks.ts';
import { PostingList, PostingWriter } from './postings.ts';
import { oftenOf, shareOf } from './weigh.ts';

type Posting = readonly [article: number, times: number, inTitle: number];

const segment = 7;

/** Postings of a word in articles some numbers apart, as the numbers say; every word is told of that has some hundreds. */
const postingsOfWord = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 300 }), fc.nat(2)), {
    minLength: 1,
    maxLength: 1500,
    size: 'max',
  })
  .map((steps) => {
    let article = 0;
    return steps.map(([step, times, inTitle]): Posting => [(article += step), times, inTitle]);
  });

function written(postings: readonly Posting[]): Uint8Array {
  const writer = new PostingWriter();
  for (const posting of postings) writer.add(...posting);
  return writer.bytes().slice();
}

function readBetween(bytes: Uint8Array, start: number, end: number, before: number): Posting[] {
  const list = new PostingList();
  list.read(bytes, start, end, new Uint32Array(700_000).fill(segment), segment, before);
  const { articles, times, inTitle } = list.postings();
  return Array.from(articles, (article, index) => [article, times[index] ?? 0, inTitle[index] ?? 0]);
}

test('chunks tell where postings stand, how many they are and the most that one of them weighs', () => {
  fc.assert(
    fc.property(
      fc.array(postingsOfWord, { minLength: 1, maxLength: 3 }),
      fc.array(fc.nat(3000), { minLength: 1, maxLength: 50 }),
      fc.integer({ min: 1, max: 5000 }),
      (words, lengths, meanWords) => {
        const wordsOf = (article: number): number => lengths[article % lengths.length] ?? 0;
        const block = Buffer.concat(words.map(written));
        const writer = new ChunkWriter(wordsOf);
        let start = 0;
        for (const { length } of words.map(written)) {
          writer.add({ bytes: block, start, end: start + length }, start);
          start += length;
        }
        const chunks = writer.bytes();
        start = 0;
        for (const postings of words) {
          const { length } = written(postings);
          const found = chunksOf(chunks, start, meanWords);
          expect(found === null).toBe(length < 512);
          expect((found ?? []).flatMap((chunk) => readBetween(block, chunk.start, chunk.end, chunk.before))).toEqual(
            found === null ? [] : postings,
          );
          for (const chunk of found ?? []) {
            const own = readBetween(block, chunk.start, chunk.end, chunk.before);
            expect([own.length, own.at(-1)?.[0]]).toEqual([chunk.count, chunk.last]);
            const shares = own.map(([article, times, inTitle]) =>
              shareOf(oftenOf(times, inTitle), wordsOf(article), meanWords),
            );
            // As dividing rounds it: of two of nearly the same share either may be the greater.
            expect(chunk.greatest / Math.max(...shares)).toBeCloseTo(1, 9);
          }
          start += length;
        }
      },
    ),
    { numRuns: 30 },
  );
});
