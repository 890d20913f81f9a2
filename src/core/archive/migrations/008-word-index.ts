import type { Migration } from '../migration.ts';

/**
 * How often each word stands in each article, for ranking and for beginnings of words: FTS5 finds and counts fast but weighs
 * common words fifty times too slowly. Beside it a log of articles whose row changed, so that readers need not ask for all.
 */
export const wordIndex: Migration = {
  version: 8,
  sql: `
CREATE TABLE word_segment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  articles INTEGER NOT NULL
) STRICT;

CREATE TABLE word_block (
  id INTEGER PRIMARY KEY,
  segment_id INTEGER NOT NULL REFERENCES word_segment (id) ON DELETE CASCADE,
  first BLOB NOT NULL,
  terms BLOB NOT NULL,
  postings BLOB NOT NULL,
  UNIQUE (segment_id, first)
) STRICT;

CREATE TABLE word_article (
  article_id INTEGER PRIMARY KEY,
  segment_id INTEGER REFERENCES word_segment (id),
  words INTEGER NOT NULL
) STRICT;
CREATE INDEX word_article_to_index ON word_article (article_id) WHERE segment_id IS NULL;
CREATE INDEX word_article_by_segment ON word_article (segment_id);

CREATE TABLE article_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL
) STRICT;

CREATE TRIGGER article_changed AFTER UPDATE OF outlet, published, language, import_id ON article BEGIN
  INSERT INTO article_change (article_id) VALUES (new.id);
END;
CREATE TRIGGER article_indexed AFTER UPDATE OF segment_id ON word_article BEGIN
  INSERT INTO article_change (article_id) VALUES (new.article_id);
END;
CREATE TRIGGER article_unindexed AFTER DELETE ON word_article BEGIN
  INSERT INTO article_change (article_id) VALUES (old.article_id);
END;

INSERT INTO word_article (article_id, segment_id, words) SELECT id, NULL, 0 FROM article WHERE removed_at IS NULL;
`,
};
