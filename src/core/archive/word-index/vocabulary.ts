import type { Database } from 'better-sqlite3';
import { eachWord } from '../../search/ranking/each-word.ts';
import { wordOf } from '../../search/ranking/term-block.ts';
import type { Automaton } from '../../search/words/automaton.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import type { ArticleColumns } from './article-columns.ts';

/** Words of each segment as it keeps them. A segment is never changed, so they are read once: about 1.5 MB for 16,000 articles. */
const kept = new WeakMap<Database, Map<number, readonly Uint8Array[]>>();

/**
 * Words of the archive that an automaton accepts, the most frequent first: by the room that their places take in the index, which grows with
 * the articles that hold them. Words of articles that were removed lately may be among them.
 */
export function matchingWords(reading: Reading, columns: ArticleColumns, automaton: Automaton): string[] {
  const found = new Map<string, number>();
  for (const blocks of wordsOfSegments(reading, columns)) {
    for (const block of blocks) {
      eachWord(block, automaton, (term, room) => {
        found.set(term, (found.get(term) ?? 0) + room);
      });
    }
  }
  return [...found]
    .toSorted(([one, room], [other, otherRoom]) => otherRoom - room || (one < other ? -1 : 1))
    .map(([term]) => wordOf(term));
}

function wordsOfSegments({ database }: Reading, { segments }: ArticleColumns): readonly (readonly Uint8Array[])[] {
  const before = kept.get(database);
  const now = new Map(segments.map((segment) => [segment, before?.get(segment) ?? readWords(database, segment)]));
  kept.set(database, now);
  return [...now.values()];
}

function readWords(database: Database, segment: number): readonly Uint8Array[] {
  return prepared<[number], Buffer>(database, 'SELECT terms FROM word_block WHERE segment_id = ? ORDER BY first')
    .pluck()
    .all(segment);
}
