import type { Migration } from '../migration.ts';

/** The list of imports counts all lines of all ledgers, out of indexes alone. */
export const ledgerCounts: Migration = {
  version: 21,
  sql: `
DROP INDEX import_entry_by_import;
CREATE INDEX import_entry_by_import ON import_entry (import_id, outcome, imported, duplicates, refused);
CREATE INDEX import_entry_announced ON import_entry (import_id) WHERE announced IS NOT NULL;
`,
};
