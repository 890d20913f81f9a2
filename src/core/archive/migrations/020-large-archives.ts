import type { Migration } from '../migration.ts';

/** Indexes for what opening asks of every article, so that a million rows need not be read for it. */
export const largeArchives: Migration = {
  version: 20,
  sql: `
CREATE INDEX article_by_language ON article (language) WHERE removed_at IS NULL;
CREATE INDEX article_by_facts ON article (facts, removed_at);
`,
};
