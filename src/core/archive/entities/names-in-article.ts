import type { EntityReference } from '../../../contract/entity.ts';
import type { Output } from '../../../contract/operations.ts';
import { factReference } from '../../entities/article-names.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import { referenceTo } from './find-entity.ts';
import { decodeDetails } from './mention-details.ts';

/** The entity of each name of an article, with the keys of the facts that name it there. */
export function namesInArticle({ database }: Reading, articleId: number): Output<'entity.inArticle'> {
  const keys = prepared<[number, number], string>(
    database,
    'SELECT key FROM fact WHERE article_id = ? UNION SELECT key FROM decision WHERE article_id = ?',
  )
    .pluck()
    .all(articleId, articleId);
  const full = Map.groupBy(keys, factReference);
  return prepared<[number], EntityReference & { details: string }>(
    database,
    `SELECT e.key, e.kind, e.name, m.details FROM entity_mention m JOIN entity e ON e.id = m.entity_id
     WHERE m.article_id = ? ORDER BY e.name_folded`,
  )
    .all(articleId)
    .map((row) => {
      const { name, facts } = decodeDetails(row.details);
      return { name, entity: referenceTo(row), facts: facts.flatMap((reference) => full.get(reference) ?? []) };
    });
}
