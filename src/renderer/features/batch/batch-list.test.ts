import { expect, test } from 'vitest';
import type { BatchSort } from '../../ui/place.ts';
import { isAscending, sortedRows } from './batch-list.ts';
import type { BatchRow } from './batch-run.ts';

const row = (typed: string, articles: number | null, problem: string | null = null): BatchRow => ({
  line: { line: 1, typed, query: typed, refused: problem },
  count:
    articles === null
      ? null
      : {
          articles,
          fresh: 0,
          statements: 9 - articles,
          first: null,
          last: articles > 2 ? '2024-05-02' : null,
          problem: null,
        },
});
const rows = [row('ship', 2), row('ferry', 7), row('tram', null, 'wrong'), row('boat', 2)];
const order = (sort: BatchSort, up = false) => sortedRows(rows, { sort, up }).map(({ line }) => line.typed);

test('rows are sorted by any column; equal ones stay in the order of the list, and what is not known comes last', () => {
  expect(order('line')).toEqual(['ship', 'ferry', 'tram', 'boat']);
  expect(order('line', true)).toEqual(['boat', 'tram', 'ferry', 'ship']);
  expect(order('query')).toEqual(['boat', 'ferry', 'ship', 'tram']);
  expect(order('query', true)).toEqual(['tram', 'ship', 'ferry', 'boat']);
  expect(order('articles')).toEqual(['ferry', 'ship', 'boat', 'tram']);
  expect(order('articles', true)).toEqual(['ship', 'boat', 'ferry', 'tram']);
  expect(order('statements')).toEqual(['ship', 'boat', 'ferry', 'tram']);
  expect(order('last')).toEqual(['ferry', 'ship', 'tram', 'boat']);
  expect(order('problem')).toEqual(['tram', 'ship', 'ferry', 'boat']);
});

test('what is said of the direction is what is shown', () => {
  expect(isAscending({ sort: 'articles', up: false })).toBe(false);
  expect(isAscending({ sort: 'query', up: false })).toBe(true);
});
