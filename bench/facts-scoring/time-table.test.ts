import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTimeTable } from './time-table.ts';

const folder = new URL('../../fixtures/gold-times/', import.meta.url);
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.tsv'))
  .flatMap((name) => readTimeTable(name.replace(/\.tsv$/, ''), readFileSync(new URL(name, folder), 'utf8')));

test('there are articles', () => {
  expect(articles.length).toBeGreaterThan(0);
});

// Written anew from the tables by `npx vitest run bench/facts-scoring/time-table.test.ts -u`.
test.each(articles)('the gold article $name is the one that is kept', async ({ name, text, gold }) => {
  await expect(text).toMatchFileSnapshot(`../../fixtures/gold-times/${name}.txt`);
  await expect(`${JSON.stringify(gold)}\n`).toMatchFileSnapshot(`../../fixtures/gold-times/${name}.gold.json`);
});

test('a table tells times in the order of the sentence, each article with its day', () => {
  const [one] = readTimeTable('small', '# 2024-04-29 news\nMonday to Monday.\tMonday = a; Monday = b\n');
  expect(one?.name).toBe('small-2024-04-29');
  expect(one?.gold.times).toEqual([
    { start: 0, end: 6, text: 'Monday', value: 'a' },
    { start: 10, end: 16, text: 'Monday', value: 'b' },
  ]);
  expect(() => readTimeTable('bad', '# 2024-04-29\nIt rained.\tMonday = a')).toThrow('There is no “Monday”');
});
