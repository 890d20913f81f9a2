import type { Verification } from '../../../contract/archive.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';

type Problem = Verification['problems'][number];

/** Checks the counts of entities against what stands under them, and the index of their names. */
export function entityProblems({ database }: Reading): Problem[] {
  const miscounted = prepared<[], string>(
    database,
    `SELECT e.name FROM entity e LEFT JOIN entity_mention m ON m.entity_id = e.id GROUP BY e.id
     HAVING count(DISTINCT m.article_id) <> e.articles OR coalesce(sum(m.mentions), 0) <> e.mentions LIMIT 20`,
  )
    .pluck()
    .all();
  const removed = prepared<[], number>(
    database,
    `SELECT DISTINCT m.article_id FROM entity_mention m JOIN article a ON a.id = m.article_id
     WHERE a.removed_at IS NOT NULL LIMIT 20`,
  )
    .pluck()
    .all();
  const unindexed = prepared<[], string>(
    database,
    'SELECT name FROM entity WHERE id NOT IN (SELECT rowid FROM entity_index) LIMIT 20',
  )
    .pluck()
    .all();
  const problem = (articleId: number | null, message: string): Problem => ({ what: 'entity', articleId, message });
  return [
    ...miscounted.map((name) => problem(null, `The counts of “${name}” are not those of its mentions.`)),
    ...removed.map((id) => problem(id, 'This article is removed, and still counted in entities.')),
    ...unindexed.map((name) => problem(null, `“${name}” is not in the index of names.`)),
  ];
}
