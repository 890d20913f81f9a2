import { inflateRawSync } from 'node:zlib';
import type { Article, ArticleChanges, OriginalFile } from '../../contract/article.ts';
import { FailureError } from '../../contract/failure.ts';
import type { Opposite } from '../../contract/undo.ts';
import { splitParagraphs } from '../text/paragraphs.ts';
import { articleSummaries } from './article-summaries.ts';
import { textOf } from './article-texts.ts';
import { noArticle } from './no-article.ts';
import { unlinkFacts } from './entities/link-facts.ts';
import { listFacts } from './facts.ts';
import { forgetListed, refreshFacts } from './listed-facts.ts';
import { notePurge } from './purge-indexes.ts';
import { prepared } from './statement-cache.ts';
import { forgetWords, noteWords } from './word-index/store-words.ts';
import { groupedWith, regroup } from './versions/regroup.ts';
import type { Reading, Writing } from './writing.ts';

type Rest = {
  readonly importId: number;
  readonly version: string;
  readonly complete: number;
  readonly failed: string | null;
  readonly title: string;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly section: string | null;
  readonly page: string | null;
  readonly url: string | null;
  readonly language: string;
};

type Details = { readonly section: string | null; readonly page: string | null; readonly url: string | null };

/** An article with its text and where it came from. Throws `not-found`. */
export function getArticle(reading: Reading, id: number): Article {
  const [summary] = articleSummaries(reading, [id]);
  const rest = prepared<[number], Rest>(
    reading.database,
    `SELECT import_id AS importId, extractor AS version, extraction_complete AS complete, failed_extractor AS failed,
       found_title AS title,
       found_outlet AS outlet, found_byline AS byline, found_published AS published, found_section AS section,
       found_page AS page, found_url AS url, found_language AS language
     FROM article WHERE id = ?`,
  ).get(id);
  const details = prepared<[number], Details>(
    reading.database,
    'SELECT section, page, url FROM article WHERE id = ?',
  ).get(id);
  const file = originalFile(reading, id);
  if (!summary || !rest || !details || !file) throw noArticle(id);
  const text = textOf(reading, id);
  const { importId, version, complete, failed, ...found } = rest;
  return {
    ...summary,
    ...details,
    text,
    paragraphs: splitParagraphs(text).map(({ start, end }) => ({ start, end })),
    origins: {
      title: origin(summary.title, found.title),
      outlet: origin(summary.outlet, found.outlet),
      byline: origin(summary.byline, found.byline),
      published: origin(summary.published, found.published),
      section: origin(details.section, found.section),
      page: origin(details.page, found.page),
      url: origin(details.url, found.url),
      language: origin(summary.language, found.language),
    },
    file,
    importId,
    extraction: { version, complete: complete === 1, failed },
  };
}

function originalFile({ database }: Reading, id: number): OriginalFile | null {
  const row = prepared<[number], Omit<OriginalFile, 'basis'> & { readonly basis: string }>(
    database,
    `SELECT o.name, o.relative_path AS relativePath, f.bytes, f.sha256, o.format, o.encoding,
       o.encoding_basis AS encodingBasis, o.replaced, o.place, o.basis, o.reread_at AS rereadAt,
       (SELECT p.entry_id FROM import_part p WHERE p.article_id = o.article_id AND p.outcome = 'imported' LIMIT 1) AS entryId
     FROM original o JOIN file f ON f.id = o.file_id WHERE o.article_id = ?`,
  ).get(id);
  return row === undefined ? null : { ...row, basis: JSON.parse(row.basis) as OriginalFile['basis'] };
}

/** Edited: it is not what the file gave. So taking an edit back takes its mark back too. */
function origin(now: string | null, found: string | null): Article['origins']['title'] {
  if (now !== found) return 'edited';
  return now === null || now === 'und' ? 'missing' : 'found';
}

/** The bytes of the file as it was imported. */
export function originalBytes({ database }: Reading, id: number): { readonly name: string; readonly bytes: Buffer } {
  const row = prepared<[number], { name: string; content: Buffer }>(
    database,
    'SELECT o.name, f.content FROM original o JOIN file f ON f.id = o.file_id WHERE o.article_id = ?',
  ).get(id);
  if (!row) throw noArticle(id);
  return { name: row.name, bytes: inflateRawSync(row.content) };
}

const editable = ['title', 'outlet', 'byline', 'published', 'section', 'page', 'url', 'language'] as const;

/** Changes metadata; the text and its offsets stay as they are. */
export function editArticle(writing: Writing, id: number, changes: ArticleChanges): Opposite {
  const { database } = writing;
  const before = getArticle(writing, id);
  const previous: Record<string, string | null> = {};
  for (const field of editable) {
    const value = changes[field] === '' ? null : changes[field];
    if (value === undefined || value === before[field]) continue;
    previous[field] = before[field];
    prepared<[string | null, number], never>(database, `UPDATE article SET ${field} = ? WHERE id = ?`).run(value, id);
  }
  if (Object.keys(previous).length === 0) return null;
  if ('title' in previous && isShown(writing, id)) noteWords(writing, id);
  return { label: 'Edit article', operation: 'article.edit', input: { id, changes: previous } };
}

/** Takes articles out of every list, count and search. */
export function removeArticles(writing: Writing, ids: readonly number[]): Opposite {
  const removed = ids.filter((id) => isShown(writing, id));
  const mark = prepared<[string, number], never>(writing.database, 'UPDATE article SET removed_at = ? WHERE id = ?');
  for (const id of removed) {
    mark.run(writing.now(), id);
    forgetWords(writing, id);
    forgetListed(writing, id);
    unlinkFacts(writing, id);
  }
  return removed.length === 0
    ? null
    : { label: label('Remove', removed), operation: 'article.restore', input: { ids: removed } };
}

/** Puts removed articles back into the lists. */
export function restoreArticles(writing: Writing, ids: readonly number[]): Opposite {
  const { database } = writing;
  const restored = ids.filter((id) => isRemoved(writing, id));
  const mark = prepared<[number], never>(database, 'UPDATE article SET removed_at = NULL WHERE id = ?');
  for (const id of restored) {
    mark.run(id);
    noteWords(writing, id);
    refreshFacts(writing, id, listFacts(writing, id), new Set());
  }
  return restored.length === 0
    ? null
    : { label: label('Restore', restored), operation: 'article.remove', input: { ids: restored } };
}

/**
 * Erases removed articles with their bytes (secure_delete overwrites them); their words go from the indexes by `purgeSome`. Throws `conflict`
 * for one that is not removed.
 */
export function forgetArticles(writing: Writing, ids: readonly number[]): number {
  const erase = prepared<[number], never>(writing.database, 'DELETE FROM article WHERE id = ?');
  const files = prepared<[string], number>(
    writing.database,
    'SELECT DISTINCT file_id FROM original WHERE article_id IN (SELECT value FROM json_each(?))',
  )
    .pluck()
    .all(JSON.stringify(ids));
  const grouped = groupedWith(writing, ids);
  let forgotten = 0;
  for (const id of ids) {
    if (isShown(writing, id))
      throw new FailureError('conflict', 'Only removed articles can be forgotten: remove it first.', String(id));
    forgotten += erase.run(id).changes;
  }
  regroup(writing, grouped);
  if (forgotten > 0) {
    // Bytes go with the last of their articles.
    prepared<[string], never>(
      writing.database,
      `DELETE FROM file WHERE id IN (SELECT value FROM json_each(?)) 
         AND NOT EXISTS (SELECT 1 FROM original WHERE file_id = file.id)`,
    ).run(JSON.stringify(files));
    notePurge(writing);
  }
  return forgotten;
}

/** Those of the articles that are not removed. */
export function shownAmong(reading: Reading, ids: readonly number[]): number[] {
  return ids.filter((id) => isShown(reading, id));
}

function removedAt({ database }: Reading, id: number): string | null | undefined {
  return prepared<[number], string | null>(database, 'SELECT removed_at FROM article WHERE id = ?').pluck().get(id);
}

function isShown(reading: Reading, id: number): boolean {
  return removedAt(reading, id) === null;
}

function isRemoved(reading: Reading, id: number): boolean {
  return typeof removedAt(reading, id) === 'string';
}

function label(verb: string, ids: readonly number[]): string {
  return ids.length === 1 ? `${verb} article` : `${verb} ${ids.length} articles`;
}
