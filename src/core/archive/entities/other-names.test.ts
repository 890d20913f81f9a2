import { afterAll, beforeAll, expect, test } from 'vitest';
import { searchArticles } from '../article-search.ts';
import { organisation, person, store } from '../testing/linked-archive.ts';
import { createTestArchive, type TestArchive } from '../testing/test-archive.ts';
import { otherNames } from './other-names.ts';

let archive: TestArchive;
/** Numbers of the articles that hold both names, the long one, the short one. */
const [both, long, short] = [1, 2, 3];

beforeAll(() => {
  archive = createTestArchive();
  store(archive, organisation('Harbour Workers’ Union', 'HWU'), person('Ada Quill', 'Quill'));
  store(archive, organisation('Harbour Workers’ Union'));
  store(archive, organisation('HWU'));
  store(archive, person('Tom Reed'));
});
afterAll(() => archive.end());

test.each([
  ['HWU', ['Harbour Workers’ Union']],
  ['H.W.U.', ['Harbour Workers’ Union', 'HWU']],
  ['hwu', []],
  ['harbour workers’ union', ['HWU']],
  ['workers union', []],
  ['Quill', []],
  ['', []],
])('%s is called %j as well', (typed, names) => {
  expect(otherNames(archive.reading, typed)).toEqual(names);
});

test.each([
  ['HWU', [both, short]],
  ['also:names HWU', [both, long, short]],
  ['also:names "Harbour Workers’ Union"', [both, long, short]],
  ['also:names Harbour Workers Union', [both, long, short]],
  ['also:names exact:HWU', [both, short]],
  ['also:names Harbour Workers Union -exact:HWU', [long]],
  ['also:names Tom -HWU', [4]],
])('%s finds %j', (query, ids) => {
  const { hits } = searchArticles(archive.reading, { query, filters: {}, order: 'oldest', offset: 0, limit: 50 });
  expect(hits.map(({ article }) => article.id)).toEqual(ids);
});

test('a hit says by which name it was found', () => {
  const { hits, expansions } = searchArticles(archive.reading, {
    query: 'also:names HWU -union OR also:names HWU',
    filters: {},
    order: 'oldest',
    offset: 0,
    limit: 50,
  });
  expect(expansions).toMatchObject([{ typed: 'HWU', manner: 'name', examples: ['Harbour Workers’ Union'] }]);
  expect(hits.map(({ why }) => why)).toContainEqual([{ typed: 'HWU', manner: 'name', word: 'Harbour Workers’ Union' }]);
});
