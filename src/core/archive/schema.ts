import Database from 'better-sqlite3';
import type { Connection } from './connection.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migration.ts';

/** A database's schema as text, one statement per object in the order of name: equal texts, equal schemas. */
export function schemaOf(connection: Connection): string {
  const rows = connection
    .prepare(
      `SELECT sql FROM sqlite_schema
       WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name`,
    )
    .pluck()
    .all() as string[];
  return rows.map((sql) => `${sql.trim()};\n`).join('\n');
}

/** The schema that these migrations make: what an archive must hold, no trigger or view more. */
export function expectedSchema(steps: readonly Migration[]): string {
  const connection = new Database(':memory:');
  try {
    migrate(connection, steps);
    return schemaOf(connection);
  } finally {
    connection.close();
  }
}
