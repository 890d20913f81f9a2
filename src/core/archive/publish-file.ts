import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { FailureError } from '../../contract/failure.ts';

/** What SQLite may lay beside a database. */
const besides = ['', '-wal', '-shm', '-journal'] as const;

/**
 * Gives a finished file its name, which must be free: throws `conflict` otherwise. A hard link fails where the name is
 * taken, as a rename would not; disks without links get the rename.
 */
export function publishFile(draft: string, target: string): void {
  const taken = new FailureError('conflict', 'There already is a file of this name.', basename(target));
  if (existsSync(target)) throw taken;
  try {
    linkSync(draft, target);
    rmSync(draft);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw taken;
    renameSync(draft, target);
  }
  syncFolder(dirname(target));
}

/** Removes a draft of a database and all that SQLite laid beside it. */
export function discardDraft(draft: string): void {
  for (const ending of besides) rmSync(`${draft}${ending}`, { force: true });
}

/** Makes what was written to a file survive a power cut. */
export function syncFile(path: string): void {
  // Windows syncs only what is open for writing.
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes a new name in a folder survive a power cut. Windows cannot open folders and does not need it. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
