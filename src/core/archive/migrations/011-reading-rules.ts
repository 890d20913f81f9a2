import type { Migration } from '../migration.ts';

/** What people said about reading files of a layout, under a name, so that it holds for later files. */
export const readingRules: Migration = {
  version: 11,
  sql: `
CREATE TABLE reading_rule (
  name_folded TEXT PRIMARY KEY,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
