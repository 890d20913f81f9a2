import type { Database } from 'better-sqlite3';
import { ByteWriter, NumberReader } from '../../search/ranking/byte-writer.ts';
import type { WordsOf } from '../../search/ranking/posting-chunks.ts';
import { numbersOf } from '../facets/each-number.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading, Writing } from '../writing.ts';

/**
 * Keeps beside a draft how many words each article has that it is being made of: read from their rows in each of the hundred transactions that write a
 * large one, they would hold up each of them.
 */
export function keepLengths({ database }: Writing, draft: number, sources: readonly number[]): void {
  const bytes = new ByteWriter();
  for (const source of sources) {
    const { ids, words } = readLengths(database, source);
    for (let index = 0; index < ids.length; index++) {
      bytes.number(ids[index] ?? 0);
      bytes.number(words[index] ?? 0);
    }
  }
  prepared<[Uint8Array, number], never>(database, 'UPDATE word_segment SET words = ? WHERE id = ?').run(
    bytes.bytes(),
    draft,
  );
}

/** What was kept of a draft; null: it was begun by a version that did not. Of an article that it is not made of they answer 0. */
export function lengthsKept({ database }: Writing, draft: number): WordsOf | null {
  const bytes = prepared<[number], Buffer | null>(database, 'SELECT words FROM word_segment WHERE id = ?')
    .pluck()
    .get(draft);
  if (bytes === undefined || bytes === null) return null;
  const reader = new NumberReader(bytes);
  const [ids, words]: [number[], number[]] = [[], []];
  while (!reader.isAtEnd) {
    ids.push(reader.next());
    words.push(reader.next());
  }
  return lookUp(ids, words);
}

/** How many words each article has that a segment speaks for. */
export function lengthsOfSegment({ database }: Reading, segment: number): WordsOf {
  const { ids, words } = readLengths(database, segment);
  return lookUp(ids, words);
}

type Lengths = { readonly ids: ArrayLike<number>; readonly words: ArrayLike<number> };

function readLengths(database: Database, segment: number): Lengths {
  const joined = prepared<[number], { ids: string | null; words: string | null }>(
    database,
    'SELECT group_concat(article_id) AS ids, group_concat(words) AS words FROM word_article WHERE segment_id = ?',
  ).get(segment);
  return { ids: numbersOf(joined?.ids ?? ''), words: numbersOf(joined?.words ?? '') };
}

function lookUp(ids: ArrayLike<number>, words: ArrayLike<number>): WordsOf {
  let [least, greatest] = [Infinity, -1];
  for (let index = 0; index < ids.length; index++) {
    least = Math.min(least, ids[index] ?? 0);
    greatest = Math.max(greatest, ids[index] ?? 0);
  }
  // Mostly all articles between two: looked up for every posting.
  const lengths = new Uint32Array(greatest < 0 ? 0 : greatest - least + 1);
  for (let index = 0; index < ids.length; index++) lengths[(ids[index] ?? 0) - least] = words[index] ?? 0;
  return (article) => lengths[article - least] ?? 0;
}
