import type { Migration } from '../migration.ts';

/**
 * What words that begin alike have together, in large segments: `th*` stands for a hundred words, ten of them in each article. Segments that are there
 * already are summed up when nothing is to be merged.
 */
export const sumsOfBeginnings: Migration = {
  version: 26,
  sql: `
CREATE TABLE word_beginning (
  id INTEGER PRIMARY KEY,
  segment_id INTEGER NOT NULL REFERENCES word_segment (id) ON DELETE CASCADE,
  beginning BLOB NOT NULL,
  postings BLOB NOT NULL,
  chunks BLOB NOT NULL,
  UNIQUE (segment_id, beginning)
) STRICT;

ALTER TABLE word_segment ADD COLUMN summed BLOB;
`,
};
