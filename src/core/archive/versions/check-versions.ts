import type { Verification } from '../../../contract/archive.ts';
import { sketchOf } from '../../versions/sketch.ts';
import { textOf } from '../article-texts.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import { areVersionsToFind } from './catch-up.ts';

/** Articles whose versions would not be found, and groups that hold less than their links say. Nothing while the archive is still being looked through. */
export function versionProblems(reading: Reading): Verification['problems'] {
  if (areVersionsToFind(reading)) return [];
  const { database } = reading;
  const without = prepared<[], number>(
    database,
    'SELECT id FROM article WHERE id NOT IN (SELECT article_id FROM version_hash) ORDER BY id',
  )
    .pluck()
    .all();
  // A text of a few words has no hash.
  const unseen = without.filter((id) => sketchOf(textOf(reading, id)).length > 0).slice(0, 20);
  const loose = prepared<[], number>(
    database,
    `SELECT DISTINCT l.article_id FROM version_link l
       LEFT JOIN version_member m ON m.article_id = l.article_id LEFT JOIN version_member n ON n.article_id = l.other_id
     WHERE m.group_id IS NOT n.group_id AND NOT EXISTS (SELECT 1 FROM version_decision WHERE verdict = 'different')
     LIMIT 20`,
  )
    .pluck()
    .all();
  return [
    ...unseen.map((articleId) => ({ what: 'versions', articleId, message: 'Its versions are not looked for.' })),
    ...loose.map((articleId) => ({ what: 'versions', articleId, message: 'It is not in the group of its versions.' })),
  ];
}
