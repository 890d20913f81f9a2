import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Backup } from '../../../contract/backup.ts';
import { connect } from '../connection.ts';
import { inspectArchive } from '../inspect-archive.ts';
import { migrations } from '../migrations/migrations.ts';
import { discardDraft, syncFolder } from '../publish-file.ts';
import { archiveSummary } from './archive-summary.ts';
import { backupFileName, backupMoment } from './backup-names.ts';
import { backupMoments, type BackupPlace, newestBackup } from './backup-place.ts';
import { type Draft, draftEnding, finishDraft } from './copy-archive.ts';
import { outdated } from './rotation.ts';

/** Drafts this old (ms) were left by a program that was killed. */
const oldDraft = 3_600_000;

/** Backups of an archive, the newest first, each with what it holds; one that cannot be read says why. */
export function listBackups(place: BackupPlace): Backup[] {
  return backupMoments(place).map(([moment, name]) => describe(place, moment, name));
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
