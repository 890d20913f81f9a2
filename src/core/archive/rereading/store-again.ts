import { readIn } from '../../text/encoding.ts';
import type { ReadingChoices } from '../../../contract/reading-again.ts';
import type { ImportOutcome } from '../../../contract/vocabulary.ts';
import type { ReadArticle, ReadFile, ReadOutcome } from '../../importing/read-outcome.ts';
import { removeArticles, restoreArticles } from '../articles.ts';
import { addArticle, keepFile, type Part, textHash } from '../imports.ts';
import { prepared } from '../statement-cache.ts';
import type { Writing } from '../writing.ts';
import { findMoves, movesBack } from './anchors.ts';
import { currentReading, readingOf, setReading } from './article-reading.ts';
import { type EntryState, entryState, setEntryState, stateOf } from './entry-state.ts';
import { isShown, keepArticle, keepEntry } from './reading-change.ts';

export type StoredAgain = {
  readonly entryId: number;
  readonly outcome: ImportOutcome;
  readonly imported: number;
  readonly refused: number;
  readonly broken: number;
  readonly note: string | null;
};

type Change = { readonly changeId: number; readonly entryId: number };

/**
 * Stores what reading a file once more gave in the place of what it gave before: the line of the ledger and its articles. An article that reads
 * the same, or stands at the same place of as many, stays the article it is; one that is found no more is removed, one that is new is added. A file
 * that was refused stays as it was. One transaction, kept so that it can be taken back.
 */
export function storeAgain(
  writing: Writing,
  change: Change,
  outcome: ReadOutcome,
  choices: ReadingChoices,
): StoredAgain {
  const { entryId, changeId } = change;
  const before = entryState(writing, entryId);
  if (outcome.outcome === 'refused') {
    const { imported, refused } = before;
    return { entryId, outcome: before.outcome, imported, refused, broken: 0, note: outcome.note };
  }
  const fileId = keepFile(writing, outcome);
  const own = before.parts.flatMap(({ outcome: was, articleId, ordinal }) =>
    was === 'imported' && articleId !== null ? [{ articleId, ordinal }] : [],
  );
  const successors = pair(writing, own, outcome, before);
  const counts = { broken: 0 };
  const parts = outcome.articles.map((article): Part => {
    const { ordinal, place, title } = article;
    const line = { ordinal, place, title, note: null };
    const successor = successors.get(ordinal);
    if (successor !== undefined) {
      counts.broken += readOtherwise(writing, change, successor, outcome, article);
      return { ...line, outcome: 'imported', articleId: successor };
    }
    const twin = twinOf(writing, article);
    if (twin !== null) return { ...line, ...asTwin(writing, changeId, twin, fileId) };
    const articleId = addArticle(writing, importOf(writing, entryId), fileId, outcome, article);
    keepArticle(writing, changeId, articleId, { shown: false, reading: null, moves: [] });
    return { ...line, outcome: 'imported', articleId };
  });
  const stays = new Set(successors.values());
  for (const { articleId } of own) if (!stays.has(articleId)) takeOut(writing, changeId, articleId);
  const refused = outcome.refused.map((part): Part => ({ ...part, outcome: 'refused', articleId: null }));
  const state = stateOf(outcome, [...parts, ...refused], choices);
  keepEntry(writing, changeId, entryId, before);
  setEntryState(writing, entryId, state);
  return {
    entryId,
    outcome: state.outcome,
    imported: state.imported,
    refused: state.refused,
    broken: counts.broken,
    note: null,
  };
}

/** Which article of before each article found now is, by its number in the file: the one of the same text, else, of as many, the one at its place. */
function pair(
  writing: Writing,
  own: readonly { readonly articleId: number; readonly ordinal: number }[],
  file: ReadFile,
  before: EntryState,
): ReadonlyMap<number, number> {
  const hashOf = prepared<[number], string>(
    writing.database,
    'SELECT sha256 FROM article_text WHERE article_id = ?',
  ).pluck();
  const byText = new Map(own.map(({ articleId }) => [hashOf.get(articleId), articleId]));
  const paired = new Map<number, number>();
  const taken = new Set<number>();
  const take = (ordinal: number, articleId: number | undefined): void => {
    if (articleId === undefined || taken.has(articleId) || paired.has(ordinal)) return;
    paired.set(ordinal, articleId);
    taken.add(articleId);
  };
  for (const { ordinal, text } of file.articles) take(ordinal, byText.get(textHash(text)));
  const asMany = file.articles.length === before.parts.filter(({ outcome }) => outcome !== 'refused').length;
  const byPlace = new Map(own.map(({ articleId, ordinal }) => [ordinal, articleId]));
  if (asMany) for (const { ordinal } of file.articles) take(ordinal, byPlace.get(ordinal));
  return paired;
}

/** Answers how many anchors lost their place. */
function readOtherwise(
  writing: Writing,
  { changeId }: Change,
  articleId: number,
  file: ReadFile,
  article: ReadArticle,
): number {
  const before = currentReading(writing, articleId);
  const from = before.original.encoding;
  const to = file.encoding;
  const reads = (words: string): string | null => {
    if (from === null || to === null || from === to || isAscii(words)) return words;
    return readIn(words, from, to);
  };
  const { moves, broken } = findMoves(writing, articleId, before, article.text, reads);
  keepArticle(writing, changeId, articleId, {
    shown: isShown(writing, articleId),
    reading: before,
    moves: movesBack(moves),
  });
  setReading(writing, articleId, readingOf(file, article, writing.now()), moves);
  return broken;
}

function isAscii(words: string): boolean {
  return /^[\0-\u007F]*$/u.test(words);
}

function takeOut(writing: Writing, changeId: number, articleId: number): void {
  keepArticle(writing, changeId, articleId, { shown: isShown(writing, articleId), reading: null, moves: [] });
  removeArticles(writing, [articleId]);
}

/** An article of the same text: a duplicate, or what the same file gave when it was read so before. */
function asTwin(
  writing: Writing,
  changeId: number,
  { articleId, fileId }: Twin,
  ownFileId: number,
): Pick<Part, 'outcome' | 'articleId' | 'note'> {
  const shown = isShown(writing, articleId);
  if (!shown) {
    keepArticle(writing, changeId, articleId, { shown, reading: null, moves: [] });
    restoreArticles(writing, [articleId]);
  }
  if (fileId === ownFileId && !shown) return { outcome: 'imported', articleId, note: null };
  const note = shown
    ? 'The same text is in the archive already.'
    : 'The same text is in the archive; it had been removed and was put back.';
  return { outcome: 'duplicate', articleId, note };
}

type Twin = { readonly articleId: number; readonly fileId: number };

function twinOf({ database }: Writing, { text }: ReadArticle): Twin | null {
  const twin = prepared<[string], Twin>(
    database,
    `SELECT t.article_id AS articleId, o.file_id AS fileId FROM article_text t JOIN original o USING (article_id)
     WHERE t.sha256 = ? LIMIT 1`,
  ).get(textHash(text));
  return twin ?? null;
}

function importOf({ database }: Writing, entryId: number): number {
  return (
    prepared<[number], number>(database, 'SELECT import_id FROM import_entry WHERE id = ?').pluck().get(entryId) ?? 0
  );
}
