import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from '../publish-file.ts';

/** Undoes `restoreBackup`: the archive that was kept gets its name back. */
export function putBack(archivePath: string, kept: string): void {
  for (const ending of ['-wal', '-shm']) rmSync(`${archivePath}${ending}`, { force: true });
  renameSync(kept, archivePath);
  if (existsSync(`${kept}-wal`)) renameSync(`${kept}-wal`, `${archivePath}-wal`);
  syncFolder(dirname(archivePath));
}
