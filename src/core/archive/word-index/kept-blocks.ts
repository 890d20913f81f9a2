import type { Database } from 'better-sqlite3';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';

/** Bytes of blocks that are kept: what one types next mostly needs the same ones, and frequent words are asked for again and again. */
const mostBytes = 24_000_000;

type KeptBlock = { readonly segment: number; readonly bytes: Uint8Array };

/** What was read last for a connection, by block and column. */
const kept = new WeakMap<Database, { readonly blocks: Map<number, KeptBlock>; bytes: number }>();

const columns = {
  postings: { number: 0, sql: 'SELECT postings FROM word_block WHERE id = ?' },
  places: { number: 1, sql: 'SELECT places FROM word_places WHERE block_id = ?' },
  chunks: { number: 2, sql: 'SELECT chunks FROM word_chunks WHERE block_id = ?' },
} as const;

/**
 * Reads a column of blocks by number. A block is never changed as long as its segment is read, and no segment gets the number of another one; but a block may
 * get the number of one that is no more. So what is kept stays good while articles come and others are merged, and is told by the segment, too.
 */
export function blockReader(
  { database }: Reading,
  column: keyof typeof columns,
): (segment: number, block: number) => Uint8Array {
  const { number, sql } = columns[column];
  const read = prepared<[number], Buffer>(database, sql).pluck();
  let cache = kept.get(database);
  if (cache === undefined) kept.set(database, (cache = { blocks: new Map(), bytes: 0 }));
  const { blocks } = cache;
  let last = -1;
  let bytes: Uint8Array = new Uint8Array(0);
  return (segment, block) => {
    if (block === last) return bytes;
    last = block;
    const key = 3 * block + number;
    let known = blocks.get(key);
    if (known !== undefined) blocks.delete(key);
    if (known?.segment !== segment) {
      cache.bytes -= known?.bytes.length ?? 0;
      known = { segment, bytes: read.get(block) ?? new Uint8Array(0) };
      cache.bytes += known.bytes.length;
    }
    // The one used last is the last of the map.
    blocks.set(key, known);
    bytes = known.bytes;
    for (const [oldest, { bytes: left }] of blocks) {
      if (cache.bytes <= mostBytes) break;
      blocks.delete(oldest);
      cache.bytes -= left.length;
    }
    return bytes;
  };
}
