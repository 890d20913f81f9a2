import Database from 'better-sqlite3';
import { migrate } from '../migrate.ts';
import { migrations } from '../migrations/migrations.ts';

/**
 * The version whose tables, indexes and views these names are most like; null when there are none, or one that no version
 * has.
 */
export function savedVersion(names: readonly string[]): number | null {
  let best: { readonly version: number; readonly missing: number } | null = null;
  for (const { version } of migrations) {
    const expected = namesOf(version);
    if (names.length === 0 || names.some((name) => !expected.has(name) && !name.startsWith('sqlite_'))) continue;
    const missing = expected.size - names.length;
    if (best === null || missing < best.missing) best = { version, missing };
  }
  return best?.version ?? null;
}

function namesOf(version: number): ReadonlySet<string> {
  const database = new Database(':memory:');
  try {
    migrate(
      database,
      migrations.filter((step) => step.version <= version),
    );
    return new Set(database.prepare<[], string>('SELECT name FROM sqlite_schema').pluck().all());
  } finally {
    database.close();
  }
}
