import { FailureError } from '../../../contract/failure.ts';
import type { Input } from '../../../contract/operations.ts';
import type { KeptMark } from '../../../contract/saved-search.ts';
import type { HitMark } from '../../../contract/search.ts';
import type { Opposite } from '../../../contract/undo.ts';
import type { HitDecision } from '../../../contract/vocabulary.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading, Writing } from '../writing.ts';
import { articlesOfSearch, savedSearchOf } from './kept-searches.ts';

const select = `SELECT article_id AS articleId, read_at AS readAt, decision, decided_at AS decidedAt FROM saved_search_mark`;

/** Everything that is kept about articles for a saved search. */
export function allMarks({ database }: Reading, id: number): readonly KeptMark[] {
  return prepared<[number], KeptMark>(database, `${select} WHERE search_id = ? ORDER BY article_id`).all(id);
}

/** Marks of these articles in a saved search, in their order. */
export function marksOf({ database }: Reading, id: number, articleIds: readonly number[]): HitMark[] {
  const newAfter = prepared<[number], number>(database, 'SELECT new_after FROM saved_search WHERE id = ?')
    .pluck()
    .get(id);
  const mark = prepared<[number, number], KeptMark>(database, `${select} WHERE search_id = ? AND article_id = ?`);
  return articleIds.map((articleId) => {
    const kept = mark.get(id, articleId);
    const isRead = (kept?.readAt ?? null) !== null;
    return {
      isRead,
      isNew: !isRead && newAfter !== undefined && articleId > newAfter,
      decision: kept?.decision ?? null,
    };
  });
}

/** Marks articles as read or decides about them, as a person does. */
export function markHits(writing: Writing, { id, articleIds, read, decision }: Input<'savedSearch.mark'>): Opposite {
  const now = writing.now();
  return change(writing, id, articleIds, labelOf(read, decision), (before) => ({
    ...before,
    ...(read === undefined ? {} : { readAt: read ? (before.readAt ?? now) : null }),
    ...(decision === undefined || decision === before.decision
      ? {}
      : { decision, decidedAt: decision === null ? null : now }),
  }));
}

/** Marks everything that the search finds now as read, or as not read. */
export function markAllHits(writing: Writing, { id, read }: Input<'savedSearch.markAll'>): Opposite {
  const now = writing.now();
  return change(writing, id, articlesOfSearch(writing, id), labelOf(read, undefined), (before) => ({
    ...before,
    readAt: read ? (before.readAt ?? now) : null,
  }));
}

/** Puts marks back as they were. */
export function restoreMarks(writing: Writing, id: number, marks: readonly KeptMark[]): Opposite {
  const wanted = new Map(marks.map((mark) => [mark.articleId, mark]));
  return change(writing, id, wanted.keys(), 'Change marks', (before) => wanted.get(before.articleId) ?? before);
}

/** Stores marks in the place of what is there; one that says nothing is not kept, nor one of an article that is gone. */
export function putMarks({ database }: Writing, id: number, marks: Iterable<KeptMark>): void {
  const erase = prepared<[number, number], never>(
    database,
    'DELETE FROM saved_search_mark WHERE search_id = ? AND article_id = ?',
  );
  const put = prepared<unknown[], never>(
    database,
    `INSERT OR REPLACE INTO saved_search_mark (search_id, article_id, read_at, decision, decided_at)
     SELECT ?, id, ?, ?, ? FROM article WHERE id = ?`,
  );
  for (const { articleId, readAt, decision, decidedAt } of marks) {
    if (readAt === null && decision === null) erase.run(id, articleId);
    else put.run(id, readAt, decision, decidedAt, articleId);
  }
}

function change(
  writing: Writing,
  id: number,
  articleIds: Iterable<number>,
  label: string,
  changed: (before: KeptMark) => KeptMark,
): Opposite {
  savedSearchOf(writing, id);
  const find = prepared<[number, number], KeptMark>(
    writing.database,
    `${select} WHERE search_id = ? AND article_id = ?`,
  );
  const before: KeptMark[] = [];
  const after: KeptMark[] = [];
  for (const articleId of articleIds) {
    const one = find.get(id, articleId) ?? { articleId, readAt: null, decision: null, decidedAt: null };
    const other = changed(one);
    if (one.readAt === other.readAt && one.decision === other.decision && one.decidedAt === other.decidedAt) continue;
    before.push(one);
    after.push(other);
  }
  if (before.length === 0) return null;
  putMarks(writing, id, after);
  return { label, operation: 'savedSearch.restoreMarks', input: { id, marks: before } };
}

const decisionLabels: Readonly<Record<HitDecision, string>> = {
  relevant: 'Mark as relevant',
  'not-relevant': 'Mark as not relevant',
  later: 'Mark for later',
};

function labelOf(read: boolean | undefined, decision: HitDecision | null | undefined): string {
  if (decision) return decisionLabels[decision];
  if (decision === null) return 'Take a decision back';
  if (read === undefined) throw new FailureError('invalid-input', 'There is nothing to mark.');
  return read ? 'Mark as read' : 'Mark as not read';
}
