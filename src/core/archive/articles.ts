import { inflateRawSync } from 'node:zlib';
import type { Article, ArticleChanges, OriginalFile } from '../../contract/article.ts';
import { FailureError } from '../../contract/failure.ts';
import type { Opposite } from '../../contract/undo.ts';
import { splitParagraphs } from '../text/paragraphs.ts';
import { indexArticle, unindexArticle } from './article-index.ts';
import { articleSummaries } from './article-summaries.ts';
import { noArticle, textOf } from './article-texts.ts';
import { forgetStatements, refreshFacts } from './facts.ts';
import { prepared } from './statement-cache.ts';
import type { Reading, Writing } from './writing.ts';

type Rest = {
  readonly importId: number;
  readonly title: Article['origins']['title'];
  readonly outlet: Article['origins']['title'];
  readonly byline: Article['origins']['title'];
  readonly published: Article['origins']['title'];
  readonly language: Article['origins']['title'];
  readonly version: string;
  readonly complete: number;
};

/** An article with its text and where it came from. Throws `not-found`. */
export function getArticle(reading: Reading, id: number): Article {
  const [summary] = articleSummaries(reading, [id]);
  const rest = prepared<[number], Rest>(
    reading.database,
    `SELECT import_id AS importId, title_origin AS title, outlet_origin AS outlet, byline_origin AS byline,
       published_origin AS published, language_origin AS language, extractor AS version, extraction_complete AS complete
     FROM article WHERE id = ?`,
  ).get(id);
  const file = prepared<[number], OriginalFile>(
    reading.database,
    `SELECT name, relative_path AS relativePath, bytes, sha256, format, encoding, encoding_basis AS encodingBasis, replaced
     FROM original WHERE article_id = ?`,
  ).get(id);
  if (!summary || !rest || !file) throw noArticle(id);
  const text = textOf(reading, id);
  const { importId, version, complete, ...origins } = rest;
  return {
    ...summary,
    text,
    paragraphs: splitParagraphs(text).map(({ start, end }) => ({ start, end })),
    origins,
    file,
    importId,
    extraction: { version, complete: complete === 1 },
  };
}

/** The bytes of the file as it was imported. */
export function originalBytes({ database }: Reading, id: number): { readonly name: string; readonly bytes: Buffer } {
  const row = prepared<[number], { name: string; content: Buffer }>(
    database,
    'SELECT name, content FROM original WHERE article_id = ?',
  ).get(id);
  if (!row) throw noArticle(id);
  return { name: row.name, bytes: inflateRawSync(row.content) };
}

const editable = ['title', 'outlet', 'byline', 'published', 'language'] as const;

/** Changes metadata; the text and its offsets stay as they are. */
export function editArticle(writing: Writing, id: number, changes: ArticleChanges): Opposite {
  const { database } = writing;
  const before = getArticle(writing, id);
  const previous: Record<string, string | null> = {};
  for (const field of editable) {
    const value = changes[field] === '' ? null : changes[field];
    if (value === undefined || value === before[field]) continue;
    previous[field] = before[field];
    prepared<[string | null, number], never>(
      database,
      `UPDATE article SET ${field} = ?, ${field}_origin = 'edited' WHERE id = ?`,
    ).run(value, id);
  }
  if (Object.keys(previous).length === 0) return null;
  if ('title' in previous && isShown(writing, id))
    indexArticle(writing, id, changes.title ?? before.title, before.text);
  return { label: 'Edit article', operation: 'article.edit', input: { id, changes: previous } };
}

/** Takes articles out of every list, count and search. */
export function removeArticles(writing: Writing, ids: readonly number[]): Opposite {
  const removed = ids.filter((id) => isShown(writing, id));
  const mark = prepared<[string, number], never>(writing.database, 'UPDATE article SET removed_at = ? WHERE id = ?');
  for (const id of removed) {
    mark.run(writing.now(), id);
    unindexArticle(writing, id);
    forgetStatements(writing, id);
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
  const title = prepared<[number], string>(database, 'SELECT title FROM article WHERE id = ?').pluck();
  for (const id of restored) {
    mark.run(id);
    indexArticle(writing, id, title.get(id) ?? '', textOf(writing, id));
    refreshFacts(writing, id);
  }
  return restored.length === 0
    ? null
    : { label: label('Restore', restored), operation: 'article.remove', input: { ids: restored } };
}

/** Erases removed articles with their bytes (secure_delete overwrites them). Throws `conflict` for one that is not removed. */
export function forgetArticles(writing: Writing, ids: readonly number[]): number {
  const erase = prepared<[number], never>(writing.database, 'DELETE FROM article WHERE id = ?');
  let forgotten = 0;
  for (const id of ids) {
    if (isShown(writing, id))
      throw new FailureError('conflict', 'Only removed articles can be forgotten: remove it first.', String(id));
    forgotten += erase.run(id).changes;
  }
  return forgotten;
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
