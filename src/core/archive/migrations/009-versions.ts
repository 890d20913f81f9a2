import type { Migration } from '../migration.ts';

/**
 * Articles that hold the same text. All but `version_decision` is derived from the texts; by which version of the rules stands in `derived`,
 * and the articles of an archive that has another are looked through in the background (catch-up.ts).
 */
export const versions: Migration = {
  version: 9,
  sql: `
CREATE VIRTUAL TABLE version_index USING fts5 (
  hashes, content = '', contentless_delete = 1, detail = none, tokenize = "ascii"
);

CREATE TABLE version_link (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  share REAL NOT NULL,
  differences TEXT NOT NULL,
  PRIMARY KEY (article_id, other_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX version_link_by_other ON version_link (other_id);

CREATE TABLE version_member (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  group_id INTEGER NOT NULL
) STRICT;

CREATE INDEX version_member_by_group ON version_member (group_id);

CREATE TABLE version_decision (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  verdict TEXT NOT NULL CHECK (verdict IN ('versions', 'different')),
  decided_at TEXT NOT NULL,
  PRIMARY KEY (article_id, other_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX version_decision_by_other ON version_decision (other_id);

INSERT INTO derived (name, version, done) VALUES ('versions', 0, 0);
`,
};
