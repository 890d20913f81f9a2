import { FailureError } from '../../contract/failure.ts';

/** Turns whatever SQLite threw into a failure that a person can act on; leaves failures and programming errors as they are. */
export function asFailure(error: unknown, path: string): unknown {
  if (error instanceof FailureError || !(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new FailureError(
      'archive-locked',
      `Another program is writing to ${path}. Close it there, or try again in a moment.`,
      path,
    );
  if (code === 'SQLITE_FULL' || code === 'ENOSPC')
    return new FailureError(
      'disk-full',
      `There is no room left on the disk that holds ${path}. Nothing was lost; make room and try again.`,
      path,
    );
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return new FailureError(
      'read-only',
      `${path} may only be read here: the file or its folder is write-protected.`,
      path,
    );
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return new FailureError(
      'archive-damaged',
      `${path} is damaged or is not an archive. It was left as it is; open a copy or a backup instead.`,
      path,
    );
  if (code.startsWith('SQLITE_CANTOPEN'))
    return new FailureError(
      'not-found',
      `${path} cannot be opened: it or its folder is missing, or may not be read.`,
      path,
    );
  if (code.startsWith('SQLITE_IOERR'))
    return new FailureError(
      'archive-damaged',
      `The disk that holds ${path} could not be read or written. Check that it is still connected.`,
      path,
    );
  return error;
}

/** Runs `work`, its SQLite errors as failures about `path`. */
export function withFailures<Value>(path: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw asFailure(error, path);
  }
}
