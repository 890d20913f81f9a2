import { noteNaming } from '../facets/naming.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading, Writing } from '../writing.ts';
import { contributionOf, type MentionRow } from './contribution.ts';
import { entityRow, followMerges } from './entity-rows.ts';
import type { EntityTally } from './entity-tally.ts';
import type { MovedName } from './settle-names.ts';

/** The entity to which a name belongs in one article: a person may have decided otherwise for this article. */
export function entityOfMention(reading: Reading, nameId: number, key: string, articleId: number): string {
  const decided = prepared<[string, number], string>(
    reading.database,
    "SELECT value FROM entity_decision WHERE aspect = 'mention' AND subject = ? AND article_id = ?",
  )
    .pluck()
    .get(key, articleId);
  if (decided !== undefined) return followMerges(reading, decided);
  const entity = prepared<[number], string>(reading.database, 'SELECT entity FROM entity_name WHERE id = ?')
    .pluck()
    .get(nameId);
  if (entity === undefined) throw new Error('a name that is in use has its row');
  return entity;
}

/** Puts the mentions of names under their new entities. */
export function moveNames(writing: Writing, tally: EntityTally, moved: readonly MovedName[]): void {
  const places = prepared<[number], { readonly articleId: number; readonly entityId: number }>(
    writing.database,
    'SELECT article_id AS articleId, entity_id AS entityId FROM entity_mention WHERE name_id = ?',
  );
  for (const { id, key } of moved) {
    for (const { articleId, entityId } of places.all(id)) {
      const to = entityRow(writing, entityOfMention(writing, id, key, articleId));
      if (to !== entityId) moveMention(writing, tally, { articleId, nameId: id, from: entityId, to });
    }
  }
}

type Move = { readonly articleId: number; readonly nameId: number; readonly from: number; readonly to: number };

/** Puts one name of one article under another entity. */
export function moveMention(writing: Writing, tally: EntityTally, { articleId, nameId, from, to }: Move): void {
  noteNaming(writing, articleId);
  const before = [from, to].map((entityId) => contributionIn(writing, entityId, articleId));
  prepared<[number, number, number, number], never>(
    writing.database,
    'UPDATE entity_mention SET entity_id = ? WHERE entity_id = ? AND article_id = ? AND name_id = ?',
  ).run(to, from, articleId, nameId);
  for (const [index, entityId] of [from, to].entries())
    tally.change(entityId, before[index] ?? null, contributionIn(writing, entityId, articleId));
}

function contributionIn({ database }: Reading, entityId: number, articleId: number) {
  return contributionOf(
    prepared<[number, number], MentionRow>(
      database,
      'SELECT mentions, details FROM entity_mention WHERE entity_id = ? AND article_id = ?',
    ).all(entityId, articleId),
  );
}
