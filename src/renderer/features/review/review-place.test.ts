import { expect, test } from 'vitest';
import { fromFirstMark } from './excerpt-text.tsx';
import { countsByView, inView, reviewViews, tidy, viewOf } from './review-place.ts';

test.each(reviewViews)('the view %s is known again by its conditions, and leaves the others as they are', (view) => {
  const which = inView({ kinds: ['figure'], verdicts: ['added'], states: ['lost'] }, view);
  expect([viewOf(which), which.kinds]).toEqual([view, ['figure']]);
});

test('conditions that are no view have no name', () => {
  expect(viewOf({ verdicts: ['accepted', 'added'] })).toBeNull();
});

test('each view is counted from what was decided and what is found', () => {
  const counts = countsByView([
    { verdict: 'undecided', state: 'found', count: 5 },
    { verdict: 'undecided', state: 'waiting', count: 2 },
    { verdict: 'accepted', state: 'found', count: 3 },
    { verdict: 'rejected', state: 'lost', count: 1 },
    { verdict: 'added', state: 'lost', count: 4 },
  ]);
  expect(counts).toEqual({ open: 7, again: 2, accepted: 3, rejected: 1, edited: 0, added: 4, lost: 1, all: 15 });
});

test('empty conditions leave no trace in the address', () => {
  expect(tidy({ kinds: [], query: '', filters: {}, from: 0, below: undefined })).toEqual({ from: 0 });
});

test('a list shows an excerpt from a few words before its first mark', () => {
  const before = `${'many words that stand before it '.repeat(9)}and then `;
  const [first] = fromFirstMark([
    { text: before, part: null },
    { text: '12 boats', part: 'whole' },
  ]);
  expect(first?.text.length).toBeLessThan(70);
  expect([first?.text.startsWith('… '), before.endsWith((first?.text ?? '').slice(1))]).toEqual([true, true]);
  const short = [
    { text: 'At the quay ', part: null },
    { text: '12 boats', part: 'whole' as const },
  ];
  expect(fromFirstMark(short)).toBe(short);
});
