import { expect, test } from 'vitest';
import { splitAt } from './query-problem.tsx';

test('the place of a problem is cut out of the query', () => {
  expect(splitAt('ferry AND (reef', { start: 10, end: 11 })).toEqual({ before: 'ferry AND ', at: '(', after: 'reef' });
});

test('a problem of no length stands on a space', () => {
  expect(splitAt('ferry OR', { start: 8, end: 8 })).toEqual({ before: 'ferry OR', at: '\u00a0', after: '' });
});
