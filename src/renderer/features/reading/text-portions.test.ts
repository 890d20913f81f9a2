import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stretch } from './text-map.ts';
import { portionAt, portionsOf, shownParagraphs } from './text-portions.ts';

/** Paragraphs of these lengths with a blank line between them. */
function paragraphsOf(lengths: readonly number[]): readonly Stretch[] {
  let from = 0;
  return lengths.map((length) => {
    const paragraph = { start: from, end: from + length };
    from += length + 2;
    return paragraph;
  });
}

test('the body of an article is one portion, that of a book many', () => {
  expect(portionsOf(paragraphsOf([20, 400, 300]))).toEqual([{ start: 22, end: 724, first: 1, behind: 3 }]);
  expect(portionsOf(paragraphsOf([20]))).toEqual([]);
  const portions = portionsOf(paragraphsOf([20, ...Array.from({ length: 1_000 }, () => 500)]));
  expect(portions.length).toBeGreaterThan(50);
  expect(Math.max(...portions.map(({ start, end }) => end - start))).toBeLessThan(9_000);
});

test('each paragraph of the body is in one portion, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30_000 }), { maxLength: 40 }), (lengths) => {
      const portions = portionsOf(paragraphsOf([5, ...lengths]));
      const held = portions.flatMap(({ first, behind }) =>
        Array.from({ length: behind - first }, (_, at) => first + at),
      );
      expect(held).toEqual(lengths.map((_, index) => index + 1));
    }),
  );
});

test('a place is found in its portion, one before the body in the first', () => {
  const portions = portionsOf(paragraphsOf([20, ...Array.from({ length: 600 }, () => 500)]));
  expect(portionAt(portions, 3)).toBe(0);
  for (const [index, { start, end }] of portions.entries())
    expect([portionAt(portions, start), portionAt(portions, end - 1)]).toEqual([index, index]);
});

test('a paragraph of megabytes is shown in pieces that hold all of it and end behind a word', () => {
  const text = 'Title\n\n' + 'words of it '.repeat(10_000);
  const body = { start: 7, end: text.length };
  const pieces = shownParagraphs(text, [{ start: 0, end: 5 }, body]).slice(1);
  expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.slice(7));
  for (const { start, end } of pieces) {
    expect(end - start).toBeLessThanOrEqual(20_000);
    expect(text[end - 1]).toBe(' ');
  }
});

test('where there is no white space no character is cut in two', () => {
  const text = `a${'😀'.repeat(30_000)}`;
  const pieces = shownParagraphs(text, [{ start: 0, end: text.length }]);
  expect(pieces.length).toBeGreaterThan(2);
  for (const { start, end } of pieces) expect(text.slice(start, end).isWellFormed()).toBe(true);
});

test('ordinary paragraphs are shown as they are', () => {
  const paragraphs = paragraphsOf([20, 400, 300]);
  expect(shownParagraphs('', paragraphs)).toBe(paragraphs);
});
