import type { Migration } from '../migration.ts';

/** Searches that are kept under a name, and what people did with the articles that each finds. */
export const savedSearches: Migration = {
  version: 13,
  sql: `
CREATE TABLE saved_search (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_folded TEXT NOT NULL UNIQUE,
  query TEXT NOT NULL,
  filters TEXT NOT NULL,
  article_order TEXT NOT NULL,
  created_at TEXT NOT NULL,
  looked_through INTEGER NOT NULL,
  new_after INTEGER NOT NULL
) STRICT;

CREATE TABLE saved_search_mark (
  search_id INTEGER NOT NULL REFERENCES saved_search (id) ON DELETE CASCADE,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  read_at TEXT,
  decision TEXT CHECK (decision IN ('relevant', 'not-relevant', 'later')),
  decided_at TEXT,
  PRIMARY KEY (search_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX saved_search_mark_by_article ON saved_search_mark (article_id);
`,
};
