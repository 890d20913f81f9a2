import type { Migration } from '../migration.ts';

/**
 * A log of articles that name others than before, so that readers count entities, speakers and kinds of source from memory. And imports become a facet:
 * searches that were saved for one import get a list of one.
 */
export const facets: Migration = {
  version: 15,
  sql: `
CREATE TABLE naming_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL
) STRICT;

UPDATE saved_search
SET filters = json_set(json_remove(filters, '$.importId'), '$.imports', json_array(filters ->> '$.importId'))
WHERE filters ->> '$.importId' IS NOT NULL;
`,
};
