import type { Database } from 'better-sqlite3';
import type { ConcordanceScope } from '../../../contract/concordance.ts';
import { readQuery } from '../read-query.ts';
import type { Reading } from '../writing.ts';
import { Concordance } from './concordance.ts';
import { readArticles, readStatements } from './read-texts.ts';

/** Concordances that are kept, the one asked for last at the end. */
const kept = new WeakMap<Database, Concordance[]>();
const mostKept = 2;

/** How long one call reads on: other calls wait for it. */
const readMilliseconds = 120;

/** What is asked for of a concordance. */
export type Asked = { readonly scope: ConcordanceScope; readonly newerThan: number };

/** How far reading is: the part that all answers have in common. */
export type Progress = Pick<Concordance, 'problem' | 'done' | 'total' | 'version'> & {
  readonly toRead: number;
  readonly complete: boolean;
  readonly now: number;
  readonly articles: number;
  readonly listed: number;
};

/**
 * The concordance of a scope, read on for a moment. It stays as it is when the archive changes, so that lines do not move while somebody reads
 * them; one that is read at once is read again.
 */
export function concordanceOf(reading: Reading, { scope, newerThan }: Asked): { of: Concordance; progress: Progress } {
  const all = keptOf(reading);
  const now = Number(reading.database.pragma('data_version', { simple: true }));
  const key = JSON.stringify(scope);
  const index = all.findIndex((each) => JSON.stringify(each.scope) === key);
  const [found] = index < 0 ? [] : all.splice(index, 1);
  const isStale =
    found !== undefined &&
    found.version !== now &&
    (found.version < newerThan || (found.isComplete && found.steps <= 1));
  const of = found === undefined || isStale ? begin(reading, scope, now) : found;
  all.push(of);
  if (all.length > mostKept) all.shift();
  of.readOn(readMilliseconds);
  const { problem, done, total, version, isComplete: complete, reader, articles, lines } = of;
  return {
    of,
    progress: {
      problem,
      done,
      toRead: reader.toRead,
      complete,
      version,
      now,
      total,
      articles: articles.length,
      listed: lines.count,
    },
  };
}

/** Lets a concordance go whose texts are not there any more as they were read. */
export function forgetConcordance(reading: Reading, concordance: Concordance): void {
  const all = keptOf(reading);
  const index = all.indexOf(concordance);
  if (index >= 0) all.splice(index, 1);
}

function begin(reading: Reading, scope: ConcordanceScope, version: number): Concordance {
  const { query, problem } = readQuery(reading, scope.query);
  const read = scope.over === 'text' ? readArticles : readStatements;
  return new Concordance({ scope, problem, version, reader: read(reading, query, scope) });
}

function keptOf({ database }: Reading): Concordance[] {
  let all = kept.get(database);
  if (all === undefined) kept.set(database, (all = []));
  return all;
}
