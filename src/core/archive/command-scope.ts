import { FailureError } from '../../contract/failure.ts';
import { shortenNamingLog } from './facets/naming.ts';
import { fileIdentity } from './inspect-archive.ts';
import type { OpenedArchive } from './open-archive.ts';
import { withFailures } from './sqlite-failure.ts';
import { indexNoted } from './word-index/store-words.ts';
import type { Writing } from './writing.ts';

/**
 * Runs changes to an archive, each as one transaction that is in the file, synced, when the call returns. Stops when the
 * file was replaced, moved or deleted under the connection: SQLite would go on writing into nothing.
 */
export function createCommandScope(archive: OpenedArchive): <Value>(run: (writing: Writing) => Value) => Value {
  const identity = fileIdentity(archive.path);
  const writing: Writing = { database: archive.connection, now: () => new Date().toISOString() };
  return (run) =>
    withFailures(archive.path, () => {
      if (archive.readOnly) throw new FailureError('read-only', archive.notice ?? 'This archive can only be read.');
      if (fileIdentity(archive.path) !== identity) {
        throw new FailureError(
          'conflict',
          'The archive file was moved, replaced or deleted while it was open. Nothing more is written; open it again.',
          archive.path,
        );
      }
      return archive.connection
        .transaction(() => {
          const value = run(writing);
          indexNoted(writing);
          shortenNamingLog(writing);
          return value;
        })
        .immediate();
    });
}
