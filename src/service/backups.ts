import { statSync } from 'node:fs';
import type { ArchiveSummary, Backup } from '../contract/backup.ts';
import { FailureError } from '../contract/failure.ts';
import type { Output } from '../contract/operations.ts';
import { backupFolder } from '../core/archive/backups/backup-names.ts';
import { type BackupPlace, backupPath, newestBackup } from '../core/archive/backups/backup-place.ts';
import type { ArchiveClient } from './archive-client.ts';

const dayMilliseconds = 86_400_000;
/** How often it is looked whether a day has passed, and how soon after the start. */
const lookMilliseconds = 600_000;
const firstLookMilliseconds = 60_000;
/** How long closing waits for a backup under way; the command line, which nobody watches, waits to the end. */
const graceMilliseconds = 2000;

export type BackupsOptions = {
  /** The archive that is open now. */
  readonly archive: () => ArchiveClient;
  /** Folder for backups that was chosen; null: beside each archive. */
  readonly chosenFolder: string | null;
  /** Whether the open archive is known to be damaged: then no backup takes the place of an earlier one. */
  readonly isDamaged: () => boolean;
  /** Called when a backup begins and ends. */
  readonly announce: () => void;
};

export type Backups = {
  list(): Promise<Output<'backup.list'>>;
  /** Makes one now. Throws when it cannot be made or does not verify; then the earlier ones stay as they are. */
  make(): Promise<Backup>;
  preview(name: string): Promise<{ present: ArchiveSummary; backup: ArchiveSummary }>;
  /** Path of a backup of the open archive. Throws `not-found`. */
  pathOf(name: string): string;
  /** Makes one without being asked; a failure is kept for `list`. */
  makeSoon(): void;
  close(how: 'wait' | 'soon'): Promise<void>;
};

/** Keeps verified copies of the open archive: after imports, once a day when it changed, and when asked. */
export function createBackups({ archive, chosenFolder, isDamaged, announce }: BackupsOptions): Backups {
  let last: Promise<unknown> = Promise.resolve();
  let underWay = 0;
  let failure: string | null = null;

  const look = setInterval(makeWhenDue, lookMilliseconds);
  const firstLook = setTimeout(makeWhenDue, firstLookMilliseconds);
  look.unref();
  firstLook.unref();

  function placeOf({ path }: ArchiveClient): BackupPlace {
    return { archivePath: path, folder: backupFolder(path, chosenFolder) };
  }

  /** One after the other. */
  function make(): Promise<Backup> {
    const client = archive();
    underWay += 1;
    announce();
    const made = last.then(() => backUp(client));
    last = made.then(
      () => ended(null),
      (error: unknown) => ended(error),
    );
    return made;
  }

  async function backUp(client: ArchiveClient): Promise<Backup> {
    if (client.readOnly)
      throw new FailureError('read-only', 'An archive that can only be read does not change: save a copy instead.');
    if (isDamaged())
      throw new FailureError(
        'archive-damaged',
        'Problems were found when this archive was checked: no backup of it may take the place of an earlier one.',
      );
    const place = placeOf(client);
    const draft = await client.copy(place.folder);
    return client.readApart('keepBackup', { place, draft });
  }

  function ended(error: unknown): void {
    underWay -= 1;
    if (error === null) failure = null;
    else if (!(error instanceof FailureError && error.code === 'cancelled'))
      failure = error instanceof Error ? error.message : 'The backup could not be made.';
    announce();
  }

  function makeSoon(): void {
    // One that waits for its turn will hold what is there now.
    if (underWay < 2 && !archive().readOnly && !isDamaged()) make().catch(() => {});
  }

  function makeWhenDue(): void {
    const client = archive();
    if (underWay === 0 && isDue(client.path, newestBackup(placeOf(client)))) makeSoon();
  }

  return {
    make,
    makeSoon,
    async list() {
      const place = placeOf(archive());
      const backups = await archive().readApart('listBackups', place);
      return { folder: place.folder, backups, underWay: underWay > 0, failure };
    },
    async preview(name) {
      const path = backupPath(placeOf(archive()), name);
      const [present, backup] = await Promise.all([
        archive().read('summary', null),
        archive().readApart('checkCopy', path),
      ]);
      return { present, backup };
    },
    pathOf: (name) => backupPath(placeOf(archive()), name),
    async close(how) {
      clearInterval(look);
      clearTimeout(firstLook);
      if (how === 'wait') await last;
      else await Promise.race([last, new Promise((resolve) => setTimeout(resolve, graceMilliseconds).unref())]);
    },
  };
}

/** Whether an archive was written to since its newest backup (ISO 8601), which is older than a day. */
function isDue(path: string, newest: string | null): boolean {
  if (newest === null) return true;
  const made = Date.parse(newest);
  return Date.now() - made > dayMilliseconds && Math.max(changedAt(path), changedAt(`${path}-wal`)) > made + 1000;
}

/** Milliseconds since 1970; 0 when there is no such file. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
