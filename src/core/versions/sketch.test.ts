import { expect, test } from 'vitest';
import { createVocabulary, splitWords } from '../comparison/words.ts';
import { groupVersions } from './group-versions.ts';
import { isSameText, likenessOf } from './likeness.ts';
import { sketchOf, sketchSize } from './sketch.ts';

const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_word, index) => `w${(from + index) * 7919}`).join(' ');
const likeness = (one: string, other: string) => {
  const vocabulary = createVocabulary();
  return likenessOf(splitWords(one, vocabulary), splitWords(other, vocabulary));
};

test('a sketch is the same whatever the capitals and punctuation, rising, and no longer than it may be', () => {
  const sketch = sketchOf(words(0, 400));
  expect(sketch).toHaveLength(sketchSize);
  expect(sketch).toEqual([...new Set(sketch)].toSorted((one, other) => one - other));
  expect(sketchOf(words(0, 400).toUpperCase().replaceAll(' ', ', '))).toEqual(sketch);
  expect(sketchOf('three words only')).toEqual([]);
});

test('texts that share most of their words share most of their sketches, others nothing', () => {
  const sketch = new Set(sketchOf(words(0, 400)));
  const shared = (text: string): number => sketchOf(text).filter((hash) => sketch.has(hash)).length;
  expect(shared(`${words(0, 390)} and some more at the end`)).toBeGreaterThan(sketchSize / 2);
  expect(shared(words(1000, 400))).toBe(0);
});

test('the same text is told from a passage, from boilerplate at the end, and from a brief within a long text', () => {
  expect(isSameText(likeness(words(0, 200), `${words(0, 100)} changed ${words(101, 99)}`))).toBe(true);
  expect(isSameText(likeness(words(0, 200), `${words(0, 80)} ${words(500, 120)}`))).toBe(false);
  expect(isSameText(likeness(`${words(0, 60)} ${words(900, 140)}`, `${words(300, 60)} ${words(900, 140)}`))).toBe(
    false,
  );
  expect(isSameText(likeness(words(0, 60), words(0, 600)))).toBe(false);
  expect(isSameText(likeness('Net 12 cents Revenue 4 million', 'Net 15 cents Revenue 6 million'))).toBe(false);
});

test('groups follow decisions before links, and never hold what a person said is different', () => {
  const link = (one: number, other: number, share: number) => ({ one, other, share });
  const said = (one: number, other: number, verdict: 'versions' | 'different', decidedAt = '2026-01-01') => ({
    one,
    other,
    verdict,
    decidedAt,
  });
  const links = [link(2, 1, 0.9), link(3, 2, 0.8), link(5, 4, 0.7)];
  expect(groupVersions(links, [])).toEqual([
    [1, 2, 3],
    [4, 5],
  ]);
  expect(groupVersions(links.toReversed(), [said(3, 1, 'different')])).toEqual([
    [1, 2],
    [4, 5],
  ]);
  expect(groupVersions(links, [said(3, 1, 'different'), said(3, 2, 'versions')])).toEqual([
    [2, 3],
    [4, 5],
  ]);
  expect(groupVersions([], [said(7, 6, 'versions')])).toEqual([[6, 7]]);
});
