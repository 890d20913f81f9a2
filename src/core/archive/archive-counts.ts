import { schemaVersion } from './migrate.ts';
import { prepared } from './statement-cache.ts';
import type { Reading } from './writing.ts';

export type ArchiveCounts = {
  readonly articles: number;
  readonly removed: number;
  readonly facts: number;
  readonly bytes: number;
  readonly schemaVersion: number;
  readonly sqlite: string;
};

/**
 * How much an archive holds, and what reads it; facts of removed articles and rejected facts are not counted. `bytes` is
 * the size of the database without the log beside it.
 */
export function archiveCounts({ database }: Reading): ArchiveCounts {
  const counts = prepared<[], Pick<ArchiveCounts, 'articles' | 'removed' | 'facts' | 'sqlite'>>(
    database,
    `SELECT count(*) FILTER (WHERE removed_at IS NULL) AS articles, count(removed_at) AS removed,
       coalesce(sum(facts) FILTER (WHERE removed_at IS NULL), 0) AS facts, sqlite_version() AS sqlite FROM article`,
  ).get();
  if (counts === undefined) throw new Error('an aggregate always answers one row');
  const pages = Number(database.pragma('page_count', { simple: true }));
  const pageSize = Number(database.pragma('page_size', { simple: true }));
  return { ...counts, bytes: pages * pageSize, schemaVersion: schemaVersion(database) };
}
