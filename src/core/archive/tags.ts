import type { Tag, Tagging, TagTarget } from '../../contract/tag.ts';
import { FailureError } from '../../contract/failure.ts';
import type { Opposite } from '../../contract/undo.ts';
import { tagColours, type TagColour } from '../../contract/vocabulary.ts';
import { fold } from '../search/fold.ts';
import { textOf } from './article-texts.ts';
import { listFacts } from './facts.ts';
import { prepared } from './statement-cache.ts';
import type { Reading, Writing } from './writing.ts';

type TagRow = { readonly id: number; readonly name: string; readonly colour: TagColour };

/** All tags by name, with how often each hangs on articles, passages and facts that are not removed. */
export function listTags({ database }: Reading): Tag[] {
  return prepared<[], Tag>(
    database,
    `SELECT t.id, t.name, t.colour,
       count(a.id) FILTER (WHERE g.kind = 'article') AS articles,
       count(a.id) FILTER (WHERE g.kind = 'passage') AS passages,
       count(a.id) FILTER (WHERE g.kind = 'fact') AS facts
     FROM tag t LEFT JOIN tagging g ON g.tag_id = t.id LEFT JOIN article a ON a.id = g.article_id AND a.removed_at IS NULL
     GROUP BY t.id ORDER BY t.name_folded`,
  ).all();
}

/** Makes a tag; without a colour it gets the one that the newest tags use least. Throws `conflict` when there is one of this name. */
export function createTag(
  writing: Writing,
  name: string,
  colour?: TagColour,
): { readonly tag: Tag; readonly opposite: Opposite } {
  refuseNameInUse(writing, name, null);
  const chosen = colour ?? leastUsedColour(writing);
  const { lastInsertRowid } = prepared<[string, string, string], never>(
    writing.database,
    'INSERT INTO tag (name, name_folded, colour) VALUES (?, ?, ?)',
  ).run(name, fold(name), chosen);
  const id = Number(lastInsertRowid);
  return {
    tag: { id, name, colour: chosen, articles: 0, passages: 0, facts: 0 },
    opposite: { label: `Create tag “${name}”`, operation: 'tag.remove', input: { id } },
  };
}

export function editTag(
  writing: Writing,
  id: number,
  changes: { readonly name?: string | undefined; readonly colour?: TagColour | undefined },
): Opposite {
  const before = tagRow(writing, id);
  const name = changes.name ?? before.name;
  const colour = changes.colour ?? before.colour;
  if (name === before.name && colour === before.colour) return null;
  refuseNameInUse(writing, name, id);
  prepared<[string, string, string, number], never>(
    writing.database,
    'UPDATE tag SET name = ?, name_folded = ?, colour = ? WHERE id = ?',
  ).run(name, fold(name), colour, id);
  return {
    label: name === before.name ? 'Recolour tag' : 'Rename tag',
    operation: 'tag.edit',
    input: { id, name: before.name, colour: before.colour },
  };
}

/** Hangs everything of `from` on `into` and removes `from`. */
export function mergeTags(writing: Writing, from: number, into: number): Opposite {
  if (from === into) return null;
  const tag = tagRow(writing, from);
  tagRow(writing, into);
  const targets = targetsOf(writing, from);
  const added = addTaggings(writing, into, targets);
  eraseTag(writing, from);
  return {
    label: `Merge tag “${tag.name}”`,
    operation: 'tag.restore',
    input: { tag, targets: [...targets], takeFrom: { id: into, targets: [...added] } },
  };
}

export function removeTag(writing: Writing, id: number): Opposite {
  const tag = tagRow(writing, id);
  const targets = targetsOf(writing, id);
  eraseTag(writing, id);
  return {
    label: `Remove tag “${tag.name}”`,
    operation: 'tag.restore',
    input: { tag, targets: [...targets], takeFrom: null },
  };
}

/** Undoes a removal or a merge. Its own opposite is doing that again. */
export function restoreTag(
  writing: Writing,
  tag: TagRow,
  targets: readonly TagTarget[],
  takeFrom: { readonly id: number; readonly targets: readonly TagTarget[] } | null,
): Opposite {
  refuseNameInUse(writing, tag.name, null);
  prepared<[number, string, string, string], never>(
    writing.database,
    'INSERT INTO tag (id, name, name_folded, colour) VALUES (?, ?, ?, ?)',
  ).run(tag.id, tag.name, fold(tag.name), tag.colour);
  addTaggings(writing, tag.id, targets);
  if (takeFrom === null) return { label: `Remove tag “${tag.name}”`, operation: 'tag.remove', input: { id: tag.id } };
  removeTaggings(writing, takeFrom.id, takeFrom.targets);
  return { label: `Merge tag “${tag.name}”`, operation: 'tag.merge', input: { from: tag.id, into: takeFrom.id } };
}

/** Hangs a tag on targets; answers those that did not carry it. Passages must stand in the text (`invalid-input`). */
export function addTaggings(
  { database, now }: Writing,
  tagId: number,
  targets: readonly TagTarget[],
): readonly TagTarget[] {
  const insert = prepared<unknown[], never>(
    database,
    `INSERT OR IGNORE INTO tagging (tag_id, article_id, kind, span_start, span_end, span_text, fact_key, target, tagged_at)
     SELECT ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM article WHERE id = ?)`,
  );
  return targets.filter((target) => {
    const span = target.kind === 'passage' ? target.span : null;
    const key = target.kind === 'fact' ? target.key : null;
    const { articleId, kind } = target;
    const { changes } = insert.run(
      tagId,
      articleId,
      kind,
      span?.start ?? null,
      span?.end ?? null,
      span?.text ?? null,
      key,
      targetText(target),
      now(),
      articleId,
    );
    return changes > 0;
  });
}

/** Takes a tag off targets; answers those that carried it. */
export function removeTaggings(
  { database }: Writing,
  tagId: number,
  targets: readonly TagTarget[],
): readonly TagTarget[] {
  const erase = prepared<[number, number, string], never>(
    database,
    'DELETE FROM tagging WHERE tag_id = ? AND article_id = ? AND target = ?',
  );
  return targets.filter((target) => erase.run(tagId, target.articleId, targetText(target)).changes > 0);
}

/** `tagging.add` as a person does it, with its opposite. */
export function tagTargets(writing: Writing, tagId: number, targets: readonly TagTarget[]): Opposite {
  const { name } = tagRow(writing, tagId);
  // A long text is read once for all of its passages.
  const texts = new Map<number, string>();
  for (const target of targets) {
    if (target.kind !== 'passage') continue;
    const { start, end, text } = target.span;
    const whole = texts.get(target.articleId) ?? textOf(writing, target.articleId);
    texts.set(target.articleId, whole);
    if (start >= end || whole.slice(start, end) !== text)
      throw new FailureError(
        'invalid-input',
        'This passage does not stand in the text where it says.',
        String(target.articleId),
      );
  }
  const added = addTaggings(writing, tagId, targets);
  return added.length === 0
    ? null
    : { label: `Tag “${name}”`, operation: 'tagging.remove', input: { tagId, targets: [...added] } };
}

/** `tagging.remove` as a person does it, with its opposite. */
export function untagTargets(writing: Writing, tagId: number, targets: readonly TagTarget[]): Opposite {
  const { name } = tagRow(writing, tagId);
  const removed = removeTaggings(writing, tagId, targets);
  return removed.length === 0
    ? null
    : { label: `Untag “${name}”`, operation: 'tagging.add', input: { tagId, targets: [...removed] } };
}

/**
 * What hangs on an article, its passages and its facts.
 *
 * @param passagesIn only passages that touch this stretch of the text
 */
export function listTaggings(
  reading: Reading,
  articleId: number,
  passagesIn: { readonly start: number; readonly end: number } = { start: 0, end: Number.MAX_SAFE_INTEGER },
): Tagging[] {
  const text = textOf(reading, articleId);
  const rows = prepared<[number, number, number], TaggingRow>(
    reading.database,
    `${selectTaggings} WHERE article_id = ? AND (kind <> 'passage' OR (span_start < ? AND span_end > ?)) ORDER BY id`,
  ).all(articleId, passagesIn.end, passagesIn.start);
  const onFacts = rows.some(({ kind }) => kind === 'fact');
  const keys = new Set(onFacts ? listFacts(reading, articleId).map(({ key }) => key) : []);
  return rows.map((row) => {
    const target = asTarget(row);
    const broken =
      (target.kind === 'passage' && text.slice(target.span.start, target.span.end) !== target.span.text) ||
      (target.kind === 'fact' && !keys.has(target.key));
    return { id: row.id, tagId: row.tagId, target, broken };
  });
}

type TaggingRow = {
  readonly id: number;
  readonly tagId: number;
  readonly articleId: number;
  readonly kind: TagTarget['kind'];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
};

const selectTaggings = `SELECT id, tag_id AS tagId, article_id AS articleId, kind, span_start AS "start", span_end AS "end",
  span_text AS text, fact_key AS key FROM tagging`;

function asTarget({ articleId, kind, start, end, text, key }: TaggingRow): TagTarget {
  switch (kind) {
    case 'article':
      return { kind, articleId };
    case 'passage':
      return { kind, articleId, span: { start, end, text } };
    case 'fact':
      return { kind, articleId, key };
  }
}

/** Tells targets of one article apart (part of the table's unique key). */
function targetText(target: TagTarget): string {
  switch (target.kind) {
    case 'article':
      return 'article';
    case 'passage':
      return `passage:${target.span.start}-${target.span.end}`;
    case 'fact':
      return `fact:${target.key}`;
  }
}

function targetsOf({ database }: Reading, tagId: number): readonly TagTarget[] {
  return prepared<[number], TaggingRow>(database, `${selectTaggings} WHERE tag_id = ? ORDER BY id`)
    .all(tagId)
    .map(asTarget);
}

function tagRow({ database }: Reading, id: number): TagRow {
  const row = prepared<[number], TagRow>(database, 'SELECT id, name, colour FROM tag WHERE id = ?').get(id);
  if (!row) throw new FailureError('not-found', 'This tag is no longer there.', String(id));
  return row;
}

function eraseTag({ database }: Writing, id: number): void {
  prepared<[number], never>(database, 'DELETE FROM tag WHERE id = ?').run(id);
}

function refuseNameInUse({ database }: Reading, name: string, except: number | null): void {
  const id = prepared<[string], number>(database, 'SELECT id FROM tag WHERE name_folded = ?').pluck().get(fold(name));
  if (id !== undefined && id !== except)
    throw new FailureError(
      'conflict',
      `There is a tag “${name}” already. Choose another name, or merge the two.`,
      name,
    );
}

/** For a colour there is no need to look at tens of thousands. */
const tagsLookedAt = 200;

function leastUsedColour({ database }: Reading): TagColour {
  const used = new Map(
    prepared<[number], { colour: TagColour; count: number }>(
      database,
      'SELECT colour, count(*) AS count FROM (SELECT colour FROM tag ORDER BY id DESC LIMIT ?) GROUP BY colour',
    )
      .all(tagsLookedAt)
      .map(({ colour, count }) => [colour, count]),
  );
  return tagColours.reduce((least, colour) => ((used.get(colour) ?? 0) < (used.get(least) ?? 0) ? colour : least));
}
