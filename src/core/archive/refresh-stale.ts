import type { Database } from 'better-sqlite3';
import { listFacts } from './facts.ts';
import { refreshFacts } from './listed-facts.ts';
import { indexSome } from './word-index/store-words.ts';
import type { Writing } from './writing.ts';

/** Brings up to date what SQL alone cannot tell after a migration. Writes nothing when there is nothing to do: the disk may be full. */
export function refreshStale(database: Database): void {
  const writing = { database, now: () => new Date().toISOString() };
  const isStale = database
    .prepare(
      'SELECT EXISTS (SELECT 1 FROM article WHERE facts < 0) OR EXISTS (SELECT 1 FROM word_article WHERE segment_id IS NULL)',
    )
    .pluck()
    .get();
  if (isStale !== 1) return;
  database.transaction(() => refreshFactCounts(writing)).immediate();
  // Some at a time, so that the log does not grow as large as the index, and what is done stays done if the program is killed.
  const index = database.transaction(() => indexSome(writing));
  while (index.immediate());
}

/**
 * Counts anew the facts of articles that a migration marked (`facts` below 0), because SQL alone cannot tell how decisions and finds belong
 * together. Until it is done they stay marked.
 */
function refreshFactCounts(writing: Writing): void {
  const ids = writing.database.prepare<[], number>('SELECT id FROM article WHERE facts < 0').pluck().all();
  for (const id of ids) {
    const facts = listFacts(writing, id);
    refreshFacts(writing, id, facts, new Set(facts.map(({ key }) => key)));
  }
}
