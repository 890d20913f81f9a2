import type { Migration } from '../migration.ts';

/**
 * The index of words gets the places of words, and FTS5's index of articles goes: it took four times the room, weighed common words fifty times
 * too slowly and knew no order of words. The index is made anew from the texts when the archive is opened, some articles at a time. Its segments
 * are merged little by little, so each tells how far that is.
 */
export const placesOfWords: Migration = {
  version: 16,
  sql: `
DROP TABLE article_index;
DROP TABLE word_article;
DROP TABLE word_block;
DROP TABLE word_segment;

CREATE TABLE word_segment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  articles INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('read', 'draft', 'left')),
  into_id INTEGER REFERENCES word_segment (id),
  written BLOB
) STRICT;
CREATE INDEX word_segment_by_into ON word_segment (into_id) WHERE into_id IS NOT NULL;

CREATE TABLE word_block (
  id INTEGER PRIMARY KEY,
  segment_id INTEGER NOT NULL REFERENCES word_segment (id),
  first BLOB NOT NULL,
  terms BLOB NOT NULL,
  postings BLOB NOT NULL,
  UNIQUE (segment_id, first)
) STRICT;

CREATE TABLE word_places (
  block_id INTEGER PRIMARY KEY REFERENCES word_block (id) ON DELETE CASCADE,
  places BLOB NOT NULL
) STRICT;

CREATE TABLE word_article (
  article_id INTEGER PRIMARY KEY,
  segment_id INTEGER REFERENCES word_segment (id),
  words INTEGER NOT NULL
) STRICT;
CREATE INDEX word_article_to_index ON word_article (article_id) WHERE segment_id IS NULL;
CREATE INDEX word_article_by_segment ON word_article (segment_id);

CREATE TRIGGER article_indexed AFTER UPDATE OF segment_id ON word_article WHEN old.segment_id IS NULL BEGIN
  INSERT INTO article_change (article_id) VALUES (new.article_id);
END;
CREATE TRIGGER article_unindexed AFTER DELETE ON word_article BEGIN
  INSERT INTO article_change (article_id) VALUES (old.article_id);
END;

UPDATE derived SET done = 0 WHERE name = 'purge';
INSERT INTO word_article (article_id, segment_id, words) SELECT id, NULL, 0 FROM article WHERE removed_at IS NULL;
`,
};
