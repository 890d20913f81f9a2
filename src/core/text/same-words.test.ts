import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readIn } from './encoding.ts';
import { sameWords } from './same-words.ts';

const span = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, text: words };
};

test('words are found where the same bytes stand', () => {
  const [before, after] = ['cafÃ© and cafÃ©s, cafÃ©', 'café and cafés, café'];
  const place = sameWords(before, after, (words) => readIn(words, 'utf-8', 'utf-8-twice'));
  expect(place(span(before, 'cafÃ©', 10))).toEqual(span(after, 'café', 8));
  expect(place(span(before, 'and'))).toEqual(span(after, 'and'));
});

test('nothing is moved to what only looks alike, nor what does not stand in the first text', () => {
  const place = sameWords('one two one', 'one two', (words) => words);
  expect([place({ start: 0, end: 3, text: 'one' }), place({ start: 1, end: 4, text: 'two' })]).toEqual([null, null]);
  expect(place({ start: 4, end: 7, text: 'two' })).toEqual({ start: 4, end: 7, text: 'two' });
});

test('of one text in two encodings any words come back to where they were', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('abé ñ—“яж')) }),
      fc.nat(),
      fc.nat(12),
      (text, from, length) => {
        const start = from % (text.length + 1);
        const end = Math.min(text.length, start + length);
        const one = { start, end, text: text.slice(start, end) };
        fc.pre(start < end);
        const place = sameWords(text, text, (words) => words);
        expect(place(one)).toEqual(one);
      },
    ),
  );
});
