import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';

/** "CUTT": marks a SQLite file as an archive (`PRAGMA application_id`). */
export const applicationId = 0x43555454;

export type ArchiveHeader =
  | { readonly kind: 'missing' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-sqlite' }
  | { readonly kind: 'sqlite'; readonly applicationId: number; readonly version: number };

const magic = 'SQLite format 3\0';

/**
 * What the first 100 bytes of a file say, before SQLite touches it (SQLite's file format, sections 1.3.14 and 1.3.16).
 * Call it only before the archive is opened: closing a file drops the process's POSIX locks on it.
 */
export function readArchiveHeader(path: string): ArchiveHeader {
  if (!existsSync(path)) return { kind: 'missing' };
  const file = openSync(path, 'r');
  try {
    if (!fstatSync(file).isFile()) return { kind: 'not-sqlite' };
    const header = Buffer.alloc(100);
    const read = readSync(file, header, 0, 100, 0);
    if (read === 0) return { kind: 'empty' };
    if (read < 100 || header.toString('latin1', 0, 16) !== magic) return { kind: 'not-sqlite' };
    return { kind: 'sqlite', applicationId: header.readUInt32BE(68), version: header.readUInt32BE(60) };
  } finally {
    closeSync(file);
  }
}
