import { realpathSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { FailureError } from '../../contract/failure.ts';
import { type ArchiveHeader, applicationId, readArchiveHeader } from './archive-header.ts';

/** Refuses what is not an archive of this program by its first bytes, before SQLite may write anything. */
export function inspectArchive(path: string, latestVersion: number): void {
  const name = basename(path);
  const header = readHeader(path, name);
  switch (header.kind) {
    case 'missing':
      throw new FailureError('not-found', `${name} is not there any more.`, name);
    case 'empty':
      throw damaged(`${name} is an empty file, not an archive.`, name);
    case 'not-sqlite':
      throw damaged(`${name} is not an archive of Cuttings.`, name);
    case 'sqlite':
      if (header.applicationId !== applicationId) throw damaged(`${name} is a database of another program.`, name);
      refuseNewer(name, header.version, latestVersion);
  }
}

function readHeader(path: string, name: string): ArchiveHeader {
  try {
    return readArchiveHeader(path);
  } catch (error) {
    throw new FailureError(
      'unreadable-file',
      `${name} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}). Check that you may read it.`,
      name,
    );
  }
}

function damaged(message: string, name: string): FailureError {
  return new FailureError('archive-damaged', `${message} It was left as it is.`, name);
}

/** Throws `archive-newer` for a schema version this program does not know. */
export function refuseNewer(name: string, version: number, latestVersion: number): void {
  if (version <= latestVersion) return;
  throw new FailureError(
    'archive-newer',
    `${name} was made by a newer Cuttings (format ${version}; this one reads up to ${latestVersion}). It was left as it is.`,
    name,
  );
}

/** Which file stands at a path: tells whether it was replaced, moved or deleted while it was open. Null: none. */
export function fileIdentity(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

/** The path with links followed: several names of one file give one answer. Itself when nothing is there. */
export function realArchivePath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
