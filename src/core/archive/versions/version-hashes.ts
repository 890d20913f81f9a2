import { prepared } from '../statement-cache.ts';
import type { Reading, Writing } from '../writing.ts';

/** Articles that share one hash and are looked at: a hash that more have is of a stock phrase or of a site's boilerplate. */
const mostHolders = 200;
/** Hashes that two texts must have in common to be compared; a text of few words has only few. */
const leastShared = 2;
/** Articles that are compared with a new one, those with the most hashes in common. */
const mostCandidates = 8;

/** Keeps the sketch of a text, in the place of an earlier one. */
export function storeSketch({ database }: Writing, articleId: number, sketch: readonly number[]): void {
  prepared<[number], never>(database, 'DELETE FROM version_hash WHERE article_id = ?').run(articleId);
  prepared<[number, string], never>(
    database,
    'INSERT INTO version_hash (hash, article_id) SELECT value, ? FROM json_each(?)',
  ).run(articleId, JSON.stringify(sketch));
}

/** Articles whose sketches have most in common with this one, the likeliest first. */
export function likelyVersions({ database }: Reading, articleId: number, sketch: readonly number[]): number[] {
  // Asked for in one call: calls of their own would take as long again as looking up does.
  const holders = prepared<[number, string], string | null>(
    database,
    `SELECT (SELECT group_concat(article_id) FROM (SELECT article_id FROM version_hash WHERE hash = wanted.value LIMIT ?))
     FROM json_each(?) AS wanted`,
  ).pluck();
  const shared = new Map<number, number>();
  for (const found of holders.all(mostHolders + 1, JSON.stringify(sketch))) {
    if (found === null) continue;
    const ids = found.split(',').map(Number);
    if (ids.length > mostHolders) continue;
    for (const id of ids) if (id !== articleId) shared.set(id, (shared.get(id) ?? 0) + 1);
  }
  return [...shared]
    .filter(([, count]) => count >= leastShared)
    .toSorted(([a, one], [b, other]) => other - one || b - a)
    .slice(0, mostCandidates)
    .map(([id]) => id);
}
