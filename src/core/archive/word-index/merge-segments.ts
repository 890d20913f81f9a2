import { type ArticleSet, holds, setOf } from '../../search/ranking/article-set.ts';
import { mergeBlocks } from '../../search/ranking/merge-blocks.ts';
import type { BlockOfTerms } from '../../search/ranking/term-block.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading, Writing } from '../writing.ts';
import { keepLengths, lengthsKept } from './lengths-of-articles.ts';
import { addSegment, type SegmentState, storeBlock } from './segments.ts';
import { segmentToSum, sumBeginnings } from './sum-beginnings.ts';

/** So many segments of like size become one. */
const mergedAtOnce = 8;
/** Articles from which a segment is left as it is. */
const fullSegment = 65_536;

/** Articles told at a time that another segment speaks for them, and what that counts for in bytes written. */
const movedAtOnce = 500;
const bytesPerArticle = 100;
/** Bytes merged between other calls: some hundredths of a second. */
const bytesBetween = 2_000_000;
/** Blocks, or beginnings, deleted at a time. */
const deletedAtOnce = 8;
/** What deleting one of a full segment counts for. */
const bytesPerBeginning = 100_000;

type SegmentRow = {
  readonly id: number;
  readonly articles: number;
  readonly state: SegmentState;
  readonly into: number | null;
};

/**
 * Merges segments of like size, so that a word is never looked up in many of them. All that is done in one go are `bytes` or little more: however
 * large the segments are, nobody waits long for the writer. What is begun stays in the archive and goes on with the next call; small segments come
 * first. Until a merged one is whole those that it is made of are read.
 *
 * @returns whether more is left to do
 */
export function mergeSome(writing: Writing, bytes: number): boolean {
  for (let left = bytes; left > 0;) {
    const done = doOne(writing, left);
    if (done === 0) return false;
    left -= done;
  }
  return true;
}

/**
 * Merges while nothing else is written, in a transaction of its own; where nothing is left to merge, sums up the beginnings of large segments. That reads all words
 * of a segment however little is summed up, so it is no work for a transaction that stores an article.
 *
 * @returns whether something was left to do
 */
export function mergeBetween(writing: Writing): boolean {
  if (mergeSome(writing, bytesBetween)) return true;
  const segment = segmentToSum(writing);
  if (segment !== null) sumBeginnings(writing, segment, bytesBetween);
  return segment !== null;
}

/** Whether something that was begun is not at its end, or a large segment is not summed up. */
export function isMergeDue({ database }: Reading): boolean {
  const begun = prepared<[], number>(database, "SELECT count(*) FROM word_segment WHERE state <> 'read'").pluck().get();
  return begun !== 0 || segmentToSum({ database }) !== null;
}

/** Begins to write a segment anew that holds words of articles taken out of the index; false: there is none. Nothing else may be under way. */
export function beginPurge(writing: Writing): boolean {
  const stale = prepared<[], SegmentRow>(
    writing.database,
    `SELECT s.id, s.articles, s.state, s.into_id AS "into" FROM word_segment s
     WHERE s.articles > (SELECT count(*) FROM word_article w WHERE w.segment_id = s.id) LIMIT 1`,
  ).get();
  if (stale !== undefined) begin(writing, [stale]);
  return stale !== undefined;
}

/** Does one thing; answers what it counts for, 0: there was nothing to do. */
function doOne(writing: Writing, most: number): number {
  const segments = prepared<[], SegmentRow>(
    writing.database,
    'SELECT id, articles, state, into_id AS "into" FROM word_segment ORDER BY id',
  ).all();
  const alike = enoughAlike(segments);
  const begun = segments
    .filter(({ state }) => state !== 'read')
    .toSorted((one, other) => one.articles - other.articles);
  const [next] = begun;
  if (alike !== undefined && (next === undefined || sumOf(alike) <= next.articles)) return begin(writing, alike);
  if (next === undefined) return 0;
  return next.state === 'left' ? clear(writing, next) : goOn(writing, next, most);
}

/** Segments that are to be merged; not those to which articles of others are still to be moved. */
function enoughAlike(segments: readonly SegmentRow[]): readonly SegmentRow[] | undefined {
  const receiving = new Set(segments.map(({ into }) => into));
  const free = segments.filter(
    ({ id, articles, state, into }) =>
      state === 'read' && into === null && articles < fullSegment && !receiving.has(id),
  );
  const bySize = Map.groupBy(free, ({ articles }) => Math.floor(Math.log(articles) / Math.log(mergedAtOnce)));
  return [...bySize.values()]
    .filter((alike) => alike.length >= mergedAtOnce)
    .toSorted((one, other) => sumOf(one) - sumOf(other))[0];
}

function sumOf(segments: readonly SegmentRow[]): number {
  return segments.reduce((sum, { articles }) => sum + articles, 0);
}

function begin(writing: Writing, sources: readonly SegmentRow[]): number {
  const { database } = writing;
  const articles = sources.reduce((sum, { id }) => sum + countOf(writing, id), 0);
  if (articles === 0) {
    for (const { id } of sources) leave(writing, id);
    return 1;
  }
  const draft = addSegment(writing, articles, 'draft');
  keepLengths(
    writing,
    draft,
    sources.map(({ id }) => id),
  );
  const join = prepared<[number, number], never>(database, 'UPDATE word_segment SET into_id = ? WHERE id = ?');
  for (const { id } of sources) join.run(draft, id);
  return 1;
}

/** Writes some blocks of a draft. */
function goOn(writing: Writing, { id: draft }: SegmentRow, most: number): number {
  const { database } = writing;
  const after =
    prepared<[number], Buffer>(database, 'SELECT written FROM word_segment WHERE id = ?').pluck().get(draft) ??
    Buffer.alloc(0);
  const sources = prepared<[number], Pick<SegmentRow, 'id' | 'articles'>>(
    database,
    'SELECT id, articles FROM word_segment WHERE into_id = ? ORDER BY id',
  ).all(draft);
  const living = sources.map((source) => livingOf(writing, source));
  const blocks = mergeBlocks(
    sources.map(({ id }) => blocksFrom(writing, id, after)),
    (article, index) => {
      const some = living[index];
      return some === null || some === undefined || holds(some, article);
    },
    lengthsKept(writing, draft),
    after,
  );
  let bytes = 0;
  for (const block of blocks) {
    bytes += storeBlock(writing, draft, block);
    if (bytes < most) continue;
    prepared<[Buffer, number], never>(database, 'UPDATE word_segment SET written = ? WHERE id = ?').run(
      Buffer.from(block.last, 'latin1'),
      draft,
    );
    return bytes;
  }
  prepared<[number], never>(
    database,
    "UPDATE word_segment SET state = 'read', written = NULL, words = NULL WHERE id = ?",
  ).run(draft);
  for (const { id } of sources) leave(writing, id);
  return bytes + 1;
}

/** A segment is read no more. Readers learn it from the log, where 0 stands for no article. */
function leave({ database }: Writing, segment: number): void {
  prepared<[number], never>(database, "UPDATE word_segment SET state = 'left' WHERE id = ?").run(segment);
  prepared<[], never>(database, 'INSERT INTO article_change (article_id) VALUES (0)').run();
}

/** Does away with a part of a segment that was left: first its articles get the number of the new one, then it is deleted. */
function clear({ database }: Writing, { id, into }: SegmentRow): number {
  if (into !== null) {
    const { changes } = prepared<[number, number, number], never>(
      database,
      `UPDATE word_article SET segment_id = ?
       WHERE article_id IN (SELECT article_id FROM word_article WHERE segment_id = ? LIMIT ?)`,
    ).run(into, id, movedAtOnce);
    if (changes > 0) return changes * bytesPerArticle;
  }
  const blocks = prepared<[number, number], { id: number; bytes: number }>(
    database,
    `SELECT b.id, length(b.terms) + length(b.postings) + length(p.places) AS bytes
     FROM word_block b JOIN word_places p ON p.block_id = b.id WHERE b.segment_id = ? LIMIT ?`,
  ).all(id, deletedAtOnce);
  const remove = prepared<[number], never>(database, 'DELETE FROM word_block WHERE id = ?');
  for (const block of blocks) remove.run(block.id);
  if (blocks.length > 0) return blocks.reduce((sum, { bytes }) => sum + bytes, 1);
  const { changes } = prepared<[number, number], never>(
    database,
    'DELETE FROM word_beginning WHERE id IN (SELECT id FROM word_beginning WHERE segment_id = ? LIMIT ?)',
  ).run(id, deletedAtOnce);
  if (changes > 0) return changes * bytesPerBeginning;
  prepared<[number], never>(database, 'DELETE FROM word_segment WHERE id = ?').run(id);
  return 1;
}

/** The articles that a segment speaks for; null: all that it was made of. */
function livingOf(writing: Writing, { id, articles }: Pick<SegmentRow, 'id' | 'articles'>): ArticleSet | null {
  if (countOf(writing, id) === articles) return null;
  const living = prepared<[number], number>(
    writing.database,
    'SELECT article_id FROM word_article WHERE segment_id = ? ORDER BY article_id',
  )
    .pluck()
    .all(id);
  // What the segment holds of later articles is not kept either: `holds` says no beyond the end.
  return setOf((living.at(-1) ?? 0) + 1, living);
}

function countOf({ database }: Writing, segment: number): number {
  const count = prepared<[number], number>(database, 'SELECT count(*) FROM word_article WHERE segment_id = ?').pluck();
  return count.get(segment) ?? 0;
}

/** One block at a time: a statement that is still being read would keep the writer from writing. */
function* blocksFrom({ database }: Writing, segment: number, after: Buffer): Generator<BlockOfTerms> {
  type Block = BlockOfTerms & { readonly first: Buffer };
  const columns = 'b.first, b.terms, b.postings, p.places FROM word_block b JOIN word_places p ON p.block_id = b.id';
  const next = prepared<[number, Buffer], Block>(
    database,
    `SELECT ${columns} WHERE b.segment_id = ? AND b.first > ? ORDER BY b.first LIMIT 1`,
  );
  // The word that comes next may stand in the block that holds the last one.
  let block =
    prepared<[number, Buffer], Block>(
      database,
      `SELECT ${columns} WHERE b.segment_id = ? AND b.first <= ? ORDER BY b.first DESC LIMIT 1`,
    ).get(segment, after) ?? next.get(segment, after);
  while (block !== undefined) {
    yield block;
    block = next.get(segment, block.first);
  }
}
