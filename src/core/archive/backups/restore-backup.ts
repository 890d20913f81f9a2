import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { FailureError } from '../../../contract/failure.ts';
import { inspectArchive } from '../inspect-archive.ts';
import { discardDraft, syncFile, syncFolder } from '../publish-file.ts';
import { asFailure } from '../sqlite-failure.ts';
import { keptPath } from './backup-names.ts';
import { checkCopy } from './check-copy.ts';
import { beginDraft } from './copy-archive.ts';

/**
 * Puts a backup in the place of an archive that this program has closed. The backup is checked and copied first and stays
 * where it is; the archive is kept beside it under another name, which is answered (null: there was none). Throws
 * `archive-locked` when another program has the archive open; then, and at every other failure, nothing was changed.
 */
export function restoreBackup(archivePath: string, backup: string): string | null {
  checkCopy(backup);
  const draft = beginDraft(dirname(archivePath));
  try {
    copyFileSync(backup, draft);
    syncFile(draft);
    checkCopy(draft);
    if (!existsSync(archivePath)) {
      renameSync(draft, archivePath);
      syncFolder(dirname(archivePath));
      return null;
    }
    takeOutOfUse(archivePath);
    const kept = freePath(archivePath);
    keepUnder(archivePath, kept);
    renameSync(draft, archivePath);
    syncFolder(dirname(archivePath));
    return kept;
  } catch (error) {
    throw asFailure(error, archivePath);
  } finally {
    discardDraft(draft);
  }
}

/**
 * Takes the log into the file and shows that nobody else has it open: leaving write-ahead mode needs both. A damaged file
 * cannot do that; it is moved with its log.
 */
function takeOutOfUse(archivePath: string): void {
  try {
    // SQLite deletes the log of a file that it does not know for a database.
    inspectArchive(archivePath, Number.MAX_SAFE_INTEGER);
    const database = new Database(archivePath, { fileMustExist: true, timeout: 500 });
    try {
      database.pragma('journal_mode = DELETE');
    } finally {
      database.close();
    }
  } catch (error) {
    const failure = asFailure(error, archivePath);
    if (!(failure instanceof FailureError) || failure.code !== 'archive-damaged') throw failure;
  }
}

function freePath(archivePath: string): string {
  const moment = new Date();
  while (existsSync(keptPath(archivePath, moment))) moment.setSeconds(moment.getSeconds() + 1);
  return keptPath(archivePath, moment);
}

/** With a second name for the file, there is an archive under its own name at every moment; disks without links get a rename. */
function keepUnder(archivePath: string, kept: string): void {
  const log = existsSync(`${archivePath}-wal`);
  try {
    linkSync(archivePath, kept);
  } catch {
    renameSync(archivePath, kept);
  }
  if (log) renameSync(`${archivePath}-wal`, `${kept}-wal`);
  rmSync(`${archivePath}-shm`, { force: true });
}
