import { buildSegment, type IndexedArticle } from '../../search/ranking/build-segment.ts';
import { prepared } from '../statement-cache.ts';
import type { Writing } from '../writing.ts';
import { mergeSome } from './merge-segments.ts';
import { addSegment, storeBlock } from './segments.ts';

/** Most articles that are indexed at a time: their words are all in memory. */
export const mostAtOnce = 2000;
/**
 * Bytes merged for each that is indexed. A word is written anew at most seven times until its segment is full, and removed as often; so nothing is
 * left to merge behind an import, and no transaction takes much longer than its own articles do.
 */
const mergedPerByte = 12;
/** Bytes merged at least, some milliseconds. */
const leastMerged = 250_000;

/** Lines kept of the log of changes. A reader that is further behind reads every article's row anew. */
const mostChanges = 100_000;

/** Notes that the words of an article are to be indexed, when the transaction ends ({@link indexNoted}). */
export function noteWords({ database }: Writing, articleId: number): void {
  prepared<[number], never>(
    database,
    'INSERT OR REPLACE INTO word_article (article_id, segment_id, words) VALUES (?, NULL, 0)',
  ).run(articleId);
}

/** Takes an article out of the index. Its words stay in the file until its segment is merged or purged. */
export function forgetWords({ database }: Writing, articleId: number): void {
  prepared<[number], never>(database, 'DELETE FROM word_article WHERE article_id = ?').run(articleId);
}

/** Indexes the words of all noted articles. Called at the end of each transaction that writes. */
export function indexNoted(writing: Writing): void {
  while (indexSome(writing));
}

/** Indexes some of the noted articles, and merges accordingly; false: there was none. */
export function indexSome(writing: Writing): boolean {
  const bytes = indexBatch(writing);
  if (bytes > 0) mergeSome(writing, Math.max(leastMerged, mergedPerByte * bytes));
  return bytes > 0;
}

/** Writes a segment of some of the noted articles; answers its bytes, 0: there was none. */
export function indexBatch(writing: Writing): number {
  const { database } = writing;
  const articles = prepared<[number], IndexedArticle>(
    database,
    `SELECT w.article_id AS id, a.title, t.text FROM word_article w JOIN article a ON a.id = w.article_id
       JOIN article_text t ON t.article_id = w.article_id
     WHERE w.segment_id IS NULL ORDER BY w.article_id LIMIT ?`,
  ).all(mostAtOnce);
  if (articles.length === 0) return 0;
  const { blocks, words } = buildSegment(articles);
  const segment = addSegment(writing, articles.length, 'read');
  // An article without a word is indexed too.
  let bytes = 1;
  for (const block of blocks) bytes += storeBlock(writing, segment, block);
  const assign = prepared<[number, number, number], never>(
    database,
    'UPDATE word_article SET segment_id = ?, words = ? WHERE article_id = ?',
  );
  for (const { id, words: count } of words) assign.run(segment, count, id);
  prepared<[number], never>(
    database,
    'DELETE FROM article_change WHERE id < (SELECT max(id) - ? FROM article_change)',
  ).run(mostChanges);
  return bytes;
}
