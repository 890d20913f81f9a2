import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { FailureError } from '../../contract/failure.ts';
import { checkArchivePath } from './archive-path.ts';
import { type Connection, connect, makeDurable } from './connection.ts';
import { relinkCopy } from './entities/relink.ts';
import { inspectArchive, realArchivePath, refuseNewer } from './inspect-archive.ts';
import { migrate, schemaVersion, type UpdateWatch } from './migrate.ts';
import type { Migration } from './migration.ts';
import { migrations } from './migrations/migrations.ts';
import { placeWarning } from './place-warning.ts';
import { refreshStale } from './refresh-stale.ts';
import { expectedSchema, schemaOf } from './schema.ts';
import { archiveCounts } from './archive-counts.ts';
import { findDamage } from './find-damage.ts';
import { asFailure } from './sqlite-failure.ts';

/** How an archive was opened: what the readers beside the writer need to open it the same way. */
export type OpenedArchive = {
  readonly connection: Connection;
  /** The archive's real path, for showing. */
  readonly path: string;
  /** The file that is open: a copy in a temporary folder when the archive lies where nothing can be written. */
  readonly openPath: string;
  readonly readOnly: boolean;
  /** Why it is read-only, or a warning about the file; null when there is nothing to say. */
  readonly notice: string | null;
  /** What is damaged in it: then it is read-only, and not a byte of it is changed. Null: nothing that is known. */
  readonly damage: string | null;
  /** Ends the connection and removes the copy, if there is one. */
  readonly close: () => void;
};

/**
 * Opens an archive for writing; where the file or its folder cannot be written, or it is damaged, for reading, with a notice.
 * Header and version are looked at before anything is written; what is foreign, newer, or has an unexpected schema is refused
 * as it is. An older archive is migrated, a verified copy beside it first.
 *
 * @param knownDamage what was found damaged while it was open before
 * @param watch hears how far bringing an older one up to date is
 */
export function openArchive(
  path: string,
  steps: readonly Migration[] = migrations,
  knownDamage: string | null = null,
  watch: UpdateWatch = () => {},
): OpenedArchive {
  checkArchivePath(path);
  const real = realArchivePath(path);
  inspectArchive(real, steps.length);
  try {
    const damage = knownDamage ?? findDamage(real);
    return damage === null ? openForWriting(real, steps, watch) : openDamaged(real, steps, damage);
  } catch (error) {
    if (forbidsWriting(error)) return openForReading(real, steps);
    const failure = asFailure(error, real);
    if (!isDamage(error)) throw failure;
    return openDamaged(real, steps, error instanceof Error ? error.message : 'unknown damage');
  }
}

/** What a file that SQLite cannot make sense of gives; not what we refuse ourselves. */
function isDamage(error: unknown): boolean {
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined;
  return typeof code === 'string' && code.startsWith('SQLITE_CORRUPT');
}

/** Opens what can be read as it is: no lock, no log, no migration. Throws `archive-damaged` when that is not enough to be of use. */
function openDamaged(path: string, steps: readonly Migration[], damage: string): OpenedArchive {
  let connection: Connection | null = null;
  try {
    connection = connect(path, { readOnly: true });
    refuseNewer(basename(path), schemaVersion(connection), steps.length);
    if (schemaVersion(connection) < steps.length) throw beyondReading(path, damage);
    expectSchema(connection, steps);
    archiveCounts({ database: connection });
  } catch (error) {
    connection?.close();
    const failure = asFailure(error, path);
    throw failure instanceof FailureError && failure.code !== 'archive-damaged' ? failure : beyondReading(path, damage);
  }
  const opened = connection;
  return {
    connection: opened,
    path,
    openPath: path,
    readOnly: true,
    notice: `It is damaged (${damage}). Nothing is written to it any more; what can be read still works. Restore a backup, or save what can be saved into a new archive.`,
    damage,
    close: () => opened.close(),
  };
}

function beyondReading(path: string, damage: string): FailureError {
  return new FailureError(
    'archive-damaged',
    `${path} is damaged (${damage}) and cannot be opened. It was left as it is. Restore a backup, or save what can be saved of it into a new archive.`,
    path,
  );
}

function openForWriting(path: string, steps: readonly Migration[], watch: UpdateWatch): OpenedArchive {
  const connection = connect(path, { readOnly: false });
  try {
    refuseNewer(basename(path), schemaVersion(connection), steps.length);
    expectSchema(connection, steps);
    makeDurable(connection);
    // Opening succeeds on a read-only file; only taking the lock to write shows it.
    connection.exec('BEGIN IMMEDIATE; ROLLBACK');
    migrate(connection, steps, watch);
    refreshStale(connection, watch);
  } catch (error) {
    connection.close();
    throw error;
  }
  return {
    connection,
    path,
    openPath: path,
    readOnly: false,
    notice: placeWarning(path),
    damage: null,
    close: () => connection.close(),
  };
}

function forbidsWriting(error: unknown): boolean {
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined;
  return (
    typeof code === 'string' &&
    (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code === 'EROFS' || code === 'EACCES')
  );
}

/** A file in write-ahead mode cannot be opened where its helper files cannot be made, so a private copy is read instead. */
function openForReading(path: string, steps: readonly Migration[]): OpenedArchive {
  const { copy, folder } = copyUpToDate(path, steps, relinkCopy);
  const connection = connect(copy, { readOnly: true });
  return {
    connection,
    path,
    openPath: copy,
    readOnly: true,
    notice: 'This archive can only be read: its file or folder is protected against writing.',
    damage: null,
    close: () => {
      connection.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Copies an archive with its log into a temporary folder, which the caller removes, and brings the copy up to date. */
export function copyUpToDate(
  path: string,
  steps: readonly Migration[],
  finish: (copy: Connection) => void = () => {},
): { readonly copy: string; readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-'));
  try {
    const copy = join(folder, basename(path));
    copyFileSync(path, copy);
    if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
    // Opened for writing once, so that what lies in the log is taken in.
    const preparing = connect(copy, { readOnly: false });
    try {
      refuseNewer(basename(path), schemaVersion(preparing), steps.length);
      expectSchema(preparing, steps);
      migrate(preparing, steps);
      refreshStale(preparing);
      finish(preparing);
    } finally {
      preparing.close();
    }
    return { copy, folder };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw asFailure(error, path);
  }
}

/** Refuses triggers, views and tables that no version of this program makes: they would run with the archive. */
export function expectSchema(connection: Connection, steps: readonly Migration[]): void {
  const version = schemaVersion(connection);
  if (schemaOf(connection) === expectedSchema(steps.filter((step) => step.version <= version))) return;
  throw new FailureError(
    'archive-damaged',
    'This file holds tables, views or triggers that Cuttings did not make. It was left as it is.',
  );
}
