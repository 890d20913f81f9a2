import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mostTerms, parseQuery } from './parse-query.ts';
import { queryFields } from './query.ts';

const document = readFileSync(join(import.meta.dirname, '../../../docs/query-language.md'), 'utf8');
const inTables = [...document.matchAll(/^\| `([^`]+)` \|/gmu)].map((match) => match[1] ?? '');

test('docs/query-language.md describes every field, and no others', () => {
  const fields = inTables.flatMap((example) => /^([\w-]+)[:<>]/u.exec(example)?.[1] ?? []);
  expect([...new Set(fields)].toSorted()).toEqual([...queryFields].toSorted());
});

test('every example of docs/query-language.md is understood without complaint', () => {
  expect(inTables.length).toBeGreaterThan(15);
  expect(inTables.filter((example) => parseQuery(example).problem !== null)).toEqual([]);
});

test('the document names the limits there are', () => {
  expect(document).toContain(`first ${mostTerms} words`);
});

test.each([
  ['ferry date:yesterday', { start: 6, end: 20 }],
  ['date:2024-13', { start: 0, end: 12 }],
  ['date:2023-02-29', { start: 0, end: 15 }],
  ['a ) b', { start: 2, end: 3 }],
])('%s: the complaint names the place', (query, place) => {
  expect(parseQuery(query).problem).toMatchObject(place);
});

test('what cannot be understood is left out, the rest is searched for', () => {
  expect(parseQuery('ferry date:yesterday').query).toEqual(parseQuery('ferry').query);
});
