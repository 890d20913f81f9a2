import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetOf, paragraphAt, piecesOf, trimmed } from './text-map.ts';

const text = 'Title\n\nFirst paragraph.\n\nSecond one.';
const paragraphs = [
  { start: 0, end: 5 },
  { start: 7, end: 23 },
  { start: 25, end: 36 },
];

test('a stretch within a paragraph is one piece', () => {
  expect(piecesOf({ start: 13, end: 22 }, paragraphs)).toEqual([{ paragraph: 1, start: 6, end: 15 }]);
});

test('a stretch over paragraphs is one piece in each', () => {
  expect(piecesOf({ start: 17, end: 31 }, paragraphs)).toEqual([
    { paragraph: 1, start: 10, end: 16 },
    { paragraph: 2, start: 0, end: 6 },
  ]);
});

test('what lies between paragraphs or beyond the text has no piece', () => {
  expect(piecesOf({ start: 5, end: 7 }, paragraphs)).toEqual([]);
  expect(piecesOf({ start: 40, end: 50 }, paragraphs)).toEqual([]);
  expect(piecesOf({ start: 3, end: 3 }, paragraphs)).toEqual([]);
  expect(piecesOf({ start: 0, end: 3 }, [])).toEqual([]);
});

test('the pieces of any stretch hold the text of the stretch, but for what lies between paragraphs', () => {
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
      const stretch = { start: Math.min(a, b), end: Math.max(a, b) };
      const shown = piecesOf(stretch, paragraphs).map(({ paragraph, start, end }) =>
        text.slice(offsetOf(paragraphs, paragraph, start), offsetOf(paragraphs, paragraph, end)),
      );
      return shown.join('') === text.slice(stretch.start, stretch.end).replaceAll('\n', '');
    }),
  );
});

test('the paragraph of an offset is the last that begins before it', () => {
  expect([0, 4, 6, 7, 24, 25, 90].map((offset) => paragraphAt(paragraphs, offset))).toEqual([0, 0, 0, 1, 1, 2, 2]);
});

test('white space at the ends of a selection is not part of it', () => {
  expect(trimmed('  a b \n', { start: 0, end: 7 })).toEqual({ start: 2, end: 5 });
  expect(trimmed(' \n ', { start: 0, end: 3 })).toBeNull();
});
