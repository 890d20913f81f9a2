import { expect, test } from 'vitest';
import type { SideBySideCell } from '../../../contract/comparison.ts';
import { differs, nextDifference, onlyColumn, wordsOf, type Row } from './side-by-side-rows.ts';

const text = 'One two three.\n\nFour five.';
const same: SideBySideCell = {
  paragraphs: [{ start: 0, end: 14 }],
  runs: [{ start: 0, end: 14, kind: 'same' }],
  moved: false,
};
const changed: SideBySideCell = {
  paragraphs: [
    { start: 0, end: 14 },
    { start: 16, end: 26 },
  ],
  runs: [
    { start: 0, end: 8, kind: 'same' },
    { start: 8, end: 21, kind: 'changed' },
    { start: 21, end: 26, kind: 'same' },
  ],
  moved: false,
};
const row = (...cells: (SideBySideCell | null)[]): Row => ({ similarity: 0.5, cells });

test('runs are cut at paragraphs, and the words of a paragraph are its text', () => {
  const words = wordsOf(changed, text);
  expect(words).toEqual([
    [
      { text: 'One two ', kind: 'same' },
      { text: 'three.', kind: 'changed' },
    ],
    [
      { text: 'Four ', kind: 'changed' },
      { text: 'five.', kind: 'same' },
    ],
  ]);
  expect(words.map((paragraph) => paragraph.map((piece) => piece.text).join(''))).toEqual(text.split('\n\n'));
});

test('a row of one article is only there', () => {
  expect([row(same, null), row(null, same, null), row(same, same)].map(onlyColumn)).toEqual([0, 1, null]);
});

test('a row differs by words, by place, or when an article lacks it', () => {
  expect(
    [row(same, same), row(same, changed), row(same, { ...same, moved: true }), row(same, null)].map(differs),
  ).toEqual([false, true, true, true]);
});

test('the next difference is looked for round and round', () => {
  const rows = [row(same, changed), row(same, same), row(same, null), row(same, same)];
  expect([-1, 0, 1, 2, 3].map((from) => nextDifference(rows, from))).toEqual([0, 2, 2, 0, 0]);
  expect(nextDifference([row(same, same)], -1)).toBeNull();
  expect(nextDifference([], -1)).toBeNull();
});
