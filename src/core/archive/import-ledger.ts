import type { Output } from '../../contract/operations.ts';
import type { ImportEntry, ImportPart, ImportSummary } from '../../contract/import.ts';
import { type ImportOutcome, importOutcomes, type LedgerFilter } from '../../contract/vocabulary.ts';
import type { Stored } from './imports.ts';
import type { EntryState } from './rereading/entry-state.ts';
import { prepared } from './statement-cache.ts';
import { nearDuplicatesOf } from './versions/near-duplicates.ts';
import type { Reading } from './writing.ts';

type EntryHistory = Output<'import.history'>;

/** Lines `e` of an import `i` whose file announced another number of articles than were found in it, once it has been read. */
const isMismatched = `e.announced IS NOT NULL AND e.announced <> e.imported + e.duplicates + e.refused
  AND (i.state <> 'running' OR e.sha256 IS NOT NULL)`;

/** All imports, the newest first. */
export function listImports({ database }: Reading): ImportSummary[] {
  const outcomes = importOutcomes.map(
    (outcome) => `'${outcome}', coalesce(sum(e.files) FILTER (WHERE e.outcome = '${outcome}'), 0)`,
  );
  const rows = prepared<
    [],
    Omit<ImportSummary, 'outcomes' | 'isMerge'> & { readonly outcomes: string; readonly isMerge: number }
  >(
    database,
    `SELECT i.id, i.label || coalesce(' (from ' || i.origin || ')', '') AS label, i.started_at AS startedAt, i.finished_at AS finishedAt, i.state,
       coalesce(sum(e.files), 0) AS files, json_object(${outcomes.join(', ')}) AS outcomes,
       total(e.imported) AS imported, total(e.duplicates) AS duplicates, total(e.refused) AS refused,
       coalesce(n.articles, 0) AS nearDuplicates,
       (SELECT count(*) FROM import_entry e WHERE e.import_id = i.id AND ${isMismatched}) AS mismatches,
       EXISTS (SELECT 1 FROM merge_step s WHERE s.import_id = i.id) AS isMerge
     FROM import i LEFT JOIN (
         SELECT import_id, outcome, count(*) AS files, sum(imported) AS imported, sum(duplicates) AS duplicates, sum(refused) AS refused
         FROM import_entry GROUP BY import_id, outcome
       ) AS e ON e.import_id = i.id LEFT JOIN (
         SELECT a.import_id, count(DISTINCT l.article_id) AS articles FROM version_link l JOIN article a ON a.id = l.article_id
         GROUP BY a.import_id
       ) AS n ON n.import_id = i.id GROUP BY i.id ORDER BY i.id DESC`,
  ).all();
  return rows.map((row) => ({
    ...row,
    isMerge: row.isMerge === 1,
    outcomes: JSON.parse(row.outcomes) as ImportSummary['outcomes'],
  }));
}

/** What the lines of one import came to. */
export function importCounts({ database }: Reading, importId: number): Stored {
  const counts = prepared<[number], Stored>(
    database,
    `SELECT total(imported) AS imported, total(duplicates) AS duplicates, total(refused) AS refused
     FROM import_entry WHERE import_id = ?`,
  ).get(importId);
  return counts ?? { imported: 0, duplicates: 0, refused: 0 };
}

type EntryRow = Omit<ImportEntry, 'kept' | 'readAgain' | 'nearDuplicate'> & {
  readonly kept: number;
  readonly readAgain: number;
};

type Lines = { readonly importId: number; readonly shown: LedgerFilter | null };

/** A stretch of an import's ledger, in the order of reading; `shown` narrows it. */
export function listEntries(
  { database }: Reading,
  importId: number,
  shown: LedgerFilter | null,
  offset: number,
  limit: number,
): { readonly total: number; readonly entries: ImportEntry[] } {
  const lines = `FROM import_entry e JOIN import i ON i.id = e.import_id
    WHERE e.import_id = @importId AND (@shown IS NULL OR e.outcome = @shown OR @shown = 'mismatched' AND ${isMismatched})`;
  const total = prepared<[Lines], number>(database, `SELECT count(*) ${lines}`).pluck();
  const entries = prepared<[Lines & { readonly offset: number; readonly limit: number }], EntryRow>(
    database,
    `SELECT e.id, e.name, e.relative_path AS relativePath, e.bytes, e.outcome, e.sha256, e.format, e.encoding,
       e.encoding_basis AS encodingBasis, e.replaced, e.announced, e.imported, e.duplicates, e.refused,
       p.article_id AS articleId, a.title AS articleTitle, coalesce(e.note, p.note) AS note,
       EXISTS (SELECT 1 FROM file f WHERE f.sha256 = e.sha256) AS kept,
       EXISTS (SELECT 1 FROM entry_before b WHERE b.entry_id = e.id) AS readAgain
     FROM import_entry e
       LEFT JOIN import_part p ON p.entry_id = e.id AND p.ordinal = 1
       LEFT JOIN article a ON a.id = p.article_id
     WHERE e.id IN (SELECT e.id ${lines} ORDER BY e.id LIMIT @limit OFFSET @offset)
     ORDER BY e.id`,
  );
  return {
    total: total.get({ importId, shown }) ?? 0,
    entries: withNearDuplicates(
      { database },
      entries
        .all({ importId, shown, limit, offset })
        .map((row) => ({ ...row, kept: row.kept === 1, readAgain: row.readAgain === 1 })),
    ),
  };
}

/** A stretch of what was found in one file, in the order of the file. */
export function listParts(
  { database }: Reading,
  entryId: number,
  offset: number,
  limit: number,
): { readonly total: number; readonly parts: ImportPart[] } {
  const total = prepared<[number], number>(database, 'SELECT count(*) FROM import_part WHERE entry_id = ?').pluck();
  const parts = prepared<[number, number, number], Omit<ImportPart, 'nearDuplicate'>>(
    database,
    `SELECT p.ordinal, p.place, coalesce(a.title, p.title) AS title, p.outcome, p.article_id AS articleId, p.note
     FROM import_part p LEFT JOIN article a ON a.id = p.article_id
     WHERE p.entry_id = ? ORDER BY p.ordinal LIMIT ? OFFSET ?`,
  );
  return {
    total: total.get(entryId) ?? 0,
    parts: withNearDuplicates({ database }, parts.all(entryId, limit, offset)),
  };
}

/** Only for what was stored: an exact duplicate says itself what it is the same as. */
function withNearDuplicates<Line extends Pick<ImportPart, 'articleId'> & { readonly outcome: ImportOutcome }>(
  reading: Reading,
  lines: readonly Line[],
): (Line & Pick<ImportPart, 'nearDuplicate'>)[] {
  const stored = lines.flatMap(({ outcome, articleId }) =>
    articleId === null || outcome === 'duplicate' ? [] : [articleId],
  );
  const found = nearDuplicatesOf(reading, stored);
  return lines.map((line) => ({
    ...line,
    nearDuplicate: line.outcome === 'duplicate' ? null : (found.get(line.articleId ?? 0) ?? null),
  }));
}

/** How the file of a line was read before, the latest first; what was taken back is left out. */
export function entryHistory({ database }: Reading, entryId: number): EntryHistory {
  return prepared<[number], { readonly changedAt: string; readonly body: string }>(
    database,
    `SELECT c.changed_at AS changedAt, b.body FROM entry_before b JOIN reading_change c ON c.id = b.change_id
     WHERE b.entry_id = ? AND c.undone = 0 ORDER BY c.id DESC`,
  )
    .all(entryId)
    .map(({ changedAt, body }) => {
      const { outcome, encoding, imported, refused, note } = JSON.parse(body) as EntryState;
      return { changedAt, outcome, encoding, imported, refused, note };
    });
}
