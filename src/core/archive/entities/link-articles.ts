import type { ArticleName } from '../../entities/article-names.ts';
import { entityOfForm, blockOf } from '../../entities/link-names.ts';
import { noteNaming } from '../facets/naming.ts';
import { prepared } from '../statement-cache.ts';
import type { Writing } from '../writing.ts';
import { AbbreviationUses } from './abbreviation-uses.ts';
import { contributionOf, type MentionRow } from './contribution.ts';
import { entityRow } from './entity-rows.ts';
import { EntityTally } from './entity-tally.ts';
import { encodeDetails } from './mention-details.ts';
import { entityOfMention, moveNames } from './move-names.ts';
import { settleNames } from './settle-names.ts';

/** An article with what it names; nothing for one that is removed. */
export type NamedArticle = { readonly articleId: number; readonly names: readonly ArticleName[] };

type OldRow = MentionRow & { readonly entityId: number; readonly nameId: number };

/**
 * Links what these articles name to the entities of the archive, in place of what was linked before. Costs in proportion to what
 * they name and to the names that look alike, not to the archive. Call it in the transaction that stores the facts.
 */
export function linkArticles(writing: Writing, articles: readonly NamedArticle[]): void {
  const tally = new EntityTally();
  const uses = new AbbreviationUses(writing);
  const counts = new Map<number, number>();
  const count = (nameId: number, change: 1 | -1): void => void counts.set(nameId, (counts.get(nameId) ?? 0) + change);
  for (const { articleId } of articles) {
    for (const nameId of forget(writing, tally, articleId)) count(nameId, -1);
    uses.forget(articleId);
  }
  const rows = new Map<string, number>();
  for (const { articleId, names } of articles) {
    for (const name of names) {
      const nameId = rows.get(name.key) ?? nameRow(writing, name.key);
      rows.set(name.key, nameId);
      count(nameId, 1);
      uses.add(articleId, nameId, name);
    }
  }
  const dirty = writeCounts(writing, counts);
  const settled = settleNames(writing, dirty, uses.write());
  moveNames(writing, tally, settled.moved);
  for (const { articleId } of articles) noteNaming(writing, articleId);
  for (const { articleId, names } of articles) remember(writing, tally, articleId, names, rows);
  for (const key of settled.marked) touchEntity(writing, tally, key);
  tally.write(writing);
  forgetUnused(writing, dirty);
}

/** Takes an article's mentions out; answers its names. */
function forget({ database }: Writing, tally: EntityTally, articleId: number): readonly number[] {
  const rows = prepared<[number], OldRow>(
    database,
    `SELECT entity_id AS entityId, name_id AS nameId, mentions, details FROM entity_mention WHERE article_id = ?`,
  ).all(articleId);
  for (const [entityId, ofEntity] of Map.groupBy(rows, (row) => row.entityId))
    tally.change(entityId, contributionOf(ofEntity), null);
  const erase = prepared<[number, number, number], never>(
    database,
    'DELETE FROM entity_mention WHERE entity_id = ? AND article_id = ? AND name_id = ?',
  );
  for (const { entityId, nameId } of rows) erase.run(entityId, articleId, nameId);
  return rows.map(({ nameId }) => nameId);
}

function nameRow({ database }: Writing, key: string): number {
  const found = prepared<[string], number>(database, 'SELECT id FROM entity_name WHERE key = ?').pluck().get(key);
  if (found !== undefined) return found;
  return Number(
    prepared<[string, string | null, string], never>(
      database,
      'INSERT INTO entity_name (key, block, entity, ambiguous, articles) VALUES (?, ?, ?, 0, 0)',
    ).run(key, blockOf(key), entityOfForm(key)).lastInsertRowid,
  );
}

/** Answers the names whose number of articles changed. */
function writeCounts({ database }: Writing, counts: ReadonlyMap<number, number>): ReadonlySet<number> {
  const update = prepared<[number, number], never>(
    database,
    'UPDATE entity_name SET articles = articles + ? WHERE id = ?',
  );
  const changed = new Set<number>();
  for (const [nameId, change] of counts) {
    if (change === 0) continue;
    update.run(change, nameId);
    changed.add(nameId);
  }
  return changed;
}

function remember(
  writing: Writing,
  tally: EntityTally,
  articleId: number,
  names: readonly ArticleName[],
  nameIds: ReadonlyMap<string, number>,
): void {
  const insert = prepared<[number, number, number, number, number, number, number, string], never>(
    writing.database,
    `INSERT INTO entity_mention (entity_id, article_id, name_id, mentions, said, about, figures, details)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const ofEntities = new Map<number, MentionRow[]>();
  for (const name of names) {
    const nameId = nameIds.get(name.key);
    if (nameId === undefined) continue;
    const entityId = entityRow(writing, entityOfMention(writing, nameId, name.key, articleId));
    const mentions = [...name.forms.values()].reduce((sum, each) => sum + each, 0);
    const row = { mentions, details: encodeDetails(name) };
    const { said, about, figures } = name;
    insert.run(entityId, articleId, nameId, mentions, said.length, about.length, figures.length, row.details);
    const rows = ofEntities.get(entityId);
    if (rows === undefined) ofEntities.set(entityId, [row]);
    else rows.push(row);
  }
  for (const [entityId, rows] of ofEntities) tally.change(entityId, null, contributionOf(rows));
}

function touchEntity({ database }: Writing, tally: EntityTally, key: string): void {
  const id = prepared<[string], number>(database, 'SELECT id FROM entity WHERE key = ?').pluck().get(key);
  if (id !== undefined) tally.touch(id);
}

/** Names that no article has any more leave the file: they may be the names of confidential sources. */
function forgetUnused({ database }: Writing, nameIds: ReadonlySet<number>): void {
  const erase = prepared<[number], never>(database, 'DELETE FROM entity_name WHERE id = ? AND articles = 0');
  for (const id of nameIds) erase.run(id);
}
