import type { EntityReference, EntitySummary } from '../../../contract/entity.ts';
import { FailureError } from '../../../contract/failure.ts';
import { entityKinds } from '../../../contract/vocabulary.ts';
import { foldName } from '../../entities/fold-name.ts';
import { nameKey } from '../../entities/entity-key.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import { followMerges } from './entity-rows.ts';
import { decodeDetails, formsOf } from './mention-details.ts';

/** An entity with its row. */
export type EntityRow = Omit<EntitySummary, 'ambiguous' | 'others'> & {
  readonly id: number;
  readonly ambiguous: number;
};

export const entityColumns =
  'e.id, e.key, e.kind, e.name, e.articles, e.mentions, e.said, e.about, e.figures, e.ambiguous';

/** The entity of a key, of what it was merged into, or of the name with that key. Throws `not-found`. */
export function entityOf(reading: Reading, key: string): EntityRow {
  const row = rowOf(reading, followMerges(reading, key)) ?? rowOf(reading, entityOfName(reading, key) ?? '');
  if (row === undefined)
    throw new FailureError('not-found', 'No article of the archive names this any more.', key.slice(0, 200));
  return row;
}

/** The entity that an article means by a name: the fullest form of it, or another. Throws `not-found`. */
export function entityInArticle(reading: Reading, articleId: number, name: string): EntityRow {
  const keys = new Set(entityKinds.map((kind) => nameKey(kind, name)));
  const rows = prepared<[number], EntityRow & { nameKey: string; details: string; here: number }>(
    reading.database,
    `SELECT ${entityColumns}, n.key AS nameKey, m.details, m.mentions AS here FROM entity_mention m
     JOIN entity e ON e.id = m.entity_id JOIN entity_name n ON n.id = m.name_id WHERE m.article_id = ?`,
  ).all(articleId);
  const folded = foldName(name);
  const found =
    rows.find((row) => keys.has(row.nameKey)) ??
    rows.find((row) => formsOf(decodeDetails(row.details), row.here).some(([form]) => foldName(form) === folded));
  if (found === undefined)
    throw new FailureError('not-found', 'This is not a name in this article.', name.slice(0, 200));
  const { nameKey: _name, details: _details, here: _here, ...row } = found;
  return row;
}

export function referenceTo({ key, kind, name }: EntityReference): EntityReference {
  return { key, kind, name };
}

/** As a row of a list: with its other names, those in most articles first. */
export function asSummary({ database }: Reading, { id, ambiguous, ...row }: EntityRow): EntitySummary {
  const others = prepared<[number, string], string>(
    database,
    'SELECT form FROM entity_form WHERE entity_id = ? AND form <> ? AND articles > 0 ORDER BY articles DESC, form LIMIT 5',
  )
    .pluck()
    .all(id, row.name);
  return { ...row, ambiguous: ambiguous === 1, others };
}

function rowOf({ database }: Reading, key: string): EntityRow | undefined {
  return prepared<[string], EntityRow>(database, `SELECT ${entityColumns} FROM entity e WHERE key = ?`).get(key);
}

function entityOfName({ database }: Reading, key: string): string | undefined {
  return prepared<[string], string>(database, 'SELECT entity FROM entity_name WHERE key = ?').pluck().get(key);
}
