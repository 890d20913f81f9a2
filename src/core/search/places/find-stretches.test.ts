import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSegment } from '../ranking/build-segment.ts';
import { textStart } from '../ranking/places.ts';
import { type TermBlock, termOf, TermSearch } from '../ranking/term-block.ts';
import type { Slot, SoughtWords } from '../sought.ts';
import { finderOf } from './find-stretches.ts';
import { type IndexedWord, ManyWordPlaces, OneWordPlaces, type SlotPlaces } from './slot-places.ts';

const word = fc.constantFrom('of', 'the', 'to', 'ferry', 'dam');
const text = fc.array(word, { maxLength: 30 });
const articles = fc.array(fc.record({ title: text, text }), { minLength: 1, maxLength: 6 });

/** The places of a word or a pair in some blocks. */
function placesIn(blocks: readonly TermBlock[], { words }: Slot): SlotPlaces {
  const [term = ''] = words.keys();
  for (const { terms, postings, places } of blocks) {
    const search = new TermSearch(terms, Buffer.from(termOf(term), 'latin1'));
    if (search.next() && search.isWhole) {
      const found: IndexedWord = { postings, places, ...search.range() };
      return new OneWordPlaces(found);
    }
  }
  return new ManyWordPlaces(() => {}, new Uint32Array(0), new Uint32Array(0));
}

/** Where words in a row begin, word by word. */
function startsOf(words: readonly string[], row: readonly string[], from: number): number[] {
  return words.flatMap((_, at) => (row.every((each, index) => words[at + index] === each) ? [from + at] : []));
}

test('words in a row are found where they stand, by pairs of frequent ones as by places', () => {
  fc.assert(
    fc.property(articles, fc.array(word, { minLength: 1, maxLength: 6 }), (all, row) => {
      const segment = buildSegment(
        all.map((each, index) => ({ id: index + 1, title: each.title.join(' '), text: each.text.join(' ') })),
      );
      const blocks = [...segment.blocks];
      const words = [0, ...segment.words.map((each) => each.words)];
      const run = row.map((each): Slot => ({ words: new Map([[each, 'typed']]), beginning: null }));
      const finder = () =>
        finderOf({ type: 'words', typed: '', column: null, runs: [run] }, (slot) => placesIn(blocks, slot), words);
      const [finds, stands] = [finder(), finder()];
      for (const [index, each] of all.entries()) {
        const expected = [...startsOf(each.title, row, 0), ...startsOf(each.text, row, textStart)];
        const found = finds.find(index + 1);
        expect(Array.from({ length: found.count }, (_, at) => found.first(at))).toEqual(expected);
        expect(stands.standsIn(index + 1)).toBe(expected.length > 0);
      }
    }),
    { numRuns: 1000 },
  );
});

const side = fc.oneof(
  { weight: 3, arbitrary: word.map((each) => [each]) },
  fc.array(word, { minLength: 2, maxLength: 3 }),
);
const long = fc.array(fc.oneof({ weight: 8, arbitrary: fc.constant('filler') }, word), { maxLength: 400 });

test('words close to each other are found where they stand, words alone and pairs as rows are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ title: text, text: long }), { minLength: 1, maxLength: 6 }),
      side,
      side,
      fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 255 })),
      fc.boolean(),
      fc.boolean(),
      (all, left, right, distance, ordered, skips) => {
        const segment = buildSegment(
          all.map((each, index) => ({ id: index + 1, title: each.title.join(' '), text: each.text.join(' ') })),
        );
        const blocks = [...segment.blocks];
        const words = [0, ...segment.words.map((each) => each.words)];
        const sought = (row: readonly string[]): SoughtWords => ({
          type: 'words',
          typed: '',
          column: null,
          runs: [row.map((each): Slot => ({ words: new Map([[each, 'typed']]), beginning: null }))],
        });
        const finder = () =>
          finderOf(
            { type: 'near', ordered, distance, left: sought(left), right: sought(right) },
            (slot) => placesIn(blocks, slot),
            words,
          );
        const [finds, stands] = [finder(), finder()];
        for (const [index, each] of all.entries()) {
          // Some articles are passed over, as those are that hold the words of one side only.
          if (skips && index % 2 === 0) continue;
          const inPart = (part: readonly string[], from: number): boolean => {
            const follows = (one: readonly string[], other: readonly string[]): boolean =>
              startsOf(part, one, from).some((start) =>
                startsOf(part, other, from).some((next) => {
                  const last = start + one.length - 1;
                  return next > last && next <= last + distance;
                }),
              );
            return follows(left, right) || (!ordered && follows(right, left));
          };
          const expected = inPart(each.title, 0) || inPart(each.text, textStart);
          expect(stands.standsIn(index + 1)).toBe(expected);
          expect(finds.find(index + 1).count > 0).toBe(expected);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
