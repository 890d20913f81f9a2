import type { NearDuplicate, WordChanges } from '../../../contract/version.ts';
import { reversed } from '../../versions/word-changes.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';

type Row = Omit<NearDuplicate, 'sameOutlet' | 'isEarlier' | 'differences'> & {
  readonly of: number;
  readonly sameOutlet: number;
  readonly isEarlier: number;
  readonly differences: string;
};

/**
 * For those of the articles that are near-duplicates of one imported before them: the closest of these, with the words that differ. What a
 * person said is different, or removed, is not named.
 */
export function nearDuplicatesOf(
  { database }: Reading,
  articleIds: readonly number[],
): ReadonlyMap<number, NearDuplicate> {
  const rows = prepared<[string], Row>(
    database,
    `SELECT l.article_id AS of, o.id AS articleId, o.title, o.outlet, o.published,
       coalesce(o.outlet = a.outlet, TRUE) AS sameOutlet,
       (coalesce(o.published, ''), o.id) < (coalesce(a.published, ''), a.id) AS isEarlier, l.differences
     FROM json_each(?) AS wanted JOIN version_link l ON l.article_id = wanted.value
       JOIN article a ON a.id = l.article_id JOIN article o ON o.id = l.other_id AND o.removed_at IS NULL
       LEFT JOIN version_decision d ON d.article_id = l.article_id AND d.other_id = l.other_id
     WHERE d.verdict IS NOT 'different'
     ORDER BY l.article_id, l.share DESC, l.other_id DESC`,
  ).all(JSON.stringify(articleIds));
  const closest = new Map<number, NearDuplicate>();
  for (const { of, differences: kept, ...row } of rows) {
    if (closest.has(of)) continue;
    const isEarlier = row.isEarlier === 1;
    const differences = JSON.parse(kept) as WordChanges;
    closest.set(of, {
      ...row,
      sameOutlet: row.sameOutlet === 1,
      isEarlier,
      differences: isEarlier ? differences : reversed(differences),
    });
  }
  return closest;
}
