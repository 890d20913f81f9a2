import type { Migration } from '../migration.ts';

/** Lists of queries that are kept under a name, to be counted again. */
export const queryLists: Migration = {
  version: 19,
  sql: `
CREATE TABLE query_list (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  name_folded TEXT NOT NULL UNIQUE,
  list TEXT NOT NULL,
  exact_words INTEGER NOT NULL CHECK (exact_words IN (0, 1)),
  kept_at TEXT NOT NULL,
  counted_through INTEGER NOT NULL
) STRICT;
`,
};
