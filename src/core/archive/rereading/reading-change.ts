import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { FailureError } from '../../../contract/failure.ts';
import type { Opposite } from '../../../contract/undo.ts';
import { removeArticles, restoreArticles } from '../articles.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading, Writing } from '../writing.ts';
import { type Move, movesBack } from './anchors.ts';
import { type ArticleReading, currentReading, setReading } from './article-reading.ts';
import { type EntryState, entryState, setEntryState } from './entry-state.ts';

/** Changes of reading that can be taken back. */
const keptChanges = 100;

/** What an article was before a change of how its file is read. */
export type ArticleBefore = {
  readonly shown: boolean;
  /** Null: its text and metadata did not change. */
  readonly reading: ArticleReading | null;
  /** How what hangs on its words goes back. */
  readonly moves: readonly Move[];
};

/** Begins a change that can be taken back as a whole; answers its id. */
export function beginReadingChange({ database, now }: Writing): number {
  const { lastInsertRowid } = prepared<[string], never>(
    database,
    'INSERT INTO reading_change (changed_at, undone) VALUES (?, 0)',
  ).run(now());
  const id = Number(lastInsertRowid);
  prepared<[number], never>(database, 'DELETE FROM reading_change WHERE id <= ?').run(id - keptChanges);
  return id;
}

/** Keeps a line as it is now; the first of several times in one change counts. */
export function keepEntry({ database }: Writing, changeId: number, entryId: number, state: EntryState): void {
  prepared<[number, number, string], never>(
    database,
    'INSERT OR IGNORE INTO entry_before (change_id, entry_id, body) VALUES (?, ?, ?)',
  ).run(changeId, entryId, JSON.stringify(state));
}

export function keepArticle({ database }: Writing, changeId: number, articleId: number, before: ArticleBefore): void {
  prepared<[number, number, Buffer], never>(
    database,
    'INSERT OR IGNORE INTO article_before (change_id, article_id, body) VALUES (?, ?, ?)',
  ).run(changeId, articleId, deflateRawSync(JSON.stringify(before)));
}

/** What takes a change of reading back; null when it changed nothing. */
export function oppositeOf({ database }: Reading, changeId: number): Opposite {
  const names = prepared<[number], string>(
    database,
    `SELECT e.name FROM entry_before b JOIN import_entry e ON e.id = b.entry_id WHERE b.change_id = ? LIMIT 2`,
  )
    .pluck()
    .all(changeId);
  if (names.length === 0) return null;
  const label = names.length === 1 ? `Read “${names[0]}” again` : 'Read files again';
  return { label, operation: 'import.exchangeReadings', input: { changeId } };
}

/**
 * Puts lines, articles and what hangs on their words back as they were before a change, and keeps what there is now in its place: doing it twice changes
 * nothing. Throws `not-found` for a change that is too long ago.
 */
export function exchangeReadings(writing: Writing, changeId: number): Opposite {
  const { database } = writing;
  const undone = prepared<[number], number>(database, 'UPDATE reading_change SET undone = 1 - undone WHERE id = ?');
  if (undone.run(changeId).changes === 0)
    throw new FailureError('not-found', 'This change is too long ago to be taken back.', String(changeId));
  const articles = prepared<[number], { readonly articleId: number; readonly body: Buffer }>(
    database,
    'SELECT article_id AS articleId, body FROM article_before WHERE change_id = ? ORDER BY article_id',
  ).all(changeId);
  const keep = prepared<[Buffer, number, number], never>(
    database,
    'UPDATE article_before SET body = ? WHERE change_id = ? AND article_id = ?',
  );
  for (const { articleId, body } of articles) {
    const before = JSON.parse(inflateRawSync(body).toString('utf8')) as ArticleBefore;
    keep.run(deflateRawSync(JSON.stringify(exchangeArticle(writing, articleId, before))), changeId, articleId);
  }
  const entries = prepared<[number], { readonly entryId: number; readonly body: string }>(
    database,
    'SELECT entry_id AS entryId, body FROM entry_before WHERE change_id = ? ORDER BY entry_id',
  ).all(changeId);
  const keepLine = prepared<[string, number, number], never>(
    database,
    'UPDATE entry_before SET body = ? WHERE change_id = ? AND entry_id = ?',
  );
  for (const { entryId, body } of entries) {
    const now = entryState(writing, entryId);
    setEntryState(writing, entryId, JSON.parse(body) as EntryState);
    keepLine.run(JSON.stringify(now), changeId, entryId);
  }
  return oppositeOf(writing, changeId);
}

/** Answers what the article was until now. */
function exchangeArticle(writing: Writing, articleId: number, before: ArticleBefore): ArticleBefore {
  const { reading, shown, moves } = before;
  const now: ArticleBefore = {
    shown: isShown(writing, articleId),
    reading: reading === null ? null : currentReading(writing, articleId),
    moves: movesBack(moves),
  };
  if (now.shown && !shown) removeArticles(writing, [articleId]);
  if (reading !== null) setReading(writing, articleId, reading, moves);
  if (!now.shown && shown) restoreArticles(writing, [articleId]);
  return now;
}

export function isShown({ database }: Reading, articleId: number): boolean {
  return (
    prepared<[number], number>(database, 'SELECT removed_at IS NULL FROM article WHERE id = ?')
      .pluck()
      .get(articleId) === 1
  );
}
