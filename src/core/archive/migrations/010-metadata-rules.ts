import type { Migration } from '../migration.ts';

/** Rules by which metadata are set at import, and what changes of many articles replaced, so that each is taken back exactly. */
export const metadataRules: Migration = {
  version: 10,
  sql: `
CREATE TABLE metadata_rule (
  ordinal INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  pattern TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT,
  only_missing INTEGER NOT NULL,
  is_on INTEGER NOT NULL
) STRICT;

CREATE TABLE metadata_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  label TEXT NOT NULL
) STRICT;

CREATE TABLE metadata_before (
  change_id INTEGER NOT NULL REFERENCES metadata_change (id) ON DELETE CASCADE,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  value TEXT,
  found TEXT,
  basis TEXT,
  PRIMARY KEY (change_id, article_id, field)
) STRICT, WITHOUT ROWID;

CREATE INDEX metadata_before_by_article ON metadata_before (article_id);
`,
};
