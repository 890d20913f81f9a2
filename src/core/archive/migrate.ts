import type { Database } from 'better-sqlite3';
import { existsSync } from 'node:fs';
import BetterSqlite from 'better-sqlite3';
import type { UpdateStage } from '../../contract/vocabulary.ts';
import { FailureError } from '../../contract/failure.ts';
import { applicationId } from './archive-header.ts';
import type { Migration } from './migration.ts';
import { discardDraft, publishFile, syncFile } from './publish-file.ts';

/** Hears how far bringing an archive up to date is: parts of the stage done, of so many (0: not known). */
export type UpdateWatch = (stage: UpdateStage, done: number, total: number) => void;

/** Version that a database is at. 0: empty. */
export function schemaVersion(database: Database): number {
  return database.pragma('user_version', { simple: true }) as number;
}

/**
 * Brings a database up to the last of `migrations`: each step is one transaction with its version inside, so that a step
 * that fails or is killed leaves the version before. An archive that already holds something is copied first, to
 * `<file>.v<version>.backup`, and the copy is checked.
 */
export function migrate(database: Database, migrations: readonly Migration[], watch: UpdateWatch = () => {}): void {
  const before = schemaVersion(database);
  const steps = migrations.filter(({ version }) => version > before);
  if (steps.length === 0) return;
  if (before > 0) {
    watch('copying', 0, 0);
    backUp(database, before);
  }
  for (const [index, { version, sql }] of steps.entries()) {
    if (before > 0) watch('updating', index, steps.length);
    database
      .transaction(() => {
        database.exec(sql);
        database.pragma(`application_id = ${applicationId}`);
        database.pragma(`user_version = ${version}`);
      })
      .immediate();
  }
}

/**
 * Copies the archive to `<file>.v<version>.backup`, or the next free name: an earlier update that was killed may have left one, and none is
 * ever replaced. The copy gets its name when it has verified; one that does not is removed, and the migration does not begin.
 */
function backUp(database: Database, version: number): void {
  const draft = `${database.name}.v${version}${draftEnding}`;
  discardDraft(draft);
  try {
    database.prepare('VACUUM INTO ?').run(draft);
    const copy = new BetterSqlite(draft, { readonly: true, fileMustExist: true });
    try {
      const result = copy.pragma('integrity_check(1)', { simple: true });
      if (result !== 'ok' || schemaVersion(copy) !== schemaVersion(database)) {
        throw new FailureError(
          'archive-damaged',
          `The backup before the update did not verify: ${String(result)}`,
          database.name,
        );
      }
    } finally {
      copy.close();
    }
    syncFile(draft);
    publishFile(draft, freeBackupPath(database.name, version));
  } catch (error) {
    discardDraft(draft);
    throw error;
  }
}

function freeBackupPath(archive: string, version: number): string {
  const path = `${archive}.v${version}`;
  let free = `${path}.backup`;
  for (let number = 2; existsSync(free); number += 1) free = `${path}.${number}.backup`;
  return free;
}

/** Ending of the copy while it is being made. */
const draftEnding = '.backup.part';
