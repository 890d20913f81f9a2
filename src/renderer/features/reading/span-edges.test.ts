import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snapped, stepped, withEdge, type Side, type Unit } from './span-edges.ts';

const text = '“We don’t know,” said Ann O’Hara, 54, on a six-week leave.\n\nThe 3.5 tonnes…';
const at = (words: string): number => text.indexOf(words);

test.each<[within: string, side: Side, lands: string]>([
  ['on’t', 'start', 'don’t'],
  ['Hara', 'start', 'O’Hara'],
  ['ix-week', 'start', 'six-week'],
  ['We', 'start', 'We'],
  ['.5', 'start', '3.5'],
])('the beginning snaps to a word: %s', (within, _side, lands) => {
  expect(snapped(text, at(within), 'start', 'word')).toBe(at(lands));
});

test('the end snaps to the end of a word or sign, and never into the space between', () => {
  expect(snapped(text, at('now,”'), 'end', 'word')).toBe(at(' know,”'));
  expect(snapped(text, at('w,”'), 'end', 'word')).toBe(at(',”'));
  expect(snapped(text, at(' said'), 'end', 'word')).toBe(at(' said'));
  expect(snapped(text, at('\n\n') + 1, 'end', 'word')).toBe(at('\n\n'));
  expect(snapped(text, at('\n\n') + 1, 'start', 'word')).toBe(at('\n\n') + 2);
});

test('steps go from word to word and over signs and paragraphs', () => {
  const places: string[] = [];
  for (let place = 0, before = -1; place !== before;) {
    before = place;
    place = stepped(text, place, 'end', 1, 'word');
    if (place !== before) places.push(text.slice(before, place).trim());
  }
  expect(places).toEqual([
    '“',
    'We',
    'don’t',
    'know',
    ',',
    '”',
    'said',
    'Ann',
    'O’Hara',
    ',',
    '54',
    ',',
    'on',
    'a',
    'six-week',
    'leave',
    '.',
    'The',
    '3.5',
    'tonnes',
    '…',
  ]);
});

test('at least a word stays, and the room is kept', () => {
  const span = { start: at('said'), end: at(', 54') };
  const room = { start: 0, end: text.length };
  expect(withEdge(text, span, 'start', text.length, 'word', room)).toEqual({ start: at('O’Hara'), end: span.end });
  expect(withEdge(text, span, 'end', 0, 'word', room)).toEqual({ start: span.start, end: at(' Ann') });
  expect(withEdge(text, span, 'end', text.length, 'word', { start: 0, end: at(', on') }).end).toBe(at(', on'));
  expect(withEdge(text, span, 'start', at('aid'), 'character', room).start).toBe(at('aid'));
});

const wild = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  fc
    .array(fc.constantFrom('a', 'é', '’', '-', ' ', '\n', '“', '3', '.', '😀', 'e\u0301', '日'), {
      minLength: 1,
      maxLength: 60,
    })
    .map((signs) => signs.join('')),
);
const unit = fc.constantFrom<Unit>('word', 'character');
const side = fc.constantFrom<Side>('start', 'end');

test('whatever is dragged where: the span stays one, within its room, whole characters', () => {
  fc.assert(
    fc.property(wild, fc.nat(70), fc.nat(70), fc.nat(70), unit, side, (words, one, other, target, by, which) => {
      const places = [one, other].map((place) => snapped(words, place % (words.length + 1), 'start', 'character'));
      const [start = 0, end = 0] = places.toSorted((a, b) => a - b);
      fc.pre(start < end);
      const room = { start: 0, end: words.length };
      const moved = withEdge(words, { start, end }, which, target, by, room);
      expect(moved.start).toBeLessThan(moved.end);
      expect(moved.start).toBeGreaterThanOrEqual(0);
      expect(moved.end).toBeLessThanOrEqual(words.length);
      expect(which === 'start' ? moved.end : moved.start).toBe(which === 'start' ? end : start);
      // Where it was brought to, it stays: a second drag to the same place moves nothing.
      const settled = withEdge(words, moved, which, which === 'start' ? moved.start : moved.end, by, room);
      expect(settled).toEqual(moved);
    }),
  );
});

test('a step there and back leads to where it began', () => {
  fc.assert(
    fc.property(wild, fc.nat(70), unit, side, (words, from, by, which) => {
      const place = snapped(words, from % (words.length + 1), which, by);
      // In nothing but white space there is no place to begin at.
      fc.pre(words.trim() !== '');
      const next = stepped(words, place, which, 1, by);
      fc.pre(next !== place);
      expect(stepped(words, next, which, -1, by)).toBe(place);
    }),
  );
});

test('a megabyte without white space costs no more than its neighbourhood', () => {
  const long = 'x'.repeat(1_000_000);
  const started = performance.now();
  for (let index = 0; index < 1000; index++) {
    expect(snapped(long, 500_000 + index, 'end', 'word')).toBe(500_000 + index);
    stepped(long, 500_000, 'start', -1, 'word');
  }
  expect(performance.now() - started).toBeLessThan(5000);
});
