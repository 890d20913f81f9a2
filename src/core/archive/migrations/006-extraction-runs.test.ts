import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import { firstTables } from './001-first-tables.ts';
import { filesOfManyArticles } from './002-files-of-many-articles.ts';
import { entities } from './003-entities.ts';
import { review } from './004-review.ts';
import { valuesOfFacts } from './005-values-of-facts.ts';
import { extractionRuns } from './006-extraction-runs.ts';

test('facts stay listed as they were, and articles that were not read to their end are marked', () => {
  const database = new Database(':memory:');
  database.pragma('foreign_keys = ON');
  migrate(database, [firstTables]);
  database.exec(`
    INSERT INTO import VALUES (1, 'two files', '2024', NULL, 'done');
    INSERT INTO article (id, title, language, found_title, found_language, words, facts, extractor, extraction_complete, import_id, imported_at)
      VALUES (1, 'Read', 'en', 'Read', 'en', 2, 1, '3', 1, 1, '2024'), (2, 'In part', 'en', 'In part', 'en', 2, 0, '3', 0, 1, '2024');
    INSERT INTO fact VALUES (1, 'time:1', 'time', 0, '{"kind":"time","start":0,"end":1,"rule":"time-year","confidence":0.9}');
  `);
  // Copies of files in memory are not made: the steps themselves are the matter here.
  for (const { sql } of [filesOfManyArticles, entities, review, valuesOfFacts]) database.exec(sql);
  const lines = database.prepare('SELECT * FROM listed_fact').all();
  database.exec(extractionRuns.sql);
  expect(lines).toHaveLength(1);
  expect(database.prepare('SELECT * FROM listed_fact').all()).toEqual(
    lines.map((line) => ({ ...(line as object), run: null })),
  );
  expect(database.prepare('SELECT id, failed_extractor FROM article').raw().all()).toEqual([
    [1, null],
    [2, '3'],
  ]);
  expect(database.pragma('foreign_key_check')).toEqual([]);
  database.close();
});
