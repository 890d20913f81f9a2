import type { ReadingChoices } from '../../../contract/reading-again.ts';
import { FailureError } from '../../../contract/failure.ts';
import type { ImportOutcome } from '../../../contract/vocabulary.ts';
import type { ReadFile } from '../../importing/read-outcome.ts';
import { addPart, outcomeOf, type Part, type Stored } from '../imports.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading, Writing } from '../writing.ts';

/** A line of the ledger with its parts, apart from its import and its place in it. */
export type EntryState = {
  readonly name: string;
  readonly bytes: number;
  readonly outcome: ImportOutcome;
  readonly note: string | null;
  readonly sha256: string | null;
  readonly format: string | null;
  readonly encoding: string | null;
  readonly encodingBasis: string | null;
  readonly replaced: number;
  readonly announced: number | null;
  readonly imported: number;
  readonly duplicates: number;
  readonly refused: number;
  /** JSON of `ReadingChoices`. */
  readonly choices: string | null;
  readonly parts: readonly Part[];
};

/** Throws `not-found`. */
export function entryState({ database }: Reading, entryId: number): EntryState {
  const line = prepared<[number], Omit<EntryState, 'parts'>>(
    database,
    `SELECT name, bytes, outcome, note, sha256, format, encoding, encoding_basis AS encodingBasis, replaced, announced,
       imported, duplicates, refused, choices
     FROM import_entry WHERE id = ?`,
  ).get(entryId);
  if (line === undefined) throw new FailureError('not-found', 'This line is no longer in the ledger.', String(entryId));
  const parts = prepared<[number], Part>(
    database,
    `SELECT ordinal, outcome, place, title, article_id AS articleId, note FROM import_part
     WHERE entry_id = ? ORDER BY ordinal`,
  ).all(entryId);
  return { ...line, parts };
}

/** Puts a line as it is to be in the place of what it is. Articles forgotten meanwhile are left out of its parts. */
export function setEntryState(writing: Writing, entryId: number, { parts, ...line }: EntryState): void {
  const { database } = writing;
  prepared<[Record<string, string | number | null>], never>(
    database,
    `UPDATE import_entry SET name = @name, bytes = @bytes, outcome = @outcome, note = @note, sha256 = @sha256,
       format = @format, encoding = @encoding, encoding_basis = @encodingBasis, replaced = @replaced,
       announced = @announced, imported = @imported, duplicates = @duplicates, refused = @refused, choices = @choices
     WHERE id = @entryId`,
  ).run({ ...line, entryId });
  prepared<[number], never>(database, 'DELETE FROM import_part WHERE entry_id = ?').run(entryId);
  const isThere = prepared<[number | null], number>(database, 'SELECT 1 FROM article WHERE id = ?').pluck();
  for (const part of parts)
    addPart(writing, entryId, {
      ...part,
      articleId: isThere.get(part.articleId) === undefined ? null : part.articleId,
    });
}

/** The line of a file that was just read. */
export function stateOf(file: ReadFile, parts: readonly Part[], choices: ReadingChoices): EntryState {
  const count = (outcome: Part['outcome']): number => parts.filter((part) => part.outcome === outcome).length;
  const counts: Stored = {
    imported: count('imported'),
    duplicates: count('duplicate'),
    refused: count('refused'),
  };
  const { name, bytes, note, sha256, format, encoding, encodingBasis, replaced, announced } = file;
  return {
    name,
    bytes,
    note,
    sha256,
    format,
    encoding,
    encodingBasis,
    replaced,
    announced,
    ...counts,
    outcome: outcomeOf(counts),
    choices: JSON.stringify(choices),
    parts,
  };
}
