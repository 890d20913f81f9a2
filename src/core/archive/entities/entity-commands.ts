import type { EntityChange } from '../../../contract/entity.ts';
import { FailureError } from '../../../contract/failure.ts';
import type { ParsedInput } from '../../../contract/operations.ts';
import type { Opposite } from '../../../contract/undo.ts';
import type { EntityKind } from '../../../contract/vocabulary.ts';
import { kindOfKey, nameKey } from '../../entities/entity-key.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading, Writing } from '../writing.ts';
import { decideEntities } from './decide-entities.ts';
import { entityOf, type EntityRow } from './find-entity.ts';

/** Lets `into` take over all names of `from`, now and later. Its name stays, or becomes `title`. */
export function mergeEntities(writing: Writing, { from, into, title }: ParsedInput<'entity.merge'>): Opposite {
  const [gone, stays] = [entityOf(writing, from), entityOf(writing, into)];
  if (gone.key === stays.key) throw new FailureError('conflict', 'These two are one already.', gone.key);
  const decided = { action: 'merge' as const, before: gone.name, articleId: null, decidedAt: null };
  return decideEntities(writing, `Merge “${gone.name}” into “${stays.name}”`, [
    { ...decided, aspect: 'entity', subject: gone.key, value: stays.key },
    // Names are remembered one by one: they stay together although the rules may see them otherwise one day.
    ...namesOf(writing, gone).map((subject) => ({ ...decided, aspect: 'name' as const, subject, value: stays.key })),
    { ...decided, aspect: 'title', subject: stays.key, value: title ?? stays.name },
  ]);
}

/** Makes an entity of its own from some names or some articles of one; answers its key. */
export function splitEntity(
  writing: Writing,
  { key, names, articleIds, title }: ParsedInput<'entity.split'>,
): { readonly key: string; readonly opposite: Opposite } {
  const whole = entityOf(writing, key);
  const parts = partsOf(writing, whole, names, articleIds);
  const shown = title ?? whole.name;
  const own = newKey(writing, whole, parts.names, shown);
  const decided = { action: 'split' as const, before: whole.name, decidedAt: null };
  const changes: EntityChange[] = [
    { ...decided, aspect: 'entity', subject: own, articleId: null, value: null },
    ...parts.names.map((subject) => ({ ...decided, aspect: 'name' as const, subject, articleId: null, value: own })),
    ...parts.staying.map((subject) => ({
      ...decided,
      aspect: 'name' as const,
      subject,
      articleId: null,
      value: whole.key,
    })),
    ...parts.mentions.map(({ subject, articleId }) => ({
      ...decided,
      aspect: 'mention' as const,
      subject,
      articleId,
      value: own,
    })),
    ...(whole.kind === kindOfKey(own)
      ? []
      : [{ ...decided, aspect: 'kind' as const, subject: own, articleId: null, value: whole.kind }]),
    ...(title === null ? [] : [{ ...decided, aspect: 'title' as const, subject: own, articleId: null, value: title }]),
  ];
  return { key: own, opposite: decideEntities(writing, `Split “${shown}” off “${whole.name}”`, changes) };
}

export function renameEntity(writing: Writing, { key, title }: ParsedInput<'entity.rename'>): Opposite {
  const entity = entityOf(writing, key);
  return decideEntities(writing, `Rename “${entity.name}”`, [
    ...keepNames(writing, entity, 'rename', entity.name),
    {
      aspect: 'title',
      subject: entity.key,
      articleId: null,
      value: title,
      action: 'rename',
      before: entity.name,
      decidedAt: null,
    },
  ]);
}

export function retypeEntity(writing: Writing, key: string, kind: EntityKind): Opposite {
  const entity = entityOf(writing, key);
  return decideEntities(writing, `Make “${entity.name}” ${kind === 'organisation' ? 'an' : 'a'} ${kind}`, [
    ...keepNames(writing, entity, 'retype', entity.kind),
    {
      aspect: 'kind',
      subject: entity.key,
      articleId: null,
      value: kind === kindOfKey(entity.key) ? null : kind,
      action: 'retype',
      before: entity.kind,
      decidedAt: null,
    },
  ]);
}

type Decision = Omit<EntityChange, 'value' | 'decidedAt'>;

/** Takes back one thing that was done, with everything that was decided by it. Throws `not-found`. */
export function takeBackDecision(writing: Writing, id: number): Opposite {
  const together = prepared<[number], Decision>(
    writing.database,
    `SELECT o.aspect, o.subject, o.article_id AS articleId, o.action, o.before FROM entity_decision d
     JOIN entity_decision o ON o.action = d.action AND o.before = d.before AND o.decided_at = d.decided_at WHERE d.id = ?`,
  ).all(id);
  const [first] = together;
  if (first === undefined) throw new FailureError('not-found', 'This was taken back already.', String(id));
  return decideEntities(
    writing,
    `Take back: ${first.action} “${first.before}”`,
    together.map((decision) => ({ ...decision, value: null, decidedAt: null })),
  );
}

/** A name that a person gave belongs to the names that it was given to. */
function keepNames(writing: Writing, entity: EntityRow, action: 'rename' | 'retype', before: string): EntityChange[] {
  const undecided = prepared<[string], string>(
    writing.database,
    `SELECT key FROM entity_name n WHERE entity = ? AND NOT EXISTS (
       SELECT 1 FROM entity_decision d WHERE d.aspect = 'name' AND d.subject = n.key AND d.article_id IS NULL)`,
  ).pluck();
  return undecided.all(entity.key).map((subject) => ({
    aspect: 'name',
    subject,
    articleId: null,
    value: entity.key,
    action,
    before,
    decidedAt: null,
  }));
}

function namesOf({ database }: Reading, { key }: EntityRow): string[] {
  return prepared<[string], string>(database, 'SELECT key FROM entity_name WHERE entity = ? ORDER BY key')
    .pluck()
    .all(key);
}

export type Parts = {
  /** Names that go with all their articles, and those that stay. */
  readonly names: readonly string[];
  readonly staying: readonly string[];
  /** Names that go in single articles. */
  readonly mentions: readonly { readonly subject: string; readonly articleId: number }[];
};

/** What goes and what stays. Throws `invalid-input` when nothing would go, or nothing stay. */
export function partsOf(
  reading: Reading,
  whole: EntityRow,
  names: readonly string[],
  articleIds: readonly number[],
): Parts {
  const all = prepared<[number], { subject: string; articleId: number }>(
    reading.database,
    `SELECT n.key AS subject, m.article_id AS articleId FROM entity_mention m JOIN entity_name n ON n.id = m.name_id
     WHERE m.entity_id = ? ORDER BY m.article_id, n.key`,
  ).all(whole.id);
  const chosen = new Set(names);
  const articles = new Set(articleIds);
  const going = all.filter(({ subject, articleId }) => chosen.has(subject) || articles.has(articleId));
  if (going.length === 0) throw new FailureError('invalid-input', 'Choose what is to be split off.', 'names');
  if (going.length === all.length)
    throw new FailureError('invalid-input', 'Something must stay: choose fewer names or articles.', 'names');
  const goingNames = [...new Set(all.map(({ subject }) => subject))].filter((subject) => chosen.has(subject));
  return {
    names: goingNames,
    staying: goingNames.length === 0 ? [] : namesOf(reading, whole).filter((subject) => !chosen.has(subject)),
    mentions: going.filter(({ subject }) => !chosen.has(subject)),
  };
}

/** The key of the name that goes, where nothing else has it; else one made of the title, with a number. */
function newKey(reading: Reading, whole: EntityRow, names: readonly string[], title: string): string {
  const isTaken = prepared<[string, string, string, string], number>(
    reading.database,
    `SELECT EXISTS (SELECT 1 FROM entity WHERE key = ?) OR EXISTS (SELECT 1 FROM entity_name WHERE entity = ?)
       OR EXISTS (SELECT 1 FROM entity_decision WHERE value = ? OR (aspect IN ('title', 'kind') AND subject = ?))`,
  ).pluck();
  const free = (key: string): boolean => key !== whole.key && isTaken.get(key, key, key, key) === 0;
  const ofName = names.find(free);
  if (ofName !== undefined) return ofName;
  const base = nameKey(whole.kind, title);
  for (let number = 2; ; number++) if (free(`${base} (${number})`)) return `${base} (${number})`;
}
