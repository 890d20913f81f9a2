import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPlaces } from './find-places.ts';
import { foldWord } from './fold-word.ts';
import { cutIndexedWords, nextIndexedWord } from './indexed-words.ts';
import type { Slot, SoughtOperand } from './sought.ts';
import { TextWords } from './text-words.ts';
import { WordSearch } from './word-search.ts';

const pieces = [
  'the',
  'The',
  'THE',
  'th',
  'ferry',
  'Zoë',
  'zoe',
  'ZOE',
  'zoe\u0308',
  'İl',
  'ſ',
  '\u212a',
  'k',
  'x1',
  '渡轮',
  '轮',
  'ß',
  '𝒜',
  '𝒜k',
  '\ud800',
  '\u0301',
];
const gaps = [' ', '', ', ', '’', '“', '—', '£', '\u00a0', '\n', '-'];
const text = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...gaps)), { maxLength: 30 })
  .map((parts) => parts.flat().join(''));
const words = fc.uniqueArray(fc.constantFrom(...pieces.map(foldWord).filter((word) => word !== '')), { maxLength: 4 });

type Word = { readonly start: number; readonly end: number; readonly folded: string };

/** Cut and folded one by one. */
function wordsOf(of: string): Word[] {
  const { count, starts, ends } = cutIndexedWords(of);
  return Array.from({ length: count }, (_, index) => {
    const [start, end] = [starts[index] ?? 0, ends[index] ?? 0];
    return { start, end, folded: foldWord(of.slice(start, end)) };
  });
}

test('words are found where cutting and folding every word of a text finds them', () => {
  const many = Array.from({ length: 20 }, (_, index) => `t${index}`);
  fc.assert(
    fc.property(text, words, words, fc.boolean(), (inText, wanted, beginnings, isMany) => {
      const all = isMany ? [...wanted, ...many] : wanted;
      const expected = wordsOf(inText).filter(
        ({ folded }) => all.includes(folded) || beginnings.some((beginning) => folded.startsWith(beginning)),
      );
      expect(new WordSearch(all, beginnings).findAll(inText)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test('words that are cut one after the other are those that are cut at once', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 30 })), (inText) => {
      const found: { start: number; end: number }[] = [];
      for (let next = nextIndexedWord(inText, 0); next !== null; next = nextIndexedWord(inText, next.end))
        found.push(next);
      expect(found).toEqual(wordsOf(inText).map(({ start, end }) => ({ start, end })));
    }),
    { numRuns: 300 },
  );
});

test('what a search takes for no part of a word is none', () => {
  const skipped = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => !/[0-9A-Za-z\u00aa-\u1fff\u2070-\uffff]/.test(character),
  );
  expect(skipped.length).toBeGreaterThan(200);
  expect(skipped.filter((character) => cutIndexedWords(`a${character}b`).ends[0] !== 1)).toEqual([]);
  expect(skipped.filter((character) => cutIndexedWords(`a${character}b`).count !== 2)).toEqual([]);
});

const slot: fc.Arbitrary<Slot> = fc.record({
  words: words.map((some) => new Map(some.map((word) => [word, 'typed' as const]))),
  beginning: fc.option(fc.constantFrom('th', 'z', '渡'), { freq: 6 }),
});
const run = fc.array(slot, { minLength: 1, maxLength: 3 });
const { sought } = fc.letrec<{ sought: SoughtOperand }>((tie) => ({
  sought: fc.oneof(
    { depthSize: 'small' },
    fc.record({
      type: fc.constant('words' as const),
      typed: fc.constant('typed'),
      column: fc.constant(null),
      runs: fc.array(run, { minLength: 1, maxLength: 2 }),
    }),
    fc.record({ type: fc.constant('or' as const), parts: fc.array(tie('sought'), { minLength: 1, maxLength: 2 }) }),
    fc.record({
      type: fc.constant('near' as const),
      ordered: fc.boolean(),
      distance: fc.integer({ min: 1, max: 4 }),
      left: tie('sought'),
      right: tie('sought'),
    }),
  ),
}));

/** First and last words, by number, of every place where something stands. */
function stretchesOf(inText: readonly string[], of: SoughtOperand): [number, number][] {
  switch (of.type) {
    case 'words':
      return of.runs.flatMap((each) =>
        inText.flatMap((_word, at): [number, number][] => {
          const stands = each.every(({ words: some, beginning }, offset) => {
            const word = inText[at + offset];
            return word !== undefined && (some.has(word) || (beginning !== null && word.startsWith(beginning)));
          });
          return stands ? [[at, at + each.length - 1]] : [];
        }),
      );
    case 'or':
      return of.parts.flatMap((part) => stretchesOf(inText, part));
    case 'near': {
      const [left, right] = [stretchesOf(inText, of.left), stretchesOf(inText, of.right)];
      const pairs = (before: [number, number][], after: [number, number][]): [number, number][] =>
        before.flatMap(([first, last]) =>
          after.flatMap(([next, end]): [number, number][] =>
            next > last && next <= last + of.distance ? [[first, end]] : [],
          ),
        );
      return [...pairs(left, right), ...(of.ordered ? [] : pairs(right, left))];
    }
  }
}

test('words in a row and close to each other stand where going through all words of a text finds them', () => {
  fc.assert(
    fc.property(text, sought, (inText, of) => {
      const all = wordsOf(inText);
      const offsets = stretchesOf(
        all.map(({ folded }) => folded),
        of,
      ).map(([first, last]) => [all[first]?.start ?? -1, all[last]?.end ?? -1]);
      const sorted = (pairs: number[][]): string[] => [...new Set(pairs.map((pair) => pair.join('-')))].toSorted();
      const found = findPlaces(new TextWords(inText), of);
      expect(sorted(found.map(({ start, end }) => [start, end]))).toEqual(sorted(offsets));
      expect(found.map(({ start }) => start)).toEqual(
        found.map(({ start }) => start).toSorted((one, other) => one - other),
      );
    }),
    { numRuns: 500 },
  );
});
