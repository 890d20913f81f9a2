import type { Database } from 'better-sqlite3';
import { articleNames } from '../../entities/article-names.ts';
import { linkingVersion } from '../../entities/link-names.ts';
import { textOf } from '../article-texts.ts';
import { shownFacts } from '../facts.ts';
import { schemaVersion } from '../migrate.ts';
import { entities } from '../migrations/003-entities.ts';
import { noteNamingForgotten } from '../facets/naming.ts';
import { derivedState } from '../derived-state.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading, Writing } from '../writing.ts';
import { linkArticles } from './link-articles.ts';

/** Articles of one transaction: some tenths of a second, so that nobody waits for the writer. */
const chunk = 100;

/** Whether the rules by which the archive was linked are not these, or not all of it is linked yet. */
export function isToBeLinked(reading: Reading): boolean {
  const { version, done } = derivedState(reading, 'entities');
  return version !== linkingVersion || done !== null;
}

/** How many articles are still to be linked, because other rules linked them, or none: 0 in all but the first minutes. */
export function articlesToLink(reading: Reading): number {
  if (!isToBeLinked(reading)) return 0;
  const { version, done } = derivedState(reading, 'entities');
  return (
    prepared<[number], number>(
      reading.database,
      'SELECT count(*) FROM article INDEXED BY article_by_language WHERE removed_at IS NULL AND id > ?',
    )
      .pluck()
      .get(version === linkingVersion ? (done ?? 0) : 0) ?? 0
  );
}

/**
 * Links some of the articles that are still to be linked; answers how many it looked at, and whether more are left. What is imported meanwhile is
 * linked as ever, and people's decisions hold throughout. Call it in a transaction, until none are left; where it stops, it goes on next time.
 */
export function relinkSome(writing: Writing): { readonly looked: number; readonly left: boolean } {
  const { database } = writing;
  if (!isToBeLinked(writing)) return { looked: 0, left: false };
  const state = derivedState(writing, 'entities');
  if (state.version !== linkingVersion) forgetLinks(writing);
  const ids = prepared<[number, number], number>(
    database,
    'SELECT id FROM article WHERE removed_at IS NULL AND id > ? ORDER BY id LIMIT ?',
  )
    .pluck()
    .all(state.version === linkingVersion ? (state.done ?? 0) : 0, chunk);
  linkArticles(
    writing,
    ids.map((articleId) => ({
      articleId,
      names: articleNames(textOf(writing, articleId), shownFacts(writing, articleId)),
    })),
  );
  const last = ids.length < chunk ? null : (ids.at(-1) ?? null);
  prepared<[number, number | null], never>(
    database,
    "UPDATE derived SET version = ?, done = ? WHERE name = 'entities'",
  ).run(linkingVersion, last);
  return { looked: ids.length, left: last !== null };
}

/** Links the whole of a copy that is opened for reading. */
export function relinkCopy(database: Database): void {
  if (schemaVersion(database) < entities.version) return;
  const writing = { database, now: () => new Date().toISOString() };
  const some = database.transaction(() => relinkSome(writing));
  while (some.immediate().left);
}

function forgetLinks(writing: Writing): void {
  const { database } = writing;
  for (const table of [
    'entity_mention',
    'abbreviation_use',
    'abbreviation_meaning',
    'abbreviation',
    'entity_form',
    'entity',
    'entity_name',
  ])
    prepared<[], never>(database, `DELETE FROM ${table}`).run();
  prepared<[], never>(database, "INSERT INTO entity_index (entity_index) VALUES ('delete-all')").run();
  noteNamingForgotten(writing);
}
