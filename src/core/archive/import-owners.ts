import { prepared } from './statement-cache.ts';
import type { Reading, Writing } from './writing.ts';

/** After so long without a sign of life a program counts as ended, though another one may have its process number by now, ms. */
const silentMilliseconds = 120_000;

type RunningImport = { readonly id: number; readonly pid: number | null; readonly seenAt: string | null };

/** Notes that this program runs an import. */
export function ownImport({ database, now }: Writing, importId: number): void {
  prepared<[number, number, string], never>(
    database,
    'INSERT INTO import_owner (import_id, pid, seen_at) VALUES (?, ?, ?)',
  ).run(importId, process.pid, now());
}

export function disownImport({ database }: Writing, importId: number): void {
  prepared<[number], never>(database, 'DELETE FROM import_owner WHERE import_id = ?').run(importId);
}

export function ownsImports({ database }: Reading): boolean {
  return (
    prepared<[number], number>(database, 'SELECT 1 FROM import_owner WHERE pid = ?').pluck().get(process.pid) === 1
  );
}

/** Gives a sign of life for the imports of this program. */
export function renewOwnership({ database, now }: Writing): void {
  prepared<[string, number], never>(database, 'UPDATE import_owner SET seen_at = ? WHERE pid = ?').run(
    now(),
    process.pid,
  );
}

/**
 * Imports that stand as under way, though the program that ran them has ended. Several programs may have the archive open: what another
 * living one runs is not among them.
 *
 * @param own what to make of imports of this program: `ended` when its writer has just been opened, and so runs none
 */
export function abandonedImports({ database }: Reading, moment: string, own: 'ended' | 'living'): number[] {
  const running = prepared<[], RunningImport>(
    database,
    `SELECT i.id, o.pid, o.seen_at AS seenAt FROM import i LEFT JOIN import_owner o ON o.import_id = i.id
     WHERE i.state = 'running'`,
  ).all();
  return running
    .filter(({ pid, seenAt }) => {
      if (pid === null || seenAt === null) return true;
      if (pid === process.pid) return own === 'ended';
      return Date.parse(moment) - Date.parse(seenAt) > silentMilliseconds || !isProcessAlive(pid);
    })
    .map(({ id }) => id);
}

function isProcessAlive(pid: number): boolean {
  try {
    // Signal 0 asks only whether there is such a process.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, but somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
