import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import { entityOf } from './find-entity.ts';

/** Every form by which articles of the archive write an entity, those in most articles first: for searching by it. */
export function aliasesOf(reading: Reading, key: string): string[] {
  const { id } = entityOf(reading, key);
  return prepared<[number], string>(
    reading.database,
    'SELECT form FROM entity_form WHERE entity_id = ? AND articles > 0 ORDER BY articles DESC, form',
  )
    .pluck()
    .all(id);
}
