import { prepared } from './statement-cache.ts';
import type { Reading } from './writing.ts';

export type ArchiveCounts = {
  readonly schemaVersion: number;
  readonly bytes: number;
  readonly articles: number;
  readonly removed: number;
  readonly facts: number;
  readonly sqlite: string;
};

/** What an archive holds, for showing. `bytes` is the size of the database, the log beside it not counted. */
export function archiveCounts({ database }: Reading): ArchiveCounts {
  const row = prepared<[], ArchiveCounts>(
    database,
    `SELECT
       (SELECT user_version FROM pragma_user_version) AS schemaVersion,
       (SELECT page_count FROM pragma_page_count) * (SELECT page_size FROM pragma_page_size) AS bytes,
       count(*) FILTER (WHERE removed_at IS NULL) AS articles,
       count(*) FILTER (WHERE removed_at IS NOT NULL) AS removed,
       coalesce(sum(facts) FILTER (WHERE removed_at IS NULL), 0) AS facts,
       sqlite_version() AS sqlite
     FROM article`,
  ).get();
  if (row === undefined) throw new Error('an aggregate always answers a row');
  return row;
}
