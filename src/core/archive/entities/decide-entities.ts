import type { EntityChange } from '../../../contract/entity.ts';
import type { Opposite } from '../../../contract/undo.ts';
import { prepared } from '../statement-cache.ts';
import type { Writing } from '../writing.ts';
import { entityRow, followMerges } from './entity-rows.ts';
import { EntityTally } from './entity-tally.ts';
import { entityOfMention, moveMention, moveNames } from './move-names.ts';
import { settleNames } from './settle-names.ts';

/**
 * Stores decisions about entities and brings all links up to date; answers the decisions that take them back. What is
 * imported or extracted later follows them.
 */
export function decideEntities(writing: Writing, label: string, changes: readonly EntityChange[]): Opposite {
  const touched = new Set<string>();
  for (const { aspect, subject, value } of changes) {
    if (aspect !== 'entity' && aspect !== 'title' && aspect !== 'kind') continue;
    for (const key of aspect === 'entity' ? leadingTo(writing, subject) : [subject]) touched.add(key);
    touched.add(followMerges(writing, subject));
    if (aspect === 'entity' && value !== null) touched.add(value);
  }
  // One moment for all that is decided at once: it can be taken back together.
  const moment = writing.now();
  const previous = changes.map((change) => store(writing, change, moment)).filter((change) => change !== null);
  if (previous.length === 0) return null;

  const tally = new EntityTally();
  const names = new Set([...touched].flatMap((key) => namesUnder(writing, key)));
  for (const { aspect, subject } of changes)
    if (aspect === 'name') for (const id of nameIds(writing, subject)) names.add(id);
  const settled = settleNames(writing, names);
  moveNames(writing, tally, settled.moved);
  for (const { nameId, articleId, key } of mentionsToCheck(writing, changes, touched))
    recheck(writing, tally, nameId, key, articleId);
  for (const key of [...touched, ...settled.marked]) for (const id of entityIds(writing, key)) tally.touch(id);
  tally.write(writing);
  return { label, operation: 'entity.decide', input: { label, changes: previous.toReversed() } };
}

type StoredRow = Pick<EntityChange, 'action' | 'before'> & {
  readonly id: number;
  readonly value: string;
  readonly decidedAt: string;
};

type Stored = EntityChange & { readonly value: string; readonly decidedAt: string };

/** Stores one decision; answers the one that was there, to bring it back, or null when it was the same. */
function store({ database }: Writing, change: EntityChange, moment: string): EntityChange | null {
  const { aspect, subject, articleId, value, action, before, decidedAt } = change;
  const old = prepared<[string, string, number | null], StoredRow>(
    database,
    `SELECT id, value, action, before, decided_at AS decidedAt FROM entity_decision
     WHERE aspect = ? AND subject = ? AND article_id IS ?`,
  ).get(aspect, subject, articleId);
  if ((old?.value ?? null) === value) return null;
  if (old !== undefined) prepared<[number], never>(database, 'DELETE FROM entity_decision WHERE id = ?').run(old.id);
  if (value !== null) {
    prepared<[Stored], never>(
      database,
      `INSERT INTO entity_decision (aspect, subject, article_id, value, action, before, decided_at)
       SELECT @aspect, @subject, @articleId, @value, @action, @before, @decidedAt
       WHERE @articleId IS NULL OR EXISTS (SELECT 1 FROM article WHERE id = @articleId)`,
    ).run({ aspect, subject, articleId, value, action, before, decidedAt: decidedAt ?? moment });
  }
  const whatWas = old ?? { value: null, action, before, decidedAt: null };
  return {
    aspect,
    subject,
    articleId,
    value: whatWas.value,
    action: whatWas.action,
    before: whatWas.before,
    decidedAt: whatWas.decidedAt,
  };
}

/** The key itself and every key that was merged into it, one after the other. */
function leadingTo({ database }: Writing, key: string): string[] {
  return prepared<[string], string>(
    database,
    `WITH RECURSIVE leading (key) AS (VALUES (?) UNION
       SELECT d.subject FROM entity_decision d JOIN leading l ON d.value = l.key WHERE d.aspect = 'entity')
     SELECT key FROM leading`,
  )
    .pluck()
    .all(key);
}

function namesUnder({ database }: Writing, key: string): number[] {
  return prepared<[string], number>(database, 'SELECT id FROM entity_name WHERE entity = ?').pluck().all(key);
}

function nameIds({ database }: Writing, key: string): number[] {
  return prepared<[string], number>(database, 'SELECT id FROM entity_name WHERE key = ?').pluck().all(key);
}

function entityIds({ database }: Writing, key: string): number[] {
  return prepared<[string], number>(database, 'SELECT id FROM entity WHERE key = ?').pluck().all(key);
}

type Place = { readonly nameId: number; readonly articleId: number; readonly key: string };

/** Names in single articles about which something was decided, now or before with what was merged or taken apart now. */
function mentionsToCheck(
  { database }: Writing,
  changes: readonly EntityChange[],
  touched: ReadonlySet<string>,
): readonly Place[] {
  const here = prepared<[string, number], Place>(
    database,
    `SELECT m.name_id AS nameId, m.article_id AS articleId, n.key FROM entity_name n JOIN entity_mention m ON m.name_id = n.id
     WHERE n.key = ? AND m.article_id = ?`,
  );
  const before = prepared<[string], Place>(
    database,
    `SELECT m.name_id AS nameId, m.article_id AS articleId, n.key FROM entity_decision d
     JOIN entity_name n ON n.key = d.subject JOIN entity_mention m ON m.name_id = n.id AND m.article_id = d.article_id
     WHERE d.aspect = 'mention' AND d.value = ?`,
  );
  return [
    ...changes.flatMap(({ subject, articleId }) => (articleId === null ? [] : here.all(subject, articleId))),
    ...[...touched].flatMap((key) => before.all(key)),
  ];
}

function recheck(writing: Writing, tally: EntityTally, nameId: number, key: string, articleId: number): void {
  const to = entityRow(writing, entityOfMention(writing, nameId, key, articleId));
  const from = prepared<[number, number], number>(
    writing.database,
    'SELECT entity_id FROM entity_mention WHERE name_id = ? AND article_id = ?',
  )
    .pluck()
    .get(nameId, articleId);
  if (from !== undefined && from !== to) moveMention(writing, tally, { articleId, nameId, from, to });
}
