import { expect, test } from 'vitest';
import { canCompare, nothingSelected, stretchedTo, stretching, toggled } from './selection.ts';

test('an article is selected and taken out again', () => {
  const one = toggled(toggled(nothingSelected, 5), 7);
  expect([...one.ids]).toEqual([5, 7]);
  expect([...toggled(one, 5).ids]).toEqual([7]);
});

test('a stretch grows and shrinks and leaves alone what was selected before it', () => {
  const begun = stretching(toggled(nothingSelected, 90), 2);
  const long = stretchedTo(begun, [12, 13, 14]);
  const short = stretchedTo(stretching(long, 4), [12]);
  expect([...long.ids]).toEqual([90, 12, 13, 14]);
  expect([...short.ids]).toEqual([90, 12]);
  expect(short.stretch).toEqual({ anchor: 2, before: new Set([90]) });
});

test('toggling ends a stretch', () => {
  expect(toggled(stretching(nothingSelected, 2), 5).stretch).toBeNull();
});

test('two to six articles can be compared', () => {
  expect([0, 1, 2, 6, 7].map(canCompare)).toEqual([false, false, true, true, false]);
});
