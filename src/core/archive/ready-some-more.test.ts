import { expect, test } from 'vitest';
import { searchArticles } from './article-search.ts';
import { followChanges } from './ready-some-more.ts';
import { madeUpFile } from './testing/made-up-file.ts';
import { createTestArchive } from './testing/test-archive.ts';
import { articleColumns } from './word-index/article-columns.ts';

test('what was taken in while nobody searched is not taken in again, and is found', () => {
  const archive = createTestArchive();
  const find = (): number =>
    searchArticles(archive.reading, { query: 'ferry', filters: {}, order: 'newest', offset: 0, limit: 50 }).total;
  archive.store(madeUpFile('A title', 'The ferry', { name: 'a.txt' }));
  expect(find()).toBe(1);
  const before = articleColumns(archive.reading).version;
  // More than are left as they are: segments are merged and deleted meanwhile.
  for (let index = 0; index < 20; index++)
    archive.store(madeUpFile('A title', `The ferry ${index}`, { name: `${index}.txt` }));
  followChanges(archive.reading);
  expect(articleColumns(archive.reading).version).toBe(before + 1);
  expect(find()).toBe(21);
  expect(articleColumns(archive.reading).version).toBe(before + 1);
  archive.end();
});
