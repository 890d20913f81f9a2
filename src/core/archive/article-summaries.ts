import type { ArticleSummary } from '../../contract/article.ts';
import type { Reading } from './writing.ts';
import { prepared } from './statement-cache.ts';
import { versionMarks } from './versions/version-marks.ts';

type Row = Omit<ArticleSummary, 'tags' | 'notes' | 'versions'> & { readonly tags: string; readonly notes: string };

const columns = `a.id, a.title, a.outlet, a.byline, a.published, a.language, a.words, a.facts, a.imported_at AS importedAt,
  (SELECT json_group_array(DISTINCT g.tag_id) FROM tagging g WHERE g.article_id = a.id) AS tags,
  (SELECT json_group_array(text) FROM (SELECT text FROM note WHERE article_id = a.id ORDER BY span_start, span_end, id)) AS notes`;

/** Rows of a list for these articles, in the order of `ids`; ids that are not there are left out. */
export function articleSummaries({ database }: Reading, ids: readonly number[]): ArticleSummary[] {
  const rows = prepared<[string], Row>(
    database,
    `SELECT ${columns} FROM json_each(?) AS wanted JOIN article a ON a.id = wanted.value ORDER BY wanted.key`,
  ).all(JSON.stringify(ids));
  const versions = versionMarks({ database }, ids);
  return rows.map((row) => ({
    ...row,
    tags: JSON.parse(row.tags) as number[],
    notes: JSON.parse(row.notes) as string[],
    versions: versions.get(row.id) ?? null,
  }));
}

/** Articles that were taken out of the lists, last removed first. */
export function removedArticles(reading: Reading): ArticleSummary[] {
  const ids = prepared<[], number>(
    reading.database,
    'SELECT id FROM article WHERE removed_at IS NOT NULL ORDER BY removed_at DESC, id DESC',
  )
    .pluck()
    .all();
  return articleSummaries(reading, ids);
}
