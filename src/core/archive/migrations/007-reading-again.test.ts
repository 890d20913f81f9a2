import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { filesOfManyArticles } from './002-files-of-many-articles.ts';
import { firstTables } from './001-first-tables.ts';
import { readingAgain } from './007-reading-again.ts';

test('what was imported before was never read again, and goes with what is kept of it', () => {
  const database = new Database(':memory:');
  database.pragma('foreign_keys = ON');
  for (const { sql } of [firstTables, filesOfManyArticles]) database.exec(sql);
  database.exec(`
    INSERT INTO import VALUES (1, 'a file', '2024', NULL, 'done');
    INSERT INTO article (id, title, language, found_title, found_language, words, facts, extractor, extraction_complete, import_id, imported_at)
      VALUES (7, 'Ferry', 'en', 'Ferry', 'en', 2, 0, '1', 1, 1, '2024');
    INSERT INTO file VALUES (1, 'hash', 5, x'0102');
    INSERT INTO original VALUES (7, 1, 1, NULL, 'a.txt', 'a.txt', 'txt', 'utf-8', 'valid', 0, '{}');
    INSERT INTO import_entry VALUES (1, 1, 'a.txt', 'a.txt', 5, 'imported', NULL, 'hash', 'txt', 'utf-8', 'valid', 0, NULL, 1, 0, 0);
  `);
  database.exec(readingAgain.sql);
  expect(database.prepare('SELECT choices FROM import_entry').pluck().all()).toEqual([null]);
  expect(database.prepare('SELECT reread_at FROM original').pluck().all()).toEqual([null]);
  database.exec(`
    INSERT INTO reading_change VALUES (1, '2025', 0);
    INSERT INTO entry_before VALUES (1, 1, '{}');
    INSERT INTO article_before VALUES (1, 7, x'00');
    DELETE FROM article WHERE id = 7;
  `);
  const count = (table: string): unknown => database.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  expect([count('article_before'), count('entry_before')]).toEqual([0, 1]);
  database.exec('DELETE FROM reading_change');
  expect(count('entry_before')).toBe(0);
  database.close();
});
