import type { Migration } from '../migration.ts';

/**
 * Two frequent words in a row are indexed as a word of its own. The index is made anew from the texts when the archive is opened, some articles at a
 * time; what there was is deleted by and by while merging, as segments are that were merged into others, so that the log never grows as large as it.
 */
export const pairsOfWords: Migration = {
  version: 23,
  sql: `
UPDATE word_segment SET state = 'left', into_id = NULL, written = NULL, words = NULL;
UPDATE word_article SET segment_id = NULL, words = 0;
`,
};
