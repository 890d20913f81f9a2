import { basename } from 'node:path';
import { FailureError } from '../../contract/failure.ts';

/** Longest file name in bytes: SQLite needs room for "-journal" behind it. */
const longestName = 200;

/**
 * Refuses paths that SQLite would take for another file than the one named: it trims blanks and stops at a NUL
 * (both found by trying). Throws `invalid-input`.
 */
export function checkArchivePath(path: string): void {
  const name = basename(path);
  if (path.includes('\0'))
    throw new FailureError('invalid-input', 'An archive cannot have a NUL character in its name.', name);
  if (path.trim() !== path)
    throw new FailureError('invalid-input', 'The name of an archive cannot begin or end with a blank.', name);
  if (Buffer.byteLength(name) > longestName)
    throw new FailureError('invalid-input', `The name of an archive cannot be longer than ${longestName} bytes.`, name);
}
