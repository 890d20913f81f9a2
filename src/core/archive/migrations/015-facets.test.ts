import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { facets } from './015-facets.ts';
import { savedSearches } from './013-saved-searches.ts';
import { firstTables } from './001-first-tables.ts';

test('a search that was saved for one import goes on to find its articles', () => {
  const database = new Database(':memory:');
  database.exec(`${firstTables.sql}; ${savedSearches.sql}`);
  const save = database.prepare(`INSERT INTO saved_search
    (ordinal, name, name_folded, query, filters, article_order, created_at, looked_through, new_after) VALUES (?, ?, ?, '', ?, 'newest', 'now', 0, 0)`);
  for (const [ordinal, filters] of ['{"tags":[2],"importId":7}', '{"tags":[2]}', '{}'].entries())
    save.run(ordinal, String(ordinal), String(ordinal), filters);
  database.exec(facets.sql);
  const kept = database.prepare<[], string>('SELECT filters FROM saved_search ORDER BY ordinal').pluck().all();
  expect(kept).toEqual(['{"tags":[2],"imports":[7]}', '{"tags":[2]}', '{}']);
  database.close();
});
