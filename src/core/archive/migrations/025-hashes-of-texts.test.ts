import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrations } from './migrations.ts';

test('the hashes of the index are taken over as they are, without those of articles that are gone', () => {
  const database = new Database(':memory:');
  database.pragma('trusted_schema = OFF');
  for (const { version, sql } of migrations) if (version < 25) database.exec(sql);
  database.exec("INSERT INTO import (id, label, started_at, state) VALUES (1, 'old', '', 'done')");
  const article = database.prepare(
    `INSERT INTO article (id, title, language, found_title, found_language, words, facts, extractor, extraction_complete, import_id, imported_at)
     VALUES (?, '', 'en', '', 'en', 0, 0, '', 1, 1, '')`,
  );
  const index = database.prepare('INSERT OR REPLACE INTO version_index (rowid, hashes) VALUES (?, ?)');
  const hashes = (id: number): number[] => [id, id % 3, 2 ** 48 - id, 35, 36, 12_345_678_901_234];
  const put = (id: number, numbers: readonly number[]): void =>
    void index.run(id, numbers.map((number) => number.toString(36)).join(' '));
  for (let id = 1; id <= 40; id += 1) {
    if (id !== 7) article.run(id);
    put(id, hashes(id));
  }
  put(1, [77, 78]);
  database.exec('DELETE FROM version_index WHERE rowid = 20');
  for (const { version, sql } of migrations) if (version === 25) database.transaction(() => database.exec(sql))();
  const stored = database.prepare('SELECT hash FROM version_hash WHERE article_id = ? ORDER BY hash').pluck();
  const expected = (id: number): number[] => [...new Set(hashes(id))].toSorted((a, b) => a - b);
  expect([1, 7, 20].map((id) => stored.all(id))).toEqual([[77, 78], [], []]);
  const kept = Array.from({ length: 40 }, (_, index) => index + 1).filter((id) => ![1, 7, 20].includes(id));
  expect(kept.map((id) => stored.all(id))).toEqual(kept.map(expected));
  database.close();
});
