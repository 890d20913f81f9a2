import type { ArchiveSummary } from '../../../contract/backup.ts';
import { schemaVersion } from '../migrate.ts';
import type { Reading } from '../writing.ts';

/** What an archive of any version holds, for telling two of them apart. `bytes` is the size of its pages. */
export function archiveSummary({ database }: Reading): ArchiveSummary {
  const tables = new Set(
    database.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all(),
  );
  const count = (table: string, where = ''): number =>
    tables.has(table) ? (database.prepare<[], number>(`SELECT count(*) FROM ${table} ${where}`).pluck().get() ?? 0) : 0;
  const newestImport = database
    .prepare<[], { label: string; startedAt: string }>(
      'SELECT label, started_at AS startedAt FROM import ORDER BY id DESC LIMIT 1',
    )
    .get();
  const pages = Number(database.pragma('page_count', { simple: true }));
  return {
    articles: count('article', 'WHERE removed_at IS NULL'),
    removed: count('article', 'WHERE removed_at IS NOT NULL'),
    tags: count('tag'),
    taggings: count('tagging'),
    notes: count('note'),
    decisions: count('decision', "WHERE verdict <> 'none'") + count('entity_decision'),
    newestImport: newestImport ?? null,
    schemaVersion: schemaVersion(database),
    bytes: pages * Number(database.pragma('page_size', { simple: true })),
  };
}
