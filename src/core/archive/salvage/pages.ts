import { closeSync, fstatSync, openSync } from 'node:fs';
import { loggedPages } from './log-frames.ts';
import { readAt } from './read-at.ts';

/** Every archive has pages of this size, all of it used: a damaged header is not asked. */
export const pageSize = 4096;

/** The pages of a database file as its last commit left them, read without SQLite. */
export type Pages = {
  /** Pages of file and log; they are numbered from 1. */
  readonly count: number;
  /** Null: there is no such page, or it cannot be read. */
  read(page: number): Buffer | null;
  close(): void;
};

/** Opens a file, damaged as it may be, for reading its pages. Changes nothing. Throws what opening a file throws. */
export function openPages(path: string): Pages {
  const file = openSync(path, 'r');
  const logged = loggedPages(`${path}-wal`, pageSize);
  const log = logged.size === 0 ? null : openSync(`${path}-wal`, 'r');
  const count = Math.max(Math.floor(fstatSync(file).size / pageSize), 0, ...logged.keys());
  return {
    count,
    read(page) {
      if (!Number.isInteger(page) || page < 1 || page > count) return null;
      const inLog = logged.get(page);
      return inLog === undefined || log === null
        ? readAt(file, (page - 1) * pageSize, pageSize)
        : readAt(log, inLog, pageSize);
    },
    close() {
      closeSync(file);
      if (log !== null) closeSync(log);
    },
  };
}
