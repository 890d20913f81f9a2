import { expect, test } from 'vitest';
import { concordance } from '../../ui/place.ts';
import { csvList } from '../../ui/lists/csv-list.ts';
import { dispersionList } from './dispersion-list.ts';
import { roundUp, valuesOf } from './dispersion-numbers.ts';

const series = { hits: [3, 0, 1], articles: [2, 0, 1], ofArticles: [4, 0, 2], ofWords: [1500, 0, 500] };

test('rates are those of what there is; where there is nothing, there is no rate', () => {
  expect(valuesOf(series, 'hits')).toEqual([3, 0, 1]);
  expect(valuesOf(series, 'words')).toEqual([2, null, 2]);
  expect(valuesOf(series, 'articles')).toEqual([750, null, 500]);
});

test.each([
  [0, 1],
  [0.03, 0.05],
  [1, 1],
  [7, 10],
  [101, 200],
])('the scale for %d ends at %d', (value, end) => expect(roundUp(value)).toBeCloseTo(end, 9));

test('the table holds what was asked and each number that is drawn', async () => {
  const found = {
    problem: null,
    done: 6,
    toRead: 6,
    complete: true,
    version: 1,
    now: 1,
    total: 5,
    articles: 4,
    listed: 5,
    by: 'month' as const,
    periods: ['2024-03', '2024-04', '2024-05'],
    all: series,
    outlets: [{ outlet: null, total: 4, ...series }],
    others: 0,
    undated: 1,
  };
  const list = dispersionList(found, { ...concordance.scope, query: 'ferry' });
  let csv = '';
  for await (const part of csvList(list, '2026-11-25')) csv += part;
  const lines = csv.split('\r\n');
  expect(lines.slice(1, 4)).toEqual(['Made,2026-11-25', 'Query,ferry', 'Over,text']);
  expect(lines).toContain('(all),2024-03,3,2,4,1500,2,750');
  expect(lines).toContain('(no outlet),2024-04,0,0,0,0,,');
  expect(lines.length).toBe(12 + 2 * 3);
});
