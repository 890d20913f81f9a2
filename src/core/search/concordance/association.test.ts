import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logDice, logLikelihood, mutualInformation } from './association.ts';

/** The worked example of Dunning (1993), table 1: "the swiss" in a corpus of banking news. */
const theSwiss = { together: 110, windows: 2552, word: 221, corpus: 31777 };

test('as published', () => {
  expect(logLikelihood(theSwiss)).toBeCloseTo(270.72, 1);
});

test('nothing where the two are as frequent together as by chance', () => {
  const counts = { together: 10, windows: 100, word: 1000, corpus: 10_000 };
  expect(logLikelihood(counts)).toBeCloseTo(0, 9);
  expect(mutualInformation(counts)).toBe(0);
  expect(mutualInformation({ ...counts, together: 80 })).toBe(3);
});

test('logDice is 14 for two that always stand together, and one less for half as often', () => {
  expect(logDice({ together: 40, word: 40 }, 40)).toBe(14);
  expect(logDice({ together: 20, word: 40 }, 40)).toBe(13);
  expect(logDice({ together: 1, word: 100 }, 28)).toBe(8);
});

test('a number, never below nothing, for any counts', () => {
  const counts = fc
    .record({ together: fc.integer({ min: 1, max: 500 }), more: fc.nat(5000), others: fc.nat(5000), rest: fc.nat(1e6) })
    .map(({ together, more, others, rest }) => ({
      together,
      windows: together + more,
      word: together + others,
      corpus: together + more + others + rest,
    }));
  fc.assert(
    fc.property(counts, (each) => {
      expect(logLikelihood(each)).toBeGreaterThanOrEqual(0);
      expect(Number.isFinite(mutualInformation(each))).toBe(true);
    }),
  );
});
