import { basename } from 'node:path';
import { FailureError } from '../../../contract/failure.ts';
import { connect } from '../connection.ts';
import { findDamage } from '../find-damage.ts';
import { inspectArchive, realArchivePath } from '../inspect-archive.ts';
import { schemaVersion } from '../migrate.ts';
import { migrations } from '../migrations/migrations.ts';
import { copyUpToDate, expectSchema } from '../open-archive.ts';
import { asFailure } from '../sqlite-failure.ts';

/** What is read when an archive is merged: the file itself, or a copy that was brought up to date. */
export type MergeSource = { readonly path: string; readonly temporaryFolder: string | null };

/**
 * Looks whether an archive can be merged into the one at `target`, and makes it readable: one of an older version is copied and
 * migrated, and is not changed itself. Throws `archive-damaged`, `archive-newer`, `conflict` when it is the same file.
 */
export function prepareSource(other: string, target: string): MergeSource {
  const path = realArchivePath(other);
  if (path === realArchivePath(target))
    throw new FailureError('conflict', 'This is the archive that is open. Choose another one.', basename(path));
  inspectArchive(path, migrations.length);
  try {
    const damage = findDamage(path);
    if (damage !== null) throw damaged(path, damage);
    if (isPresent(path)) return { path, temporaryFolder: null };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code.startsWith('SQLITE_CORRUPT')) throw damaged(path, 'its tables cannot be read');
    // Beside a file that lies where nothing can be written, no log can be opened: a copy is read.
    if (!code.startsWith('SQLITE_CANTOPEN') && !code.startsWith('SQLITE_READONLY')) throw asFailure(error, path);
  }
  const { copy, folder } = copyUpToDate(path, migrations);
  return { path: copy, temporaryFolder: folder };
}

function isPresent(path: string): boolean {
  const database = connect(path, { readOnly: true });
  try {
    expectSchema(database, migrations);
    return schemaVersion(database) === migrations.length;
  } finally {
    database.close();
  }
}

function damaged(path: string, damage: string): FailureError {
  return new FailureError(
    'archive-damaged',
    `${basename(path)} is damaged (${damage}). Save what can be saved of it into a new archive first, and merge that one.`,
    basename(path),
  );
}
