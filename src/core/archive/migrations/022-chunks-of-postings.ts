import type { Migration } from '../migration.ts';

/**
 * What is known of the postings of frequent words without reading them, so that the first hits of a word are chosen without weighing all of them.
 * Segments that are there already stay without it until they are merged: their words are all weighed, as before.
 */
export const chunksOfPostings: Migration = {
  version: 22,
  sql: `
CREATE TABLE word_chunks (
  block_id INTEGER PRIMARY KEY REFERENCES word_block (id) ON DELETE CASCADE,
  chunks BLOB NOT NULL
) STRICT;

ALTER TABLE word_segment ADD COLUMN words BLOB;
`,
};
