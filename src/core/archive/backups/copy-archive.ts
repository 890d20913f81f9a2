import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { ArchiveSummary } from '../../../contract/backup.ts';
import { FailureError } from '../../../contract/failure.ts';
import { checkArchivePath } from '../archive-path.ts';
import type { Connection } from '../connection.ts';
import { discardDraft, publishFile, syncFile } from '../publish-file.ts';
import { asFailure } from '../sqlite-failure.ts';
import { archiveSummary } from './archive-summary.ts';
import { checkCopy } from './check-copy.ts';

/** Ending of copies that are being made; a person never finds one under a name of its own. */
export const draftEnding = '.part';

/** Pages of one step: other work on the connection is done between two steps. */
const pagesPerStep = 500;

export type Draft = {
  readonly path: string;
  /** Fewest and most articles that the archive held while it was copied: another program may write to it meanwhile. */
  readonly articles: readonly [fewest: number, most: number];
};

/**
 * Copies an archive in use page by page into a draft in `folder`. Called on the connection that writes: changes of any
 * other start the copy again. Answers a file in one piece, which nothing was checked of yet. `isEnding` stops it.
 */
export async function copyOnline(database: Connection, folder: string, isEnding: () => boolean): Promise<Draft> {
  makeFolder(folder);
  const path = beginDraft(folder);
  const before = archiveSummary({ database }).articles;
  try {
    await database.backup(path, {
      progress() {
        if (isEnding()) throw new FailureError('cancelled', 'The archive was closed before the backup was made.');
        return pagesPerStep;
      },
    });
    const after = archiveSummary({ database }).articles;
    // A copy is in write-ahead mode as the archive is, and could not be read where nothing can be written.
    const copy = new Database(path, { fileMustExist: true });
    try {
      copy.pragma('journal_mode = DELETE');
    } finally {
      copy.close();
    }
    return { path, articles: [Math.min(before, after), Math.max(before, after)] };
  } catch (error) {
    discardDraft(path);
    throw asFailure(error, path);
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    const full = code === 'ENOSPC' || code === 'EDQUOT';
    throw new FailureError(
      full ? 'disk-full' : 'read-only',
      `The folder for backups, ${folder}, cannot be made (${code}).`,
      folder,
    );
  }
}

/** An empty file that only its owner can read. */
export function beginDraft(folder: string): string {
  const path = join(folder, `.${randomUUID()}${draftEnding}`);
  closeSync(openSync(path, 'wx', 0o600));
  return path;
}

/** Checks a draft and gives it its name. What does not verify is removed. */
export function finishDraft(draft: Draft, target: string): ArchiveSummary {
  try {
    const summary = checkCopy(draft.path);
    const [fewest, most] = draft.articles;
    if (summary.articles < fewest || summary.articles > most)
      throw new FailureError('internal', `The copy holds ${summary.articles} articles, the archive ${fewest}.`);
    syncFile(draft.path);
    publishFile(draft.path, target);
    return summary;
  } catch (error) {
    discardDraft(draft.path);
    throw asFailure(error, target);
  }
}

/** Writes a compact copy under a name that must be free. Takes a connection that reads only; writing goes on beside it. */
export function saveCopy(database: Connection, target: string): ArchiveSummary {
  checkArchivePath(target);
  const path = beginDraft(dirname(target));
  const { articles } = archiveSummary({ database });
  try {
    // The setting of readers forbids this too, although it writes to another file only.
    database.pragma('query_only = OFF');
    try {
      database.prepare('VACUUM INTO ?').run(path);
    } finally {
      database.pragma('query_only = ON');
    }
  } catch (error) {
    discardDraft(path);
    throw asFailure(error, target);
  }
  return finishDraft({ path, articles: [articles, Number.MAX_SAFE_INTEGER] }, target);
}
