import type { Migration } from '../migration.ts';

/** Searches that people asked, so that they find them again. */
export const askedSearches: Migration = {
  version: 17,
  sql: `
CREATE TABLE asked_search (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  query TEXT NOT NULL,
  filters TEXT NOT NULL,
  articles INTEGER NOT NULL,
  asked_at TEXT NOT NULL,
  UNIQUE (query, filters)
) STRICT;
`,
};
