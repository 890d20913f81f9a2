import type { Database } from 'better-sqlite3';
import { listFacts } from './facts.ts';
import { refreshFacts } from './listed-facts.ts';

/**
 * Counts anew the facts of articles that a migration marked (`facts` below 0), because SQL alone cannot tell how decisions and finds belong
 * together. Until it is done they stay marked.
 */
export function refreshStale(database: Database): void {
  const ids = database.prepare<[], number>('SELECT id FROM article WHERE facts < 0').pluck().all();
  if (ids.length === 0) return;
  const writing = { database, now: () => new Date().toISOString() };
  database
    .transaction(() => {
      for (const id of ids) {
        const facts = listFacts(writing, id);
        refreshFacts(writing, id, facts, new Set(facts.map(({ key }) => key)));
      }
    })
    .immediate();
}
