import type { Migration } from '../migration.ts';

/** What each article names, in the order of articles, and the order of titles: out of indexes alone, where wide rows were read or all titles sorted. */
export const ordersOfNamesAndTitles: Migration = {
  version: 24,
  sql: `
DROP INDEX entity_mention_by_article;
CREATE INDEX entity_mention_by_article ON entity_mention (article_id, entity_id, said);
CREATE INDEX article_by_title ON article (title COLLATE NOCASE) WHERE removed_at IS NULL;
`,
};
