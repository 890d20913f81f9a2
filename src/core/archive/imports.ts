import { createHash } from 'node:crypto';
import type { ImportEntry, ImportSummary } from '../../contract/import.ts';
import type { ImportOutcome, ImportState } from '../../contract/vocabulary.ts';
import type { ReadFile, ReadOutcome } from '../importing/read-outcome.ts';
import { indexArticle } from './article-index.ts';
import { restoreArticles } from './articles.ts';
import { replaceFacts } from './facts.ts';
import { prepared } from './statement-cache.ts';
import type { Reading, Writing } from './writing.ts';

export type Stored = { readonly imported: number; readonly duplicates: number; readonly refused: number };

/** Opens the ledger of an import; answers its id. */
export function beginImport({ database, now }: Writing, label: string): number {
  const { lastInsertRowid } = prepared<[string, string], never>(
    database,
    `INSERT INTO import (label, started_at, state) VALUES (?, ?, 'running')`,
  ).run(label, now());
  return Number(lastInsertRowid);
}

export function finishImport(
  { database, now }: Writing,
  importId: number,
  state: Exclude<ImportState, 'running'>,
): void {
  prepared<[string, string, number], never>(database, 'UPDATE import SET state = ?, finished_at = ? WHERE id = ?').run(
    state,
    now(),
    importId,
  );
}

/** Imports that were under way when the program ended: they did not finish. Called once, when the writer opens. */
export function markInterrupted({ database, now }: Writing): number {
  return prepared<[string], never>(
    database,
    `UPDATE import SET state = 'interrupted', finished_at = ? WHERE state = 'running'`,
  ).run(now()).changes;
}

/** Stores what was read, with its ledger lines. Call it in one transaction: a batch is there whole or not at all. */
export function storeImported(writing: Writing, importId: number, outcomes: readonly ReadOutcome[]): Stored {
  const counts = { imported: 0, duplicates: 0, refused: 0 };
  for (const outcome of outcomes) {
    if (outcome.outcome === 'refused') {
      addEntry(writing, importId, outcome, 'refused', null, outcome.note);
      counts.refused++;
      continue;
    }
    const twin = findTwin(writing, outcome);
    if (twin === null) {
      addEntry(writing, importId, outcome, 'imported', addArticle(writing, importId, outcome), outcome.note);
      counts.imported++;
    } else {
      const restored = restoreArticles(writing, [twin.id]) !== null;
      const how = twin.sameBytes ? 'The same file is' : 'The same text is';
      const note = restored
        ? `${how} in the archive; it had been removed and was put back.`
        : `${how} in the archive already.`;
      addEntry(writing, importId, outcome, 'duplicate', twin.id, note);
      counts.duplicates++;
    }
  }
  return counts;
}

/** The article that this file is an exact duplicate of: the same bytes, or the same text. */
function findTwin({ database }: Reading, file: ReadFile): { readonly id: number; readonly sameBytes: boolean } | null {
  const bytes = prepared<[string], number>(database, 'SELECT article_id FROM original WHERE sha256 = ?')
    .pluck()
    .get(file.sha256);
  if (bytes !== undefined) return { id: bytes, sameBytes: true };
  const text = prepared<[string], number>(database, 'SELECT article_id FROM article_text WHERE sha256 = ? LIMIT 1')
    .pluck()
    .get(textHash(file.article.text));
  return text === undefined ? null : { id: text, sameBytes: false };
}

function addArticle(writing: Writing, importId: number, file: ReadFile): number {
  const { database, now } = writing;
  const { article } = file;
  const { lastInsertRowid } = prepared<unknown[], never>(
    database,
    `INSERT INTO article (title, outlet, byline, published, language, found_title, found_outlet, found_byline,
       found_published, found_language, words, facts, extractor, extraction_complete, import_id, imported_at)
     VALUES (@title, @outlet, @byline, @published, @language, @title, @outlet, @byline, @published, @language, @words, 0, '',
       0, @importId, @now)`,
  ).run({
    title: article.title,
    outlet: article.outlet,
    byline: article.byline,
    published: article.published,
    language: article.language,
    words: countWords(article.text),
    importId,
    now: now(),
  });
  const id = Number(lastInsertRowid);
  prepared<[number, string, string], never>(
    database,
    'INSERT INTO article_text (article_id, text, sha256) VALUES (?, ?, ?)',
  ).run(id, article.text, textHash(article.text));
  prepared<unknown[], never>(
    database,
    `INSERT INTO original (article_id, name, relative_path, bytes, sha256, format, encoding, encoding_basis, replaced, content)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    file.name,
    file.relativePath,
    file.bytes,
    file.sha256,
    file.format,
    file.encoding,
    file.encodingBasis,
    file.replaced,
    Buffer.from(file.original.buffer, file.original.byteOffset, file.original.byteLength),
  );
  indexArticle(writing, id, article.title, article.text);
  replaceFacts(writing, id, file.facts, file.extraction);
  return id;
}

function addEntry(
  { database }: Writing,
  importId: number,
  file: ReadOutcome,
  outcome: ImportOutcome,
  articleId: number | null,
  note: string | null,
): void {
  prepared<unknown[], never>(
    database,
    `INSERT INTO import_entry (import_id, name, relative_path, bytes, outcome, article_id, note) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(importId, file.name, file.relativePath, file.bytes, outcome, articleId, note);
}

export function listImports({ database }: Reading): ImportSummary[] {
  return prepared<[], ImportSummary>(
    database,
    `SELECT i.id, i.label, i.started_at AS startedAt, i.finished_at AS finishedAt, i.state, count(e.id) AS found,
       count(e.id) FILTER (WHERE e.outcome = 'imported') AS imported,
       count(e.id) FILTER (WHERE e.outcome = 'duplicate') AS duplicates,
       count(e.id) FILTER (WHERE e.outcome = 'refused') AS refused
     FROM import i LEFT JOIN import_entry e ON e.import_id = i.id GROUP BY i.id ORDER BY i.id DESC`,
  ).all();
}

/** A stretch of an import's ledger, in the order of reading. */
export function listEntries(
  { database }: Reading,
  importId: number,
  outcome: ImportOutcome | null,
  offset: number,
  limit: number,
): { readonly total: number; readonly entries: ImportEntry[] } {
  const total = prepared<[number, string | null, string | null], number>(
    database,
    'SELECT count(*) FROM import_entry WHERE import_id = ? AND (? IS NULL OR outcome = ?)',
  ).pluck();
  const entries = prepared<[number, string | null, string | null, number, number], ImportEntry>(
    database,
    `SELECT e.id, e.name, e.relative_path AS relativePath, e.bytes, e.outcome, e.article_id AS articleId,
       a.title AS articleTitle, e.note
     FROM import_entry e LEFT JOIN article a ON a.id = e.article_id
     WHERE e.import_id = ? AND (? IS NULL OR e.outcome = ?) ORDER BY e.id LIMIT ? OFFSET ?`,
  );
  return {
    total: total.get(importId, outcome, outcome) ?? 0,
    entries: entries.all(importId, outcome, outcome, limit, offset),
  };
}

/** SHA-256 of a stored text, lower-case hex. */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

function countWords(text: string): number {
  let words = 0;
  for (const _match of text.matchAll(word)) words++;
  return words;
}
