import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

/** Folder of an archive's backups: beside it; or in `chosen`, a folder for each archive, since two may have one name. */
export function backupFolder(archivePath: string, chosen: string | null): string {
  if (chosen === null) return join(dirname(archivePath), 'Backups');
  const place = createHash('sha256').update(archivePath).digest('hex').slice(0, 8);
  return join(chosen, `${nameOf(archivePath)} ${place}`);
}

/** "My archive.20261125T173112Z.cuttings": the moment in UTC, without what some systems forbid in names. */
export function backupFileName(archivePath: string, moment: Date): string {
  return `${nameOf(archivePath)}.${stampOf(moment)}.cuttings`;
}

/** Where the archive goes that a restored one takes the place of. */
export function keptPath(archivePath: string, moment: Date): string {
  return join(dirname(archivePath), `${nameOf(archivePath)} before restore ${stampOf(moment)}.cuttings`);
}

/** When a backup of this archive was made, ISO 8601; null for names that are none of its backups. */
export function backupMoment(archivePath: string, fileName: string): string | null {
  const start = `${nameOf(archivePath)}.`;
  if (!fileName.startsWith(start)) return null;
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.cuttings$/.exec(fileName.slice(start.length));
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second] = parts;
  const moment = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  return Number.isNaN(Date.parse(moment)) ? null : moment;
}

function nameOf(archivePath: string): string {
  return basename(archivePath).replace(/\.cuttings$/iu, '');
}

function stampOf(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
