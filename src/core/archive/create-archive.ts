import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { FailureError } from '../../contract/failure.ts';
import { checkArchivePath } from './archive-path.ts';
import { makeDurable } from './connection.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migration.ts';
import { migrations } from './migrations/migrations.ts';
import { withFailures } from './sqlite-failure.ts';

/**
 * Makes an empty archive, readable by its owner only. It is built under another name and appears under its own when it is
 * whole, so that no half-made archive is ever found. Fails with `conflict` when something already stands there.
 */
export function createArchive(path: string, steps: readonly Migration[] = migrations): void {
  checkArchivePath(path);
  const target = resolve(path);
  const folder = dirname(target);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `.${randomUUID()}.new`);
  closeSync(openSync(draft, 'wx', 0o600));
  try {
    withFailures(target, () => build(draft, steps));
    publish(draft, target);
  } finally {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${draft}${ending}`, { force: true });
  }
  syncFolder(folder);
}

function build(draft: string, steps: readonly Migration[]): void {
  const connection = new Database(draft, { fileMustExist: true });
  try {
    migrate(connection, steps);
    makeDurable(connection);
  } finally {
    connection.close();
  }
}

/** A hard link fails where the name is taken, as a rename would not; disks without links get the rename. */
function publish(draft: string, target: string): void {
  const taken = new FailureError('conflict', 'There already is a file of this name.', basename(target));
  if (existsSync(target)) throw taken;
  try {
    linkSync(draft, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw taken;
    renameSync(draft, target);
  }
}

/** Makes a new name in a folder survive a power cut. Windows cannot open folders and does not need it. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
