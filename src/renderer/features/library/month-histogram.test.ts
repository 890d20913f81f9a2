import { expect, test } from 'vitest';
import { barsOf } from './month-histogram.ts';

test('months without articles stand between the others as empty bars', () => {
  expect(
    barsOf([
      { value: '2024-02', count: 3 },
      { value: null, count: 9 },
      { value: '2023-12', count: 1 },
    ]),
  ).toEqual([
    { label: '2023-12', months: ['2023-12'], count: 1 },
    { label: '2024-01', months: [], count: 0 },
    { label: '2024-02', months: ['2024-02'], count: 3 },
  ]);
});

test('many months are gathered into years, with the same total', () => {
  const facet = [
    { value: '2019-01', count: 1 },
    { value: '2021-03', count: 2 },
    { value: '2021-04', count: 4 },
    { value: '2023-12', count: 8 },
  ];
  const bars = barsOf(facet);
  expect(bars.map(({ label, count }) => [label, count])).toEqual([
    ['2019', 1],
    ['2020', 0],
    ['2021', 6],
    ['2022', 0],
    ['2023', 8],
  ]);
  expect(bars[2]?.months).toEqual(['2021-03', '2021-04']);
});

test('one date of long ago does not make a thousand bars', () => {
  const bars = barsOf([
    { value: '0001-01', count: 1 },
    { value: '2024-01', count: 2 },
  ]);
  expect([bars.length, bars.at(-1)?.label, bars[0]?.label]).toEqual([100, '2024', '1925']);
});

test('without months there are no bars', () => {
  expect(barsOf([{ value: null, count: 2 }])).toEqual([]);
});
