import type { Migration } from '../migration.ts';

/**
 * Another archive is merged into this one: its imports come along and say from where, what a merge did stands in steps that can be taken back, and
 * where the two contradict each other both sides are kept.
 */
export const merges: Migration = {
  version: 12,
  sql: `
ALTER TABLE import ADD COLUMN origin TEXT;
ALTER TABLE import ADD COLUMN merge_id INTEGER REFERENCES import (id);

CREATE TABLE merge_step (
  import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  operation TEXT NOT NULL,
  input TEXT NOT NULL,
  taken_back INTEGER NOT NULL,
  PRIMARY KEY (import_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE merge_conflict (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  article_id INTEGER REFERENCES article (id) ON DELETE CASCADE,
  what TEXT NOT NULL CHECK (what IN ('details', 'decision', 'name', 'passage', 'removed')),
  subject TEXT NOT NULL,
  ours TEXT NOT NULL,
  theirs TEXT NOT NULL,
  kept TEXT NOT NULL CHECK (kept IN ('ours', 'theirs'))
) STRICT;

CREATE INDEX merge_conflict_by_import ON merge_conflict (import_id);

CREATE INDEX merge_conflict_by_article ON merge_conflict (article_id);
`,
};
