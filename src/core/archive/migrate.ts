import type { Database } from 'better-sqlite3';
import { existsSync, rmSync } from 'node:fs';
import BetterSqlite from 'better-sqlite3';
import { FailureError } from '../../contract/failure.ts';
import { applicationId } from './archive-header.ts';
import type { Migration } from './migration.ts';

/** Version that a database is at. 0: empty. */
export function schemaVersion(database: Database): number {
  return database.pragma('user_version', { simple: true }) as number;
}

/**
 * Brings a database up to the last of `migrations`: each step is one transaction with its version inside, so that a step
 * that fails or is killed leaves the version before. An archive that already holds something is copied first, to
 * `<file>.v<version>.backup`, and the copy is checked.
 */
export function migrate(database: Database, migrations: readonly Migration[]): void {
  const before = schemaVersion(database);
  const steps = migrations.filter(({ version }) => version > before);
  if (steps.length === 0) return;
  if (before > 0) backUp(database, `${database.name}.v${before}.backup`);
  for (const { version, sql } of steps) {
    database
      .transaction(() => {
        database.exec(sql);
        database.pragma(`application_id = ${applicationId}`);
        database.pragma(`user_version = ${version}`);
      })
      .immediate();
  }
}

/** A copy that does not verify is removed, and the migration does not begin. */
function backUp(database: Database, path: string): void {
  if (existsSync(path)) {
    throw new FailureError('conflict', 'A backup of an earlier update is in the way. Move it elsewhere first.', path);
  }
  try {
    database.prepare('VACUUM INTO ?').run(path);
    const copy = new BetterSqlite(path, { readonly: true, fileMustExist: true });
    try {
      const result = copy.pragma('integrity_check(1)', { simple: true });
      if (result !== 'ok' || schemaVersion(copy) !== schemaVersion(database)) {
        throw new FailureError(
          'archive-damaged',
          `The backup before the update did not verify: ${String(result)}`,
          path,
        );
      }
    } finally {
      copy.close();
    }
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}
