import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FailureError } from '../contract/failure.ts';

/** Which archive to open at the start, and what is to be said about it. */
export type ArchiveToOpen = { readonly path: string; readonly make: boolean; readonly notice: string | null };

/** The archive made where nothing else was asked for. */
export function defaultArchive(documentsFolder: string): string {
  return join(documentsFolder, 'My archive.cuttings');
}

/**
 * The archive asked for; else the one used last; else the default. One that was used and is missing is never replaced by
 * an empty one of its name: the default is opened, and the missing one is named.
 */
export function archiveToOpen(asked: string | null, last: string | undefined, documentsFolder: string): ArchiveToOpen {
  // A name with blanks at its ends or a NUL stays as it is: opening refuses it.
  if (asked !== null) return { path: resolve(asked), make: !existsSync(asked), notice: null };
  if (last !== undefined && existsSync(last)) return { path: last, make: false, notice: null };
  const path = defaultArchive(documentsFolder);
  if (last === undefined || last === path) {
    const notice = last === undefined || existsSync(path) ? null : missing(last);
    return { path, make: !existsSync(path), notice };
  }
  return { path, make: !existsSync(path), notice: missing(last) };
}

/** For an archive used last that could not be opened. */
export function couldNotOpen(path: string, { message }: FailureError): string {
  return `The archive used last, ${path}, could not be opened: ${message}`;
}

function missing(path: string): string {
  return `The archive used last, ${path}, is not there any more. This is another one. If it was moved, open it from its new place.`;
}
