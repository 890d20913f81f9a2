import { FailureError } from '../../../contract/failure.ts';
import type { MetadataChange } from '../../../contract/metadata.ts';
import { type BulkField, bulkFields } from '../../../contract/vocabulary.ts';
import { planChange } from '../../metadata/plan-change.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading, Writing } from '../writing.ts';
import { isByHand, metadataRecords } from './metadata-records.ts';

/** Changes that can be taken back: as many as a page keeps. */
const keptChanges = 200;

/** What a batch did: fields that changed, and articles whose facts are to be read again, because their date or language changed. */
export type Batch = { readonly changed: number; readonly toRead: readonly number[] };

/** One field of an article as it lies in the tables. `basis`: where it was found, in words. */
type Stored = { readonly value: string | null; readonly found: string | null; readonly basis: string | null };

/** Opens a change; what each of its batches replaces is kept under its number. */
export function beginMetadataChange({ database }: Writing, label: string): number {
  const id = Number(
    prepared<[string], never>(database, 'INSERT INTO metadata_change (label) VALUES (?)').run(label).lastInsertRowid,
  );
  prepared<[number], never>(database, 'DELETE FROM metadata_change WHERE id <= ?').run(id - keptChanges);
  return id;
}

/** Changes some articles, as they are now: what a person wrote only when told to, and never by rules. */
export function changeSome(
  writing: Writing,
  input: {
    readonly changeId: number;
    readonly ids: readonly number[];
    readonly change: MetadataChange;
    readonly overByHand: boolean;
  },
): Batch {
  const { changeId, ids, change, overByHand } = input;
  const isRule = change.how === 'rules';
  const toRead = new Set<number>();
  let changed = 0;
  // All of them first: nothing is written while they are read.
  const records = [...metadataRecords(writing, { articleIds: [...ids] })];
  for (const stored of records) {
    for (const planned of planChange(change, stored.record, (field) => isByHand(stored, field))) {
      const { field, outcome, after, basis } = planned;
      if (outcome !== 'changes' && !(outcome === 'by-hand' && overByHand && !isRule)) continue;
      const before = readField(writing, stored.articleId, field);
      const next = isRule ? { value: after, found: after, basis } : { ...before, value: after };
      replaceField(writing, changeId, stored.articleId, field, before, next);
      changed += 1;
      if (isReadBy(field)) toRead.add(stored.articleId);
    }
  }
  return { changed, toRead: [...toRead] };
}

/** What a change was called, and how many values it replaced. Throws `not-found` when it is too long ago. */
export function describeChange(
  { database }: Reading,
  changeId: number,
): { readonly label: string; readonly values: number } {
  const change = prepared<[number], { label: string; values: number }>(
    database,
    `SELECT c.label, (SELECT count(*) FROM metadata_before b WHERE b.change_id = c.id) AS "values"
     FROM metadata_change c WHERE c.id = ?`,
  ).get(changeId);
  if (change === undefined)
    throw new FailureError('not-found', 'This change is too long ago to be taken back.', String(changeId));
  return change;
}

/** Puts some of the values that a change replaced back, and keeps those of now under change `redoId`. Call it until nothing is left. */
export function takeBackSome(
  writing: Writing,
  { changeId, redoId, limit }: { readonly changeId: number; readonly redoId: number; readonly limit: number },
): Batch & { readonly left: boolean } {
  const { database } = writing;
  const rows = prepared<[number, number], Stored & { readonly articleId: number; readonly field: BulkField }>(
    database,
    `SELECT article_id AS articleId, field, value, found, basis FROM metadata_before WHERE change_id = ?
     ORDER BY article_id, field LIMIT ?`,
  ).all(changeId, limit);
  const toRead = new Set<number>();
  for (const { articleId, field, value, found, basis } of rows) {
    replaceField(writing, redoId, articleId, field, readField(writing, articleId, field), { value, found, basis });
    prepared<[number, number, string], never>(
      database,
      'DELETE FROM metadata_before WHERE change_id = ? AND article_id = ? AND field = ?',
    ).run(changeId, articleId, field);
    if (isReadBy(field)) toRead.add(articleId);
  }
  const left = rows.length === limit;
  if (!left) prepared<[number], never>(database, 'DELETE FROM metadata_change WHERE id = ?').run(changeId);
  return { changed: rows.length, toRead: [...toRead], left };
}

/** Whether extraction looks at a field. */
function isReadBy(field: BulkField): boolean {
  return field === 'published' || field === 'language';
}

function readField({ database }: Reading, articleId: number, field: BulkField): Stored {
  const row = prepared<[number], Stored>(
    database,
    `SELECT a.${column(field)} AS value, a.found_${column(field)} AS found, o.basis ->> '$.${column(field)}' AS basis
     FROM article a JOIN original o ON o.article_id = a.id WHERE a.id = ?`,
  ).get(articleId);
  if (row === undefined) throw new Error(`article ${articleId} is not whole`);
  return row;
}

function replaceField(
  { database }: Writing,
  changeId: number,
  articleId: number,
  field: BulkField,
  before: Stored,
  next: Stored,
): void {
  prepared<unknown[], never>(
    database,
    'INSERT INTO metadata_before (change_id, article_id, field, value, found, basis) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(changeId, articleId, field, before.value, before.found, before.basis);
  const name = column(field);
  prepared<unknown[], never>(database, `UPDATE article SET ${name} = ?, found_${name} = ? WHERE id = ?`).run(
    next.value,
    next.found,
    articleId,
  );
  // Until they are read again the facts are those of another date or language.
  if (isReadBy(field))
    prepared<[number], never>(database, "UPDATE article SET extractor = '' WHERE id = ?").run(articleId);
  if (next.basis === before.basis) return;
  if (next.basis === null)
    prepared<[number], never>(
      database,
      `UPDATE original SET basis = json_remove(basis, '$.${name}') WHERE article_id = ?`,
    ).run(articleId);
  else
    prepared<[string, number], never>(
      database,
      `UPDATE original SET basis = json_set(basis, '$.${name}', ?) WHERE article_id = ?`,
    ).run(next.basis, articleId);
}

/** Fields of the contract are columns of the same name: nothing else gets into a statement. */
function column(field: BulkField): string {
  const known = bulkFields.find((each) => each === field);
  if (known === undefined) throw new Error('no such field');
  return known;
}
