import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Backup } from '../../../contract/backup.ts';
import { FailureError } from '../../../contract/failure.ts';
import { connect } from '../connection.ts';
import { inspectArchive } from '../inspect-archive.ts';
import { migrations } from '../migrations/migrations.ts';
import { discardDraft, syncFolder } from '../publish-file.ts';
import { archiveSummary } from './archive-summary.ts';
import { backupFileName, backupMoment } from './backup-names.ts';
import { type Draft, draftEnding, finishDraft } from './copy-archive.ts';
import { outdated } from './rotation.ts';

/** Drafts this old (ms) were left by a program that was killed. */
const oldDraft = 3_600_000;

/** Backups of one archive and where they lie. */
export type BackupPlace = { readonly archivePath: string; readonly folder: string };

/** Backups of an archive, the newest first, each with what it holds; one that cannot be read says why. */
export function listBackups(place: BackupPlace): Backup[] {
  return backupMoments(place).map(([moment, name]) => describe(place, moment, name));
}

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

/** Checks a draft, makes it the newest backup, and then only lets old ones go. A draft that fails changes nothing. */
export function keepBackup(place: BackupPlace, draft: Draft): Backup {
  const { archivePath, folder } = place;
  const name = freeName(place);
  finishDraft(draft, join(folder, name));
  const made = backupMoments(place);
  const going = new Set(outdated(made.map(([moment]) => moment)));
  for (const [moment, old] of made) if (going.has(moment)) rmSync(join(folder, old), { force: true });
  removeOldDrafts(folder);
  syncFolder(folder);
  return describe(place, backupMoment(archivePath, name) ?? '', name);
}

/**
 * A name of a moment that is later than all, so that the backup just made is the newest: two may be made in one second, and a clock may be
 * set back. Otherwise the next rotation would let it go as an old one.
 */
function freeName(place: BackupPlace): string {
  const newest = newestBackup(place);
  const second = 1000;
  const moment = Math.max(Date.now(), newest === null ? 0 : Date.parse(newest) + second);
  return backupFileName(place.archivePath, new Date(moment));
}

function backupMoments({ archivePath, folder }: BackupPlace): (readonly [moment: string, name: string])[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const moment = backupMoment(archivePath, name);
      return moment === null ? [] : [[moment, name] as const];
    })
    .toSorted(([one], [other]) => (one < other ? 1 : -1));
}

function describe({ folder }: BackupPlace, madeAt: string, name: string): Backup {
  const path = join(folder, name);
  const base = { name, path, madeAt };
  try {
    const { size: bytes } = statSync(path);
    inspectArchive(path, migrations.length);
    const database = connect(path, { readOnly: true });
    try {
      return { ...base, bytes, summary: archiveSummary({ database }), problem: null };
    } finally {
      database.close();
    }
  } catch (error) {
    return { ...base, bytes: 0, summary: null, problem: error instanceof Error ? error.message : String(error) };
  }
}

function removeOldDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!name.startsWith('.') || !name.endsWith(draftEnding)) continue;
    if (Date.now() - statSync(path).mtimeMs > oldDraft) discardDraft(path);
  }
}
