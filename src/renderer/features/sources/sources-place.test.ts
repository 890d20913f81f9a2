import { expect, test } from 'vitest';
import type { CountsByKind } from '../../../contract/source.ts';
import { inOrder, listOf } from './sources-place.ts';

const counts = (changes: Partial<CountsByKind>): CountsByKind => ({
  named: 0,
  role: 0,
  organisation: 0,
  media: 0,
  document: 0,
  anonymous: 0,
  unknown: 0,
  ...changes,
});

test('a number leads to the statements it counts, within the scope of the page', () => {
  const scope = { query: 'ferry', sure: true, filters: { tags: [3], outlets: ['Coast Wire', null] } } as const;
  expect(listOf({ ...scope, filters: { tags: [3] } }, false, { kind: 'anonymous', outlet: null })).toMatchObject({
    which: {
      kinds: ['statement'],
      standing: true,
      sure: true,
      query: 'ferry',
      sourceKinds: ['anonymous'],
      filters: { tags: [3], outlets: [null] },
    },
  });
  expect(listOf({ articleIds: [1, 2] }, true, { month: '2026-01' })).toMatchObject({
    selected: true,
    which: { filters: { months: ['2026-01'] } },
  });
  expect(listOf({ articleIds: [1, 2] }, false, {})).toMatchObject({ which: { articleIds: [1, 2] } });
});

test('outlets come in the order of a column, equals by name', () => {
  const rows = [
    { outlet: 'Tern Post', articles: 3, kinds: counts({ named: 9, anonymous: 1 }) },
    { outlet: 'Coast Wire', articles: 1, kinds: counts({ named: 5, anonymous: 5 }) },
    { outlet: null, articles: 3, kinds: counts({ media: 1 }) },
  ];
  const order = (sort: Parameters<typeof inOrder>[1]['sort'], up = false): (string | null)[] =>
    inOrder(rows, { sort, up }).map(({ outlet }) => outlet);
  expect(order('statements')).toEqual(['Coast Wire', 'Tern Post', null]);
  expect(order('share')).toEqual(['Coast Wire', 'Tern Post', null]);
  expect(order('share', true)).toEqual([null, 'Tern Post', 'Coast Wire']);
  expect(order('articles')).toEqual([null, 'Tern Post', 'Coast Wire']);
  expect(order('outlet')).toEqual([null, 'Coast Wire', 'Tern Post']);
  expect(order('outlet', true)).toEqual(['Tern Post', 'Coast Wire', null]);
  expect(order('media')).toEqual([null, 'Coast Wire', 'Tern Post']);
});
