import type { Database } from 'better-sqlite3';
import { listFacts } from './facts.ts';
import { refreshFacts } from './listed-facts.ts';
import type { UpdateWatch } from './migrate.ts';
import { indexSome } from './word-index/store-words.ts';
import type { Writing } from './writing.ts';

/** Brings up to date what SQL alone cannot tell after a migration. Writes nothing when there is nothing to do: the disk may be full. */
export function refreshStale(database: Database, watch: UpdateWatch = () => {}): void {
  const writing = { database, now: () => new Date().toISOString() };
  const isStale = database
    .prepare(
      'SELECT EXISTS (SELECT 1 FROM article WHERE facts < 0) OR EXISTS (SELECT 1 FROM word_article WHERE segment_id IS NULL)',
    )
    .pluck()
    .get();
  if (isStale !== 1) return;
  database.transaction(() => refreshFactCounts(writing, watch)).immediate();
  const left = database.prepare<[], number>('SELECT count(*) FROM word_article WHERE segment_id IS NULL').pluck();
  const total = left.get() ?? 0;
  // Some at a time, so that the log does not grow as large as the index, and what is done stays done if the program is killed.
  const index = database.transaction(() => indexSome(writing));
  do watch('indexing', total - (left.get() ?? 0), total);
  while (index.immediate());
}

/** Articles between two words of how far it is. */
const told = 200;

/**
 * Counts anew the facts of articles that a migration marked (`facts` below 0), because SQL alone cannot tell how decisions and finds belong
 * together. Until it is done they stay marked.
 */
function refreshFactCounts(writing: Writing, watch: UpdateWatch): void {
  const ids = writing.database.prepare<[], number>('SELECT id FROM article WHERE facts < 0').pluck().all();
  for (const [index, id] of ids.entries()) {
    if (index % told === 0) watch('indexing', index, ids.length);
    const facts = listFacts(writing, id);
    refreshFacts(writing, id, facts, new Set(facts.map(({ key }) => key)));
  }
}
