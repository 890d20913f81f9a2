import type { Migration } from '../migration.ts';

/** Notes that people write about articles and passages, with a view for other programs. */
export const notes: Migration = {
  version: 18,
  sql: `
CREATE TABLE note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  span_start INTEGER,
  span_end INTEGER,
  span_text TEXT,
  text TEXT NOT NULL,
  words TEXT NOT NULL,
  written_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX note_by_place
  ON note (article_id, coalesce(span_start, -1), coalesce(span_end, -1), coalesce(span_text, ''));
CREATE INDEX note_by_change ON note (changed_at DESC, id DESC);

CREATE VIEW notes AS
SELECT n.text AS note, n.span_text AS passage, n.span_start AS "start", n.span_end AS "end", a.id AS article_id, a.title AS article,
  a.outlet, a.published, n.written_at, n.changed_at
FROM note n JOIN article a ON a.id = n.article_id WHERE a.removed_at IS NULL;
`,
};
