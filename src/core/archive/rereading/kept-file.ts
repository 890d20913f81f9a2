import { FailureError } from '../../../contract/failure.ts';
import { readingChoices, type ReadingChoices } from '../../../contract/reading-again.ts';
import { doubledCount } from '../../text/doubled-utf8.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading, Writing } from '../writing.ts';

/** What is needed to read the file of a ledger line once more. */
export type KeptFile = {
  readonly entryId: number;
  readonly name: string;
  readonly relativePath: string;
  /** Its bytes, deflated. */
  readonly content: Buffer;
  /** Null when it was not read as text. */
  readonly encoding: string | null;
  readonly encodingBasis: string | null;
  readonly replaced: number;
  readonly choices: ReadingChoices;
};

/** Throws `not-found` for a line that is not there, and for a file whose bytes are not kept. */
export function keptFile({ database }: Reading, entryId: number): KeptFile {
  const row = prepared<[number], Omit<KeptFile, 'choices'> & { readonly choices: string | null }>(
    database,
    `SELECT e.id AS entryId, e.name, e.relative_path AS relativePath, f.content, e.encoding,
       e.encoding_basis AS encodingBasis, e.replaced, e.choices
     FROM import_entry e JOIN file f ON f.sha256 = e.sha256 WHERE e.id = ?`,
  ).get(entryId);
  if (row === undefined)
    throw new FailureError(
      'not-found',
      'The bytes of this file are not in the archive. Import the file again.',
      String(entryId),
    );
  return { ...row, choices: choicesOf(row.choices) };
}

export function choicesOf(stored: string | null): ReadingChoices {
  return readingChoices.parse(stored === null ? {} : JSON.parse(stored));
}

/** Erases the bytes of a line from which no article came; answers whether there were such. */
export function eraseKept({ database }: Writing, entryId: number): boolean {
  return (
    prepared<[number], never>(
      database,
      `DELETE FROM file WHERE sha256 = (SELECT sha256 FROM import_entry WHERE id = ?)
         AND NOT EXISTS (SELECT 1 FROM original o WHERE o.file_id = file.id)`,
    ).run(entryId).changes > 0
  );
}

/** A line of the ledger, whether its bytes are kept or not. Throws `not-found`. */
export function ledgerLine(
  { database }: Reading,
  entryId: number,
): Pick<KeptFile, 'name' | 'relativePath' | 'choices'> {
  const row = prepared<[number], { name: string; relativePath: string; choices: string | null }>(
    database,
    'SELECT name, relative_path AS relativePath, choices FROM import_entry WHERE id = ?',
  ).get(entryId);
  if (row === undefined) throw new FailureError('not-found', 'This line is no longer in the ledger.', String(entryId));
  return { ...row, choices: choicesOf(row.choices) };
}

/** Lines of the same import whose files were read in the same encoding without being sure of it, and whose bytes are kept. */
export function otherGuesses({ database }: Reading, entryId: number): number[] {
  return prepared<[number], number>(
    database,
    `SELECT o.id FROM import_entry e
     JOIN import_entry o ON o.import_id = e.import_id AND o.encoding = e.encoding AND o.id <> e.id
     WHERE e.id = ? AND o.outcome IN ('imported', 'partly') AND o.encoding_basis IN ('detected', 'assumed', 'declared', 'chosen')
       AND EXISTS (SELECT 1 FROM file f WHERE f.sha256 = o.sha256)
     ORDER BY o.id LIMIT 10000`,
  )
    .pluck()
    .all(entryId);
}

/** The characters that the lead bytes of the scripts most written in become: a first sieve, which SQLite's GLOB passes ten times more slowly. */
const leads = /[ÂÃÄÅÎÏÐÑØÙâãäåæçèéêëì]/u;

/** Lines of the same import with articles in UTF-8 that was read wrongly and saved again. Reads their texts. */
export function otherDoubled({ database }: Reading, entryId: number): number[] {
  const rows = prepared<[number], { readonly id: number; readonly text: string }>(
    database,
    `SELECT o.id, t.text FROM import_entry e
     JOIN import_entry o ON o.import_id = e.import_id AND o.id <> e.id AND o.encoding = 'utf-8'
     JOIN import_part p ON p.entry_id = o.id AND p.outcome = 'imported'
     JOIN article_text t ON t.article_id = p.article_id
     WHERE e.id = ? ORDER BY o.id`,
  );
  const found = new Set<number>();
  for (const { id, text } of rows.iterate(entryId))
    if (!found.has(id) && leads.test(text) && doubledCount(text) > 0) found.add(id);
  return [...found];
}
