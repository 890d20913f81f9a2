import type { Migration } from '../migration.ts';

/**
 * Files are read again from their kept bytes, otherwise than before: what a person said about how stands in the ledger, and what was there before is kept,
 * so that it can be put back.
 */
export const readingAgain: Migration = {
  version: 7,
  sql: `
ALTER TABLE import_entry ADD COLUMN choices TEXT;
ALTER TABLE original ADD COLUMN reread_at TEXT;
CREATE INDEX import_entry_by_sha256 ON import_entry (sha256);

CREATE TABLE reading_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  changed_at TEXT NOT NULL,
  undone INTEGER NOT NULL
) STRICT;

CREATE TABLE entry_before (
  change_id INTEGER NOT NULL REFERENCES reading_change (id) ON DELETE CASCADE,
  entry_id INTEGER NOT NULL REFERENCES import_entry (id) ON DELETE CASCADE,
  body TEXT NOT NULL,
  PRIMARY KEY (change_id, entry_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_before_by_entry ON entry_before (entry_id);

CREATE TABLE article_before (
  change_id INTEGER NOT NULL REFERENCES reading_change (id) ON DELETE CASCADE,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  body BLOB NOT NULL,
  PRIMARY KEY (change_id, article_id)
) STRICT;
CREATE INDEX article_before_by_article ON article_before (article_id);
`,
};
