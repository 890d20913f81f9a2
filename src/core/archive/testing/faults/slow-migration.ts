import type { Migration } from '../../migration.ts';
import { migrations } from '../../migrations/migrations.ts';

/** A step that takes as long as those of a large archive do: some tenths of a second. */
export const slowMigration: Migration = {
  version: migrations.length + 1,
  sql: `CREATE TABLE slow (number INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT;
    INSERT INTO slow SELECT value, hex(randomblob(40)) FROM (
      WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 100000) SELECT value FROM n);
    DROP TABLE slow;
    ALTER TABLE tag ADD COLUMN note TEXT;`,
};
