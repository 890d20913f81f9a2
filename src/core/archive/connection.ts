import type { Database } from 'better-sqlite3';
import BetterSqlite from 'better-sqlite3';
import { chmodSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { FailureError } from '../../contract/failure.ts';
import { applicationId, readArchiveHeader } from './archive-header.ts';
import { checkArchivePath } from './archive-path.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';
import { expectedSchema, latestVersion, schemaOf } from './schema.ts';
import { withFailures } from './sqlite-failure.ts';

/** How long a writer waits for another process's transaction. */
const busyMilliseconds = 5000;

/**
 * Opens an archive for writing, makes it if it is not there, and brings an older one up to date. A file that is not an
 * archive, a newer one, or one with an unexpected schema is refused unchanged.
 */
export function openForWriting(path: string): Database {
  checkArchivePath(path);
  return withFailures(path, () => {
    if (checkHeader(path).kind === 'missing') createArchive(path);
    const database = new BetterSqlite(path, { timeout: busyMilliseconds });
    try {
      // Settings that protect this process from what a crafted file holds come before anything that reads it.
      database.pragma('trusted_schema = OFF');
      database.pragma('cell_size_check = ON');
      database.pragma('temp_store = MEMORY');
      // The header may be older than the write-ahead log: ask again.
      const version = schemaVersion(database);
      if (version > latestVersion) throw newer(path, version);
      if (version === latestVersion) checkSchema(database);
      if (database.pragma('journal_mode = WAL', { simple: true }) !== 'wal')
        throw new FailureError(
          'read-only',
          `${path} lies on a disk that cannot hold an archive in use (no shared memory).`,
          path,
        );
      // better-sqlite3 is built with NORMAL for WAL, which can lose acknowledged articles in a power cut.
      database.pragma('synchronous = FULL');
      database.pragma('fullfsync = ON');
      database.pragma('checkpoint_fullfsync = ON');
      database.pragma('foreign_keys = ON');
      database.pragma('secure_delete = ON');
      database.pragma(`journal_size_limit = ${64 * 1024 * 1024}`);
      migrate(database, migrations);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

/** Opens an archive that is there, for reading only. */
export function openForReading(path: string): Database {
  checkArchivePath(path);
  return withFailures(path, () => {
    const database = new BetterSqlite(path, { readonly: true, fileMustExist: true, timeout: busyMilliseconds });
    try {
      database.pragma('trusted_schema = OFF');
      database.pragma('cell_size_check = ON');
      database.pragma('temp_store = MEMORY');
      database.pragma('query_only = ON');
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

/** Refuses what is not an archive of this program, by its first bytes, before SQLite may write anything. */
export function checkHeader(path: string): ReturnType<typeof readArchiveHeader> {
  const header = readArchiveHeader(path);
  const shown = header.kind === 'missing' ? path : realpathSync(path);
  switch (header.kind) {
    case 'missing':
      return header;
    case 'empty':
      throw new FailureError(
        'archive-damaged',
        `${shown} is an empty file, not an archive. It was left as it is.`,
        path,
      );
    case 'not-sqlite':
      throw new FailureError('archive-damaged', `${shown} is not an archive of Cuttings. It was left as it is.`, path);
    case 'sqlite':
      if (header.applicationId !== applicationId)
        throw new FailureError(
          'archive-damaged',
          `${shown} is a database of another program. It was left as it is.`,
          path,
        );
      if (header.version > latestVersion) throw newer(shown, header.version);
      return header;
  }
}

function checkSchema(database: Database): void {
  if (schemaOf(database) !== expectedSchema())
    throw new FailureError(
      'archive-damaged',
      `${database.name} holds tables, views or triggers that Cuttings did not make. It was left as it is.`,
      database.name,
    );
}

function newer(path: string, version: number): FailureError {
  return new FailureError(
    'archive-newer',
    `${path} was made by a newer Cuttings (format ${version}; this one reads up to ${latestVersion}). It was left as it is.`,
    path,
  );
}

/** Made under another name and renamed: nobody ever sees half an archive under the name asked for. */
function createArchive(path: string): void {
  const unfinished = `${path}.new`;
  rmSync(unfinished, { force: true });
  const database = new BetterSqlite(unfinished);
  try {
    database.pragma('synchronous = EXTRA');
    migrate(database, migrations);
  } finally {
    database.close();
  }
  chmodSync(unfinished, 0o600);
  renameSync(unfinished, path);
}
