import { expect, test } from 'vitest';
import { englishExtractor } from './testing/english-extractor.ts';
import { timeLimit } from './time-limit.ts';

const text = Array.from(
  { length: 40 },
  (_, day) => `Ana Poe said that ${day + 2} people were ill on Monday. “It is worse,” she added.`,
).join('\n\n');
const input = { text, language: 'en', published: '2031-05-14' };

/** A clock that goes on whenever it is looked at. */
function clock(): () => number {
  let looks = 0;
  return () => looks++;
}

test('at the limit an extraction ends with what it has, from the beginning on', () => {
  const whole = englishExtractor.extract(input);
  const counts: number[] = [];
  for (const looks of [20, 60, 150, 10_000]) {
    const limit = timeLimit(clock(), looks);
    const facts = englishExtractor.extract(input, null, limit);
    expect(limit.wasReached).toBe(looks < 10_000);
    const figures = facts.filter((fact) => fact.kind === 'figure');
    expect(figures.map(({ start, end }) => text.slice(start, end))).toEqual(figures.map((figure) => figure.text));
    counts.push(facts.length);
  }
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(counts[0]).toBeGreaterThan(0);
  expect(counts[0]).toBeLessThan(whole.length);
  expect(counts.at(-1)).toBe(whole.length);
});

test('figures and times are found before the statements', () => {
  const facts = englishExtractor.extract(input, null, timeLimit(clock(), 60));
  expect(facts.filter(({ kind }) => kind === 'figure')).toHaveLength(40);
  expect(facts.filter(({ kind }) => kind === 'statement').length).toBeLessThan(40);
});
