import type { Migration } from '../migration.ts';

/** Which program runs an import, so that another one that opens the archive does not take it for interrupted. */
export const importOwners: Migration = {
  version: 14,
  sql: `
CREATE TABLE import_owner (
  import_id INTEGER PRIMARY KEY REFERENCES import (id) ON DELETE CASCADE,
  pid INTEGER NOT NULL,
  seen_at TEXT NOT NULL
) STRICT;
`,
};
