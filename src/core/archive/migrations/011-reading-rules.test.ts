import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { readingRules } from './011-reading-rules.ts';

test('an archive of before has no rules, and each name one', () => {
  const database = new Database(':memory:');
  database.exec(readingRules.sql);
  expect(database.prepare('SELECT count(*) FROM reading_rule').pluck().get()).toBe(0);
  const insert = database.prepare('INSERT INTO reading_rule (name_folded, body) VALUES (?, ?)');
  insert.run('daily', '{}');
  expect(() => insert.run('daily', '{}')).toThrow(/UNIQUE/);
  database.close();
});
