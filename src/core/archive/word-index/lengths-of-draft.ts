import { ByteWriter, NumberReader } from '../../search/ranking/byte-writer.ts';
import type { WordsOf } from '../../search/ranking/posting-chunks.ts';
import { numbersOf } from '../facets/each-number.ts';
import { prepared } from '../statement-cache.ts';
import type { Writing } from '../writing.ts';

/**
 * Keeps beside a draft how many words each article has that it is being made of: read from their rows in each of the hundred transactions that write a
 * large one, they would hold up each of them.
 */
export function keepLengths({ database }: Writing, draft: number, sources: readonly number[]): void {
  const read = prepared<[number], { ids: string | null; words: string | null }>(
    database,
    'SELECT group_concat(article_id) AS ids, group_concat(words) AS words FROM word_article WHERE segment_id = ?',
  );
  const bytes = new ByteWriter();
  for (const source of sources) {
    const joined = read.get(source);
    const [ids, words] = [numbersOf(joined?.ids ?? ''), numbersOf(joined?.words ?? '')];
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
  const least = ids.reduce((least, id) => Math.min(least, id), Infinity);
  const greatest = ids.reduce((greatest, id) => Math.max(greatest, id), -1);
  // Mostly all articles between two: looked up for every posting.
  const lengths = new Uint32Array(greatest < 0 ? 0 : greatest - least + 1);
  for (const [index, id] of ids.entries()) lengths[id - least] = words[index] ?? 0;
  return (article) => lengths[article - least] ?? 0;
}
