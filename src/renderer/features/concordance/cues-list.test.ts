import { expect, test } from 'vitest';
import { concordance } from '../../ui/place.ts';
import { cuesList } from './cues-list.ts';

const lines = (cue: string | null, count: number) => ({ cue, lines: count });
const found = {
  problem: null,
  done: 3,
  toRead: 3,
  complete: true,
  version: 1,
  now: 1,
  total: 9,
  articles: 3,
  listed: 9,
  cues: [lines('say', 5), lines('claim', 3), lines(null, 1)],
  rows: [
    { name: 'Harbour Courier', lines: 6, articles: 2, cues: [lines('say', 5), lines(null, 1)] },
    { name: null, lines: 3, articles: 1, cues: [lines('claim', 3)] },
  ],
  others: 0,
};

test('the file has the columns that are shown, and what the others come to', async () => {
  const { columns, rows } = cuesList(found, concordance, found.cues.slice(0, 2));
  const cells: unknown[] = [];
  for await (const some of rows()) cells.push(...some.map((row) => row.cells));
  expect(columns).toEqual(['Outlet', 'Lines', 'Articles', 'say', 'claim', 'Other cues']);
  expect(cells).toEqual([
    ['Harbour Courier', 6, 2, 5, 0, 1],
    ['(no outlet)', 3, 1, 0, 3, 0],
  ]);
});
