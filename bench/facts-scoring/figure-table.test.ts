import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFigureTable } from './figure-table.ts';

const folder = new URL('../../fixtures/gold-figures/', import.meta.url);
const tables = readdirSync(folder).filter((name) => name.endsWith('.tsv'));

test('there are tables', () => {
  expect(tables.length).toBeGreaterThan(0);
});

// Written anew from the tables by `npx vitest run bench/facts-scoring/figure-table.test.ts -u`.
test.each(tables)('the gold article made of %s is the one that is kept', async (table) => {
  const name = table.replace(/\.tsv$/, '');
  const { text, gold } = readFigureTable(name, readFileSync(new URL(table, folder), 'utf8'));
  await expect(text).toMatchFileSnapshot(`../../fixtures/gold-figures/${name}.txt`);
  await expect(`${JSON.stringify(gold)}\n`).toMatchFileSnapshot(`../../fixtures/gold-figures/${name}.gold.json`);
});

test('a table tells figures by sentence, with ranges, scores and units', () => {
  const { text, gold } = readFigureTable(
    'small',
    '# finance\nUp 3 to 5 km.\trange 3..5 km\nIt won 3-1.\t= 3..1\nNo.\t\n',
  );
  expect(text).toBe('Up 3 to 5 km.\n\nIt won 3-1.\n\nNo.\n\n');
  expect(gold.figures).toEqual([
    { value: 3, high: 5, bound: 'range', unit: 'km', sentence: { start: 0, end: 13 } },
    { value: 3, high: 1, bound: '=', sentence: { start: 15, end: 26 } },
  ]);
  expect(() => readFigureTable('bad', 'It won.\tabout 3')).toThrow('Not a figure of a table: about 3');
});
