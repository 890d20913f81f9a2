import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { searchArticles } from './article-search.ts';
import { forgetArticles, removeArticles } from './articles.ts';
import { checkpoint } from './connection.ts';
import { isPurgeDue, purgeSome } from './purge-indexes.ts';
import { madeUpFile, madeUpStatement } from './testing/made-up-file.ts';
import { createTestArchive, type TestArchive } from './testing/test-archive.ts';
import { verifyArchive } from './verify.ts';

let archive: TestArchive;
beforeEach(() => {
  archive = createTestArchive();
});
afterEach(() => archive.end());

/** Articles that share no words, so that each index has many. */
function store(count: number): number[] {
  for (let first = 1; first <= count; first += 50) {
    const files = Array.from({ length: 50 }, (_, index) => {
      const number = first + index;
      const words = Array.from({ length: 40 }, (_word, at) => `quokka${number}x${at}`);
      const [title, body] = [`Report ${number}`, words.join(' ')];
      return madeUpFile(title, body, { facts: [madeUpStatement(`${title}\n\n${body}`, 'nobody', body)] });
    });
    archive.store(...files);
  }
  return Array.from({ length: count }, (_, index) => index + 1);
}

const found = (query: string): number =>
  searchArticles(archive.reading, { query, filters: {}, order: 'newest', offset: 0, limit: 1 }).total;

test('articles are forgotten in batches; purged bit by bit, nothing of them is left in the file', () => {
  const ids = store(400);
  archive.write((writing) => removeArticles(writing, ids.slice(0, 300)));
  for (let first = 0; first < 300; first += 100)
    expect(archive.write((writing) => forgetArticles(writing, ids.slice(first, first + 100)))).toBe(100);
  expect(isPurgeDue(archive.reading)).toBe(true);
  let steps = 0;
  // Between two steps everything answers.
  for (let left = true; left; steps++) {
    left = archive.write(purgeSome);
    expect([found('quokka350x1'), found('quokka50x1')]).toEqual([1, 0]);
  }
  expect(steps).toBeGreaterThan(4);
  expect(isPurgeDue(archive.reading)).toBe(false);
  checkpoint(archive.opened.connection);
  const bytes = readFileSync(archive.path, 'latin1');
  expect(ids.slice(0, 300).filter((id) => bytes.includes(`quokka${id}x`))).toEqual([]);
  expect(verifyArchive(archive.reading).problems).toEqual([]);
  // It is as small as FTS5 makes it in one go.
  const size = archive.reading.database.prepare('SELECT sum(length(block)) FROM statement_index_data').pluck();
  const purged = size.get();
  archive.write(({ database }) => {
    database.exec("INSERT INTO statement_index (statement_index) VALUES ('optimize')");
  });
  expect(size.get()).toBe(purged);
}, 30_000);

test('what is forgotten while a purge is under way is purged too', () => {
  const ids = store(50);
  archive.write((writing) => removeArticles(writing, ids));
  archive.write((writing) => forgetArticles(writing, ids.slice(0, 20)));
  for (let step = 0; step < 4; step++) archive.write(purgeSome);
  archive.write((writing) => forgetArticles(writing, ids.slice(20)));
  while (archive.write(purgeSome));
  const left = archive.reading.database.prepare<[], Buffer>('SELECT terms FROM word_block').pluck().all();
  expect(left).toEqual([]);
  checkpoint(archive.opened.connection);
  expect(readFileSync(archive.path, 'latin1')).not.toContain('quokka');
});
