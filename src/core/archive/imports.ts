import { createHash } from 'node:crypto';
import type { ImportOutcome, ImportState } from '../../contract/vocabulary.ts';
import type { ReadArticle, ReadFile, ReadOutcome, RefusedFile } from '../importing/read-outcome.ts';
import { removeArticles, restoreArticles } from './articles.ts';
import { replaceFacts } from './facts.ts';
import { abandonedImports, disownImport, ownImport } from './import-owners.ts';
import { prepared } from './statement-cache.ts';
import { findVersions } from './versions/find-versions.ts';
import { noteWords } from './word-index/store-words.ts';
import type { Reading, Writing } from './writing.ts';

export type Stored = { readonly imported: number; readonly duplicates: number; readonly refused: number };

/** Opens the ledger of an import, which this program runs; answers its id. */
export function beginImport(writing: Writing, label: string): number {
  const { database, now } = writing;
  const { lastInsertRowid } = prepared<[string, string], never>(
    database,
    `INSERT INTO import (label, started_at, state) VALUES (?, ?, 'running')`,
  ).run(label, now());
  const id = Number(lastInsertRowid);
  ownImport(writing, id);
  return id;
}

export function finishImport(writing: Writing, importId: number, state: Exclude<ImportState, 'running'>): void {
  const { database, now } = writing;
  prepared<[string, string, number], never>(database, 'UPDATE import SET state = ?, finished_at = ? WHERE id = ?').run(
    state,
    now(),
    importId,
  );
  disownImport(writing, importId);
}

/** Marks imports whose program has ended ({@link abandonedImports}) as interrupted; answers how many. */
export function markInterrupted(writing: Writing, own: 'ended' | 'living'): number {
  const abandoned = abandonedImports(writing, writing.now(), own);
  for (const id of abandoned) finishImport(writing, id, 'interrupted');
  return abandoned.length;
}

/** Stores what was read, with its ledger lines. Call it in one transaction: a batch is there whole or not at all. */
export function storeImported(writing: Writing, importId: number, outcomes: readonly ReadOutcome[]): Stored {
  const counts = { imported: 0, duplicates: 0, refused: 0 };
  for (const outcome of outcomes) {
    const stored =
      outcome.outcome === 'refused' ? refuseFile(writing, importId, outcome) : storeFile(writing, importId, outcome);
    counts.imported += stored.imported;
    counts.duplicates += stored.duplicates;
    counts.refused += stored.refused;
  }
  return counts;
}

function refuseFile(writing: Writing, importId: number, file: RefusedFile): Stored {
  const counts = { imported: 0, duplicates: 0, refused: 1 };
  if (file.kept !== undefined) keepFile(writing, { ...file.kept, bytes: file.bytes });
  addEntry(writing, importId, file, counts);
  return counts;
}

function storeFile(writing: Writing, importId: number, file: ReadFile): Stored {
  const fileId = keepFile(writing, file);
  const parts = [
    ...file.articles.map((article) => storeArticle(writing, importId, fileId, file, article)),
    ...file.refused.map((part): Part => ({ ...part, outcome: 'refused', articleId: null })),
  ];
  const count = (outcome: Part['outcome']): number => parts.filter((part) => part.outcome === outcome).length;
  const counts = { imported: count('imported'), duplicates: count('duplicate'), refused: count('refused') };
  const entryId = addEntry(writing, importId, file, counts);
  for (const part of parts) addPart(writing, entryId, part);
  if (counts.imported === 0) forgetUnusedFile(writing, fileId);
  return counts;
}

/** What became of an article found in a file: a line of `import_part`. */
export type Part = {
  readonly ordinal: number;
  readonly outcome: 'imported' | 'duplicate' | 'refused';
  readonly place: string | null;
  readonly title: string | null;
  readonly articleId: number | null;
  readonly note: string | null;
};

function storeArticle(writing: Writing, importId: number, fileId: number, file: ReadFile, article: ReadArticle): Part {
  const { ordinal, place, title } = article;
  const twin = findTwin(writing, fileId, article);
  if (twin === null) {
    const articleId = addArticle(writing, importId, fileId, file, article);
    return { ordinal, place, title, outcome: 'imported', articleId, note: null };
  }
  const how = twin.sameBytes ? 'The same file is' : 'The same text is';
  const note =
    restoreArticles(writing, [twin.id]) !== null
      ? `${how} in the archive; it had been removed and was put back.`
      : `${how} in the archive already.`;
  return { ordinal, place, title, outcome: 'duplicate', articleId: twin.id, note };
}

/** The article that this one is an exact duplicate of: the same place of the same bytes, or the same text. */
function findTwin(
  { database }: Reading,
  fileId: number,
  { ordinal, text }: ReadArticle,
): { readonly id: number; readonly sameBytes: boolean } | null {
  const bytes = prepared<[number, number], number>(
    database,
    // Read again, a file may have several articles of one number: those of before are removed.
    `SELECT a.id FROM original o JOIN article a ON a.id = o.article_id WHERE o.file_id = ? AND o.ordinal = ?
     ORDER BY a.removed_at IS NOT NULL, a.id DESC LIMIT 1`,
  )
    .pluck()
    .get(fileId, ordinal);
  if (bytes !== undefined) return { id: bytes, sameBytes: true };
  const twin = prepared<[string], number>(database, 'SELECT article_id FROM article_text WHERE sha256 = ? LIMIT 1')
    .pluck()
    .get(textHash(text));
  return twin === undefined ? null : { id: twin, sameBytes: false };
}

/** Keeps the bytes of a file, once; answers its id. */
export function keepFile(
  { database }: Writing,
  { sha256, bytes, original }: Pick<ReadFile, 'sha256' | 'bytes' | 'original'>,
): number {
  const there = prepared<[string], number>(database, 'SELECT id FROM file WHERE sha256 = ?').pluck().get(sha256);
  if (there !== undefined) return there;
  const { lastInsertRowid } = prepared<[string, number, Buffer], never>(
    database,
    'INSERT INTO file (sha256, bytes, content) VALUES (?, ?, ?)',
  ).run(sha256, bytes, Buffer.from(original.buffer, original.byteOffset, original.byteLength));
  return Number(lastInsertRowid);
}

/** Bytes that no article came from are not kept. */
export function forgetUnusedFile({ database }: Writing, fileId: number): void {
  prepared<[number], never>(
    database,
    'DELETE FROM file WHERE id = ? AND NOT EXISTS (SELECT 1 FROM original WHERE file_id = file.id)',
  ).run(fileId);
}

/** Stores an article as new; answers its id. */
export function addArticle(
  writing: Writing,
  importId: number,
  fileId: number,
  file: ReadFile,
  article: ReadArticle,
): number {
  const { database, now } = writing;
  const { title, outlet, byline, published, section, page, url, language, text } = article;
  const { lastInsertRowid } = prepared<unknown[], never>(
    database,
    `INSERT INTO article (title, outlet, byline, published, section, page, url, language, found_title, found_outlet, found_byline,
       found_published, found_section, found_page, found_url, found_language, words, facts, extractor, extraction_complete,
       import_id, imported_at)
     VALUES (@title, @outlet, @byline, @published, @section, @page, @url, @language, @title, @outlet, @byline, @published,
       @section, @page, @url, @language, @words, 0, '', 0, @importId, @now)`,
  ).run({
    title,
    outlet,
    byline,
    published,
    section,
    page,
    url,
    language,
    words: countWords(text),
    importId,
    now: now(),
  });
  const id = Number(lastInsertRowid);
  prepared<[number, string, string], never>(
    database,
    'INSERT INTO article_text (article_id, text, sha256) VALUES (?, ?, ?)',
  ).run(id, text, textHash(text));
  prepared<unknown[], never>(
    database,
    `INSERT INTO original (article_id, file_id, ordinal, place, name, relative_path, format, encoding, encoding_basis,
       replaced, basis)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    fileId,
    article.ordinal,
    article.place,
    file.name,
    file.relativePath,
    file.format,
    file.encoding,
    file.encodingBasis,
    file.replaced,
    JSON.stringify(article.basis),
  );
  noteWords(writing, id);
  replaceFacts(writing, id, article.facts, article.extraction);
  findVersions(writing, id, text);
  return id;
}

/** One line of the ledger; answers its id. */
function addEntry({ database }: Writing, importId: number, file: ReadOutcome, counts: Stored): number {
  const read = file.outcome === 'read' ? file : (file.kept ?? null);
  const { lastInsertRowid } = prepared<unknown[], never>(
    database,
    `INSERT INTO import_entry (import_id, name, relative_path, bytes, outcome, note, sha256, format, encoding, encoding_basis,
       replaced, announced, imported, duplicates, refused, choices)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    importId,
    file.name,
    file.relativePath,
    file.bytes,
    outcomeOf(counts),
    file.note,
    read?.sha256 ?? null,
    read?.format ?? null,
    read?.encoding ?? null,
    read?.encodingBasis ?? null,
    read?.replaced ?? 0,
    file.outcome === 'read' ? file.announced : null,
    counts.imported,
    counts.duplicates,
    counts.refused,
    read?.choices == null ? null : JSON.stringify(read.choices),
  );
  return Number(lastInsertRowid);
}

/** What became of a file as a whole. */
export function outcomeOf({ imported, duplicates, refused }: Stored): ImportOutcome {
  if (refused > 0) return imported + duplicates > 0 ? 'partly' : 'refused';
  return imported > 0 ? 'imported' : 'duplicate';
}

export function addPart({ database }: Writing, entryId: number, part: Part): void {
  const { ordinal, outcome, place, title, articleId, note } = part;
  prepared<unknown[], never>(
    database,
    'INSERT INTO import_part (entry_id, ordinal, outcome, place, title, article_id, note) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(entryId, ordinal, outcome, place, title, articleId, note);
}

/** Removes some of the articles that an import brought and that are shown; answers which: none when all are out. */
export function takeBackSome(writing: Writing, importId: number, limit: number): number[] {
  const ids = prepared<[number, number], number>(
    writing.database,
    'SELECT id FROM article WHERE import_id = ? AND removed_at IS NULL ORDER BY id LIMIT ?',
  )
    .pluck()
    .all(importId, limit);
  removeArticles(writing, ids);
  return ids;
}

/** SHA-256 of a stored text, lower-case hex. */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Words of a text: letters and digits, held together by apostrophes and hyphens. */
export function countWords(text: string): number {
  let words = 0;
  for (const _match of text.matchAll(word)) words++;
  return words;
}
