import type { Migration } from '../migration.ts';

/**
 * A file may hold many articles: its bytes stand once in `file`, `original` says where in it an article came from. The
 * ledger has a line for each file with what it announced and what was found, and a part for each article found in it.
 */
export const filesOfManyArticles: Migration = {
  version: 2,
  sql: `
DROP VIEW articles;

CREATE TABLE file (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  bytes INTEGER NOT NULL,
  content BLOB NOT NULL
) STRICT;
INSERT INTO file (sha256, bytes, content) SELECT sha256, bytes, content FROM original ORDER BY article_id;

ALTER TABLE original RENAME TO old_original;
CREATE TABLE original (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  file_id INTEGER NOT NULL REFERENCES file (id),
  ordinal INTEGER NOT NULL,
  place TEXT,
  name TEXT NOT NULL,
  relative_path TEXT NOT NULL,
  format TEXT NOT NULL,
  encoding TEXT,
  encoding_basis TEXT,
  replaced INTEGER NOT NULL,
  basis TEXT NOT NULL
) STRICT;
INSERT INTO original (article_id, file_id, ordinal, name, relative_path, format, encoding, encoding_basis, replaced, basis)
  SELECT o.article_id, f.id, 1, o.name, o.relative_path, o.format, o.encoding, o.encoding_basis, o.replaced, '{}'
  FROM old_original o JOIN file f ON f.sha256 = o.sha256;
CREATE INDEX original_by_file ON original (file_id, ordinal);
DROP TABLE old_original;

ALTER TABLE article ADD COLUMN section TEXT;
ALTER TABLE article ADD COLUMN page TEXT;
ALTER TABLE article ADD COLUMN url TEXT;
ALTER TABLE article ADD COLUMN found_section TEXT;
ALTER TABLE article ADD COLUMN found_page TEXT;
ALTER TABLE article ADD COLUMN found_url TEXT;

DROP INDEX import_entry_by_article;
DROP INDEX import_entry_by_import;
ALTER TABLE import_entry RENAME TO old_import_entry;
CREATE TABLE import_entry (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import (id),
  name TEXT NOT NULL,
  relative_path TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('imported', 'duplicate', 'partly', 'refused')),
  note TEXT,
  sha256 TEXT,
  format TEXT,
  encoding TEXT,
  encoding_basis TEXT,
  replaced INTEGER NOT NULL,
  announced INTEGER,
  imported INTEGER NOT NULL,
  duplicates INTEGER NOT NULL,
  refused INTEGER NOT NULL
) STRICT;
INSERT INTO import_entry
  SELECT e.id, e.import_id, e.name, e.relative_path, e.bytes, e.outcome, e.note, f.sha256, o.format, o.encoding, o.encoding_basis,
    coalesce(o.replaced, 0), NULL, e.outcome = 'imported', e.outcome = 'duplicate', e.outcome = 'refused'
  FROM old_import_entry e
    LEFT JOIN original o ON o.article_id = e.article_id AND e.outcome = 'imported'
    LEFT JOIN file f ON f.id = o.file_id;
CREATE INDEX import_entry_by_import ON import_entry (import_id, outcome);

CREATE TABLE import_part (
  entry_id INTEGER NOT NULL REFERENCES import_entry (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('imported', 'duplicate', 'refused')),
  place TEXT,
  title TEXT,
  article_id INTEGER REFERENCES article (id) ON DELETE SET NULL,
  note TEXT,
  PRIMARY KEY (entry_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO import_part (entry_id, ordinal, outcome, article_id)
  SELECT id, 1, outcome, article_id FROM old_import_entry WHERE outcome <> 'refused';
CREATE INDEX import_part_by_article ON import_part (article_id);
DROP TABLE old_import_entry;

CREATE VIEW articles AS
SELECT a.id, a.title, a.outlet, a.byline, a.published, a.section, a.page, a.url, a.language, a.words, t.text, o.name AS file,
  o.place, f.sha256, a.imported_at
FROM article a JOIN article_text t ON t.article_id = a.id JOIN original o ON o.article_id = a.id JOIN file f ON f.id = o.file_id
WHERE a.removed_at IS NULL;
`,
};
