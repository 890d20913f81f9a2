import { expect, test } from 'vitest';
import type { Slot } from '../sought.ts';
import { partsOf } from './parts-of-run.ts';

function slot(...words: readonly string[]): Slot {
  return { words: new Map(words.map((word) => [word, 'typed'])), beginning: null };
}

/** Each part as its words and where it begins. */
function told(...run: readonly Slot[]): string[] {
  return partsOf(run).map((part) => `${[...part.slot.words.keys()].join('|')} ${part.offset}`);
}

test('neighbours that are frequent are looked up together, and other words alone', () => {
  expect(told(slot('ferry'))).toEqual(['ferry 0']);
  expect(told(slot('of'))).toEqual(['of 0']);
  expect(told(slot('of'), slot('the'))).toEqual([' of the 0']);
  expect(told(slot('to'), slot('be'), slot('or'))).toEqual([' to be 0', ' be or 1']);
  expect(told(slot('in'), slot('the'), slot('house'), slot('of'))).toEqual([' in the 0', 'house 2', 'of 3']);
});

test('a place where more than one word may stand is in no pair', () => {
  expect(told(slot('of', 'off'), slot('the'))).toEqual(['of|off 0', 'the 1']);
  const beginning: Slot = { words: new Map(), beginning: 'th' };
  expect(told(slot('of'), beginning, slot('of'), slot('the'))).toEqual(['of 0', ' 1', ' of the 2']);
});
