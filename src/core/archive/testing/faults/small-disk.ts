import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** What is told where only root can make a file system. */
export const rootOnly = { times: 0, seen: 'skipped: a file system can be made by root only', skipped: true } as const;

/** Runs something on a disk of its own of so many bytes, and takes it away. Null: it cannot be made here. */
export async function onSmallDisk<Result>(
  folder: string,
  bytes: number,
  work: () => Result | Promise<Result>,
): Promise<Result | null> {
  mkdirSync(folder, { recursive: true });
  if (!tried('mount', '-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder)) return null;
  try {
    return await work();
  } finally {
    // What failed may have left a file open.
    if (!tried('umount', folder)) tried('umount', '-l', folder);
  }
}

/** Takes a disk away while files on it are open, as pulling a drive does. */
export function pullDisk(folder: string): void {
  execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
}

/** Runs something while nothing can be written below a folder. Null: that cannot be brought about here. */
export function readOnly<Result>(folder: string, work: () => Result): Result | null {
  if (!tried('mount', '--bind', folder, folder)) return null;
  try {
    return tried('mount', '-o', 'remount,ro,bind', folder) ? work() : null;
  } finally {
    tried('umount', folder);
  }
}

function tried(command: string, ...words: readonly string[]): boolean {
  try {
    execFileSync(command, words, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
