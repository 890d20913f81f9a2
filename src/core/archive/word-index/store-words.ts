import { buildSegment, type IndexedArticle } from '../../search/ranking/build-segment.ts';
import { mergeBlocks } from '../../search/ranking/merge-blocks.ts';
import type { TermBlock } from '../../search/ranking/term-block.ts';
import { prepared } from '../statement-cache.ts';
import type { Writing } from '../writing.ts';

/** Most articles that are indexed at a time: their words are all in memory. */
const mostAtOnce = 2000;
/** So many segments of like size become one. */
const mergedAtOnce = 8;
/** Articles from which a segment is left as it is: a merge must not keep the writer from its work for long. */
const fullSegment = 8_000;

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
  const noted = prepared<[number], IndexedArticle>(
    writing.database,
    `SELECT w.article_id AS id, a.title, t.text FROM word_article w JOIN article a ON a.id = w.article_id
       JOIN article_text t ON t.article_id = w.article_id
     WHERE w.segment_id IS NULL ORDER BY w.article_id LIMIT ?`,
  );
  for (let articles = noted.all(mostAtOnce); articles.length > 0; articles = noted.all(mostAtOnce)) {
    const { blocks, words } = buildSegment(articles);
    const segment = storeSegment(writing, blocks, articles.length);
    const assign = prepared<[number, number, number], never>(
      writing.database,
      'UPDATE word_article SET segment_id = ?, words = ? WHERE article_id = ?',
    );
    for (const { id, words: count } of words) assign.run(segment, count, id);
    mergeLikeSized(writing);
  }
  prepared<[number], never>(
    writing.database,
    'DELETE FROM article_change WHERE id < (SELECT max(id) - ? FROM article_change)',
  ).run(mostChanges);
}

/** Writes one segment anew that holds words of articles taken out of the index; false: there is none. */
export function purgeOneSegment(writing: Writing): boolean {
  const stale = prepared<[], number>(
    writing.database,
    `SELECT s.id FROM word_segment s
     WHERE s.articles > (SELECT count(*) FROM word_article w WHERE w.segment_id = s.id) LIMIT 1`,
  )
    .pluck()
    .get();
  if (stale !== undefined) mergeInto(writing, [stale]);
  return stale !== undefined;
}

function storeSegment({ database }: Writing, blocks: Iterable<TermBlock>, articles: number): number {
  const { lastInsertRowid } = prepared<[number], never>(database, 'INSERT INTO word_segment (articles) VALUES (?)').run(
    articles,
  );
  const segment = Number(lastInsertRowid);
  const store = prepared<[number, Buffer, Uint8Array, Uint8Array], never>(
    database,
    'INSERT INTO word_block (segment_id, first, terms, postings) VALUES (?, ?, ?, ?)',
  );
  for (const { first, terms, postings } of blocks) store.run(segment, Buffer.from(first, 'latin1'), terms, postings);
  return segment;
}

type SegmentRow = { readonly id: number; readonly articles: number };

/** Merges as long as there are enough segments of like size, so that a word is never looked up in many of them. */
function mergeLikeSized(writing: Writing): void {
  for (;;) {
    const segments = prepared<[number], SegmentRow>(
      writing.database,
      'SELECT id, articles FROM word_segment WHERE articles < ? ORDER BY id',
    ).all(fullSegment);
    const bySize = Map.groupBy(segments, ({ articles }) => Math.floor(Math.log(articles) / Math.log(mergedAtOnce)));
    const enough = [...bySize.values()].find((alike) => alike.length >= mergedAtOnce);
    if (enough === undefined) return;
    mergeInto(
      writing,
      enough.map(({ id }) => id),
    );
  }
}

function mergeInto(writing: Writing, segments: readonly number[]): void {
  const { database } = writing;
  const living = segments.map(
    (segment) =>
      new Set(
        prepared<[number], number>(database, 'SELECT article_id FROM word_article WHERE segment_id = ?')
          .pluck()
          .all(segment),
      ),
  );
  const articles = living.reduce((sum, { size }) => sum + size, 0);
  if (articles > 0) {
    const blocks = mergeBlocks(
      segments.map((segment) => blocksOf(writing, segment)),
      (article, index) => living[index]?.has(article) ?? false,
    );
    const merged = storeSegment(writing, blocks, articles);
    const move = prepared<[number, number], never>(
      database,
      'UPDATE word_article SET segment_id = ? WHERE segment_id = ?',
    );
    for (const segment of segments) move.run(merged, segment);
  }
  const drop = prepared<[number], never>(database, 'DELETE FROM word_segment WHERE id = ?');
  for (const segment of segments) drop.run(segment);
}

/** One block at a time: a statement that is still being read would keep the writer from writing. */
function* blocksOf({ database }: Writing, segment: number): Generator<TermBlock> {
  const next = prepared<[number, Buffer], { first: Buffer; terms: Buffer; postings: Buffer }>(
    database,
    'SELECT first, terms, postings FROM word_block WHERE segment_id = ? AND first > ? ORDER BY first LIMIT 1',
  );
  let block = next.get(segment, Buffer.alloc(0));
  while (block !== undefined) {
    yield { first: block.first.toString('latin1'), terms: block.terms, postings: block.postings };
    block = next.get(segment, block.first);
  }
}
