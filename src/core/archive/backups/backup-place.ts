import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FailureError } from '../../../contract/failure.ts';
import { backupMoment } from './backup-names.ts';

/** Backups of one archive and where they lie. */
export type BackupPlace = { readonly archivePath: string; readonly folder: string };

/** When the newest backup was made, ISO 8601; null: there is none. */
export function newestBackup(place: BackupPlace): string | null {
  return backupMoments(place)[0]?.[0] ?? null;
}

/** Path of a backup by its file name. Throws `not-found` for anything that is no backup of this archive. */
export function backupPath({ archivePath, folder }: BackupPlace, name: string): string {
  const path = join(folder, name);
  if (backupMoment(archivePath, name) === null || !existsSync(path))
    throw new FailureError('not-found', 'This backup is not there any more.', name);
  return path;
}

/** Backups with their moments, the newest first. */
export function backupMoments({ archivePath, folder }: BackupPlace): (readonly [moment: string, name: string])[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const moment = backupMoment(archivePath, name);
      return moment === null ? [] : [[moment, name] as const];
    })
    .toSorted(([one], [other]) => (one < other ? 1 : -1));
}
