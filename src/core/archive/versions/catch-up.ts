import { sketchVersion } from '../../versions/sketch.ts';
import { textOf } from '../article-texts.ts';
import { derivedState } from '../derived-state.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading, Writing } from '../writing.ts';
import { findVersions } from './find-versions.ts';
import { regroup } from './regroup.ts';

/** Articles of one transaction: some tenths of a second, so that nobody waits for the writer. */
const chunk = 50;

/** Whether there are articles whose versions were looked for by other rules, or not yet. */
export function areVersionsToFind(reading: Reading): boolean {
  const { version, done } = derivedState(reading, 'versions');
  return version !== sketchVersion || done !== null;
}

/**
 * Looks for the versions of some of the articles that are still to be looked at; answers how many it looked at, and whether more are left. What
 * is imported meanwhile is looked at as ever. Call it in a transaction, until none are left; where it stops, it goes on next time.
 */
export function findSomeVersions(writing: Writing): { readonly looked: number; readonly left: boolean } {
  const { database } = writing;
  if (!areVersionsToFind(writing)) return { looked: 0, left: false };
  const state = derivedState(writing, 'versions');
  const begins = state.version !== sketchVersion;
  if (begins) forgetFound(writing);
  const ids = prepared<[number, number], number>(database, 'SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?')
    .pluck()
    .all(begins ? 0 : (state.done ?? 0), chunk);
  for (const id of ids) findVersions(writing, id, textOf(writing, id));
  const last = ids.length < chunk ? null : (ids.at(-1) ?? null);
  prepared<[number, number | null], never>(
    database,
    "UPDATE derived SET version = ?, done = ? WHERE name = 'versions'",
  ).run(sketchVersion, last);
  return { looked: ids.length, left: last !== null };
}

/** What people decided stays, and holds at once. */
function forgetFound(writing: Writing): void {
  const { database } = writing;
  prepared<[], never>(database, 'DELETE FROM version_link').run();
  prepared<[], never>(database, 'DELETE FROM version_member').run();
  prepared<[], never>(database, 'DELETE FROM version_hash').run();
  const decided = prepared<[], number>(
    database,
    "SELECT article_id FROM version_decision WHERE verdict = 'versions' UNION SELECT other_id FROM version_decision",
  );
  regroup(writing, decided.pluck().all());
}
