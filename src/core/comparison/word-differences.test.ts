import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differencesOfTexts, type DifferenceRun } from './word-differences.ts';
import { createVocabulary, splitWords } from './words.ts';

/** Runs as `=same`, `-left` and `+right`, as a reader would see them. */
function shown(left: string, right: string): string[] {
  return differencesOfTexts(left, right).map((run) => {
    if (run.kind === 'same') return `=${left.slice(run.left.start, run.left.end)}`;
    if (run.kind === 'only-left') return `-${left.slice(run.left.start, run.left.end)}`;
    return `+${right.slice(run.right.start, run.right.end)}`;
  });
}

function folded(text: string): string {
  const vocabulary = createVocabulary();
  return Array.from(splitWords(text, vocabulary).ids, (id) => vocabulary.wordOf(id)).join(' ');
}

function expectTiling(left: string, right: string, runs: readonly DifferenceRun[]): void {
  expect(runs.map((run) => left.slice(run.left.start, run.left.end)).join('')).toBe(left);
  expect(runs.map((run) => right.slice(run.right.start, run.right.end)).join('')).toBe(right);
  const common = runs.filter((run) => run.kind === 'same');
  expect(common.map((run) => folded(left.slice(run.left.start, run.left.end)))).toEqual(
    common.map((run) => folded(right.slice(run.right.start, run.right.end))),
  );
  const oneSided = runs.filter((run) => run.kind !== 'same');
  expect(oneSided.map(({ left: one, right: other }) => [one.end > one.start, other.end > other.start])).toEqual(
    oneSided.map((run) => [run.kind === 'only-left', run.kind === 'only-right']),
  );
}

describe('word differences', () => {
  test('a changed figure is marked and nothing else', () => {
    expect(shown('At least 14 people died, police said.', 'At least 16 people died, police said.')).toEqual([
      '=At least ',
      '-14',
      '+16',
      '= people died, police said.',
    ]);
  });

  test('case, accents, punctuation and spacing do not count', () => {
    expect(shown('The café — closed.', 'the  CAFE closed')).toEqual(['=The café — closed.']);
  });

  test('an insertion is marked without the spaces around it', () => {
    expect(shown('The ferry sank.', 'The old ferry quickly sank.')).toEqual([
      '=The ',
      '+old',
      '=ferry ',
      '+quickly',
      '=sank.',
    ]);
  });

  test('a common word between two long changes is part of the change', () => {
    expect(shown('one two three the four five six', 'seven eight nine the ten eleven twelve')).toEqual([
      '-one two three the four five six',
      '+seven eight nine the ten eleven twelve',
    ]);
  });

  test('texts without words are the same only when they are equal', () => {
    expect(shown('', '')).toEqual([]);
    expect(shown('…', '…')).toEqual(['=…']);
    expect(shown('…', '!')).toEqual(['-…', '+!']);
    expect(shown('', 'word')).toEqual(['+word']);
    expect(shown('word', '…')).toEqual(['-word', '+…']);
  });

  test('texts in which no word is unique are matched by longer sequences', () => {
    const verse = 'na na hey na na hey goodbye ';
    const runs = differencesOfTexts(verse.repeat(40), `hello ${verse.repeat(40)}`);
    expect(runs.map((run) => run.kind)).toEqual(['only-right', 'same']);
  });

  test('Chinese is compared character by character', () => {
    expect(shown('渡轮昨日搁浅', '渡轮今日搁浅')).toEqual(['=渡轮', '-昨', '+今', '=日搁浅']);
  });

  test('runs tile both texts, whatever the texts', () => {
    const word = fc.constantFrom('the', 'The', 'a', 'quay', 'sank', 'é', 'e', '1,200', '渡', '\u0301');
    const gap = fc.constantFrom(' ', ', ', '\n\n', ' “', '');
    const text = fc
      .array(fc.tuple(word, gap), { maxLength: 60 })
      .map((parts) => parts.map(([first, second]) => first + second).join(''));
    fc.assert(
      fc.property(text, text, (left, right) => expectTiling(left, right, differencesOfTexts(left, right))),
      { numRuns: 500 },
    );
    const wild = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(fc.property(wild, wild, (left, right) => expectTiling(left, right, differencesOfTexts(left, right))));
  });

  test('a text compared with itself is one common run', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200 }), (text) => {
        expect(differencesOfTexts(text, text).map((run) => run.kind)).toEqual(['same']);
      }),
    );
  });

  test.each([
    ['words of their own', (at: number) => `left${at}`, (at: number) => `right${at}`],
    [
      'a shared vocabulary in random order',
      (at: number) => `w${hash(at) % 9000}`,
      (at: number) => `w${hash(at + 7e6) % 9000}`,
    ],
    ['a dozen words only', (at: number) => `w${hash(at) % 12}`, (at: number) => `w${hash(at + 7e6) % 12}`],
    ['reversed order', (at: number) => `w${at}`, (at: number) => `w${40_000 - at}`],
  ])('two unrelated texts of 200 kB answer at once: %s', (_, leftWord, rightWord) => {
    const left = Array.from({ length: 40_000 }, (_unused, at) => leftWord(at)).join(' ');
    const right = Array.from({ length: 40_000 }, (_unused, at) => rightWord(at)).join(' ');
    const started = performance.now();
    const runs = differencesOfTexts(left, right);
    // Quadratic methods need minutes here; the limit is far above what linear ones need on a busy machine.
    expect(performance.now() - started).toBeLessThan(5000);
    expectTiling(left, right, runs);
  });
});

/** A fixed scrambling of numbers, so that the made-up texts are the same in each run. */
function hash(value: number): number {
  let mixed = Math.imul(value + 0x9e3779b9, 0x85ebca6b) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0;
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
