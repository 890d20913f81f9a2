import type { TermBlock } from '../../search/ranking/term-block.ts';
import { prepared } from '../statement-cache.ts';
import type { Writing } from '../writing.ts';

/**
 * What a segment is: `read` for searching; a `draft`, which is being made of others that are still read; or `left` for another, which speaks for
 * its articles since, or for nobody.
 */
export type SegmentState = 'read' | 'draft' | 'left';

export function addSegment({ database }: Writing, articles: number, state: SegmentState): number {
  const { lastInsertRowid } = prepared<[number, SegmentState], never>(
    database,
    'INSERT INTO word_segment (articles, state) VALUES (?, ?)',
  ).run(articles, state);
  return Number(lastInsertRowid);
}

/** Answers how many bytes were stored. */
export function storeBlock({ database }: Writing, segment: number, block: TermBlock): number {
  const { first, terms, postings, places, chunks } = block;
  const { lastInsertRowid } = prepared<[number, Buffer, Uint8Array, Uint8Array], never>(
    database,
    'INSERT INTO word_block (segment_id, first, terms, postings) VALUES (?, ?, ?, ?)',
  ).run(segment, Buffer.from(first, 'latin1'), terms, postings);
  prepared<[number | bigint, Uint8Array], never>(
    database,
    'INSERT INTO word_places (block_id, places) VALUES (?, ?)',
  ).run(lastInsertRowid, places);
  if (chunks.length > 0)
    prepared<[number | bigint, Uint8Array], never>(
      database,
      'INSERT INTO word_chunks (block_id, chunks) VALUES (?, ?)',
    ).run(lastInsertRowid, chunks);
  return terms.length + postings.length + places.length;
}
