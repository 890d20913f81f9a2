import { prepared } from './statement-cache.ts';
import { beginPurge, mergeSome } from './word-index/merge-segments.ts';
import type { Reading, Writing } from './writing.ts';

/** Indexes of FTS5 that hold words of articles; the index of words comes before them. */
const indexes = ['statement_index', 'entity_index'] as const;

/** Pages of an index that one step merges: some tenths of a second, so that nobody waits for the writer. */
const pagesAtOnce = 500;
/** The same in bytes, for the index of words. */
const bytesAtOnce = 4_000_000;

/**
 * Notes that the indexes are to be written anew without what was taken out of them: until then the words of forgotten articles stand in the
 * file. The note stays in the archive, so that what was begun is ended, whatever happens.
 */
export function notePurge({ database }: Writing): void {
  prepared<[], never>(database, "INSERT OR REPLACE INTO derived (name, version, done) VALUES ('purge', 1, 0)").run();
}

export function isPurgeDue(reading: Reading): boolean {
  return stepOf(reading) !== null;
}

/** Does a part of a purge that is due; answers whether more is left. Call it in a transaction of its own, until nothing is. */
export function purgeSome(writing: Writing): boolean {
  const step = stepOf(writing);
  if (step === null) return false;
  if (step === 0) {
    if (!mergeSome(writing, bytesAtOnce) && !beginPurge(writing)) setStep(writing, 1);
    return true;
  }
  // Two numbers for each index: the first begins to write it anew, the second goes on with it.
  const index = indexes[(step - 1) >> 1];
  if (index === undefined) {
    prepared<[], never>(writing.database, "DELETE FROM derived WHERE name = 'purge'").run();
    return false;
  }
  const begins = step % 2 === 1;
  const changed = merge(writing, index, begins ? -pagesAtOnce : pagesAtOnce);
  if (begins || !changed) setStep(writing, step + 1);
  return true;
}

/**
 * Merges some pages; answers whether there was anything to merge. By a negative number FTS5 first lines up all parts of the index for merging into
 * one (https://www.sqlite.org/fts5.html#the_merge_command, which also tells how to know the end).
 */
function merge({ database }: Writing, index: (typeof indexes)[number], pages: number): boolean {
  const changes = prepared<[], number>(database, 'SELECT total_changes()').pluck();
  const before = changes.get() ?? 0;
  prepared<[number], never>(database, `INSERT INTO ${index} (${index}, rank) VALUES ('merge', ?)`).run(pages);
  return (changes.get() ?? 0) - before >= 2;
}

function stepOf({ database }: Reading): number | null {
  return prepared<[], number>(database, "SELECT done FROM derived WHERE name = 'purge'").pluck().get() ?? null;
}

function setStep({ database }: Writing, step: number): void {
  prepared<[number], never>(database, "UPDATE derived SET done = ? WHERE name = 'purge'").run(step);
}
