import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import { firstTables } from './001-first-tables.ts';
import { filesOfManyArticles } from './002-files-of-many-articles.ts';

test('articles keep their bytes, and lines of the ledger their articles', () => {
  const database = new Database(':memory:');
  database.pragma('foreign_keys = ON');
  migrate(database, [firstTables]);
  database.exec(`
    INSERT INTO import VALUES (1, 'two files', '2024', NULL, 'done');
    INSERT INTO article (id, title, language, found_title, found_language, words, facts, extractor, extraction_complete, import_id, imported_at)
      VALUES (7, 'Ferry', 'en', 'Ferry', 'en', 2, 0, '1', 1, 1, '2024');
    INSERT INTO article_text VALUES (7, 'Ferry', 'hash of text');
    INSERT INTO original VALUES (7, 'a.txt', 'drop/a.txt', 5, 'hash of bytes', 'txt', 'utf-8', 'valid', 2, x'0102');
    INSERT INTO import_entry VALUES (1, 1, 'a.txt', 'drop/a.txt', 5, 'imported', 7, NULL),
      (2, 1, 'b.txt', 'drop/b.txt', 5, 'duplicate', 7, 'The same'), (3, 1, 'c.txt', 'drop/c.txt', 0, 'refused', NULL, 'Empty');
  `);
  // Copies of files in memory are not made: the step itself is the matter here.
  database.exec(filesOfManyArticles.sql);
  expect(database.prepare('SELECT * FROM file').all()).toEqual([
    { id: 1, sha256: 'hash of bytes', bytes: 5, content: Buffer.from([1, 2]) },
  ]);
  expect(database.prepare('SELECT file, place, sha256 FROM articles').all()).toEqual([
    { file: 'a.txt', place: null, sha256: 'hash of bytes' },
  ]);
  expect(
    database
      .prepare(
        'SELECT name, outcome, note, sha256, format, replaced, announced, imported, duplicates, refused FROM import_entry',
      )
      .raw()
      .all(),
  ).toEqual([
    ['a.txt', 'imported', null, 'hash of bytes', 'txt', 2, null, 1, 0, 0],
    ['b.txt', 'duplicate', 'The same', null, null, 0, null, 0, 1, 0],
    ['c.txt', 'refused', 'Empty', null, null, 0, null, 0, 0, 1],
  ]);
  expect(database.prepare('SELECT entry_id, ordinal, outcome, article_id FROM import_part').raw().all()).toEqual([
    [1, 1, 'imported', 7],
    [2, 1, 'duplicate', 7],
  ]);
  expect(database.pragma('foreign_key_check')).toEqual([]);
  database.exec('DELETE FROM article WHERE id = 7');
  expect(database.prepare('SELECT count(*) FROM original').pluck().get()).toBe(0);
  database.close();
});
