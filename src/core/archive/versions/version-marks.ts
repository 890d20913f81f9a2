import type { ArticleSummary } from '../../../contract/article.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';

type Mark = NonNullable<ArticleSummary['versions']>;

/** In the order of time, as far as it is known; of one day in the order of import. `a` is the article. */
export const inTime = "coalesce(a.published, ''), a.id";

/**
 * SQL for the articles that are not the newest version of their outlet: a list of ids. Versions of other outlets are accounts of their own,
 * and not older ones.
 */
export const olderVersions = `SELECT id FROM (
  SELECT a.id, row_number() OVER (PARTITION BY m.group_id, coalesce(a.outlet, '') ORDER BY coalesce(a.published, '') DESC, a.id DESC) AS place
  FROM version_member m JOIN article a ON a.id = m.article_id AND a.removed_at IS NULL
) WHERE place > 1`;

/** SQL for the articles that have versions which are not removed: a list of ids. */
export const withVersions = `SELECT id FROM (
  SELECT a.id, count(*) OVER (PARTITION BY m.group_id) AS articles
  FROM version_member m JOIN article a ON a.id = m.article_id AND a.removed_at IS NULL
) WHERE articles > 1`;

type Row = {
  readonly id: number;
  readonly groupId: number;
  readonly outlet: string;
  readonly asked: number;
};

/** Of those of the articles that have versions: how many. Each group is read once. */
export function versionMarks({ database }: Reading, articleIds: readonly number[]): ReadonlyMap<number, Mark> {
  const ids = JSON.stringify(articleIds);
  const rows = prepared<[string, string], Row>(
    database,
    `SELECT a.id, m.group_id AS groupId, coalesce(a.outlet, '') AS outlet, a.id IN (SELECT value FROM json_each(?)) AS asked
     FROM version_member m JOIN article a ON a.id = m.article_id AND a.removed_at IS NULL
     WHERE m.group_id IN (SELECT group_id FROM version_member WHERE article_id IN (SELECT value FROM json_each(?)))
     ORDER BY m.group_id, ${inTime}`,
  ).all(ids, ids);
  const marks = new Map<number, Mark>();
  for (const group of Map.groupBy(rows, ({ groupId }) => groupId).values()) {
    if (group.length < 2) continue;
    const newest = new Map(group.map(({ outlet, id }) => [outlet, id]));
    for (const { id, outlet, asked } of group)
      if (asked === 1) marks.set(id, { count: group.length, outlets: newest.size, newest: newest.get(outlet) === id });
  }
  return marks;
}
