import type { Database } from 'better-sqlite3';
import BetterSqlite from 'better-sqlite3';
import type { Migration } from './migration.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';

/** Latest version that this program can read and write. */
export const latestVersion = migrations.at(-1)?.version ?? 0;

type SchemaRow = { readonly name: string; readonly sql: string };

/** Every statement of a database's schema by name, without what SQLite and FTS5 make by themselves. */
export function schemaOf(database: Database): string {
  const rows = database
    .prepare<[], SchemaRow>(
      `SELECT name, sql FROM sqlite_schema
       WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
       ORDER BY type, name`,
    )
    .all();
  return `${rows.map(({ sql }) => `${sql};`).join('\n\n')}\n`;
}

/** The schema that the migrations give: what an archive must hold, no trigger or view more. */
export function expectedSchema(steps: readonly Migration[] = migrations): string {
  const database = new BetterSqlite(':memory:');
  try {
    migrate(database, steps);
    return schemaOf(database);
  } finally {
    database.close();
  }
}
