import type { Database } from 'better-sqlite3';
import { frequentWords } from '../search/ranking/frequent-pairs.ts';
import { TermWalk, wordOf } from '../search/ranking/term-block.ts';
import { searchArticles } from './article-search.ts';
import type { ArticleColumns } from './word-index/article-columns.ts';
import { type SegmentWords, wordsOfSegments } from './word-index/vocabulary.ts';
import type { Reading } from './writing.ts';

/** Searches that are rehearsed: about so many until all that they run is compiled. */
const rehearsed = 16;
/** Bytes of postings, in the largest segment, of words that are looked for: of more frequent ones more is read than in a few milliseconds. */
const mostRoom = 16_384;
/** Hits of a rehearsed search, for texts to be marked in. */
const limit = 5;

/** What is left to rehearse on a connection. */
const left = new WeakMap<Database, string[]>();

/**
 * Asks the archive for words in a row and close to each other, of its own and as a person may ask next. What is run for the first time is run
 * slowly, and compiled only when it has run for a while: a first phrase took many times as long as the ones after it. One search with each call; false:
 * none is left.
 */
export function rehearse(reading: Reading, columns: ArticleColumns): boolean {
  const queries = left.get(reading.database);
  if (queries === undefined) {
    left.set(reading.database, queriesOf(wordsOfSegments(reading, columns)));
    return true;
  }
  const query = queries.pop();
  if (query === undefined) return false;
  searchArticles(reading, { query, filters: {}, order: 'relevance', offset: 0, limit });
  return true;
}

/** Each of words of its own, so that none is answered from what was kept of the one before; those of the rarest words come last, and are asked first. */
function queriesOf(segments: readonly SegmentWords[]): string[] {
  const words = frequentOf(segments.toSorted((one, other) => other.blocks.length - one.blocks.length)[0]);
  const queries: string[] = [];
  for (let index = 0; index + 1 < words.length && queries.length < rehearsed; index += 2) {
    const [word, other] = [words[index] ?? '', words[index + 1] ?? ''];
    queries.push(queries.length % 2 === 0 ? `"${word} ${other}"` : `${word} NEAR/5 ${other}`);
  }
  return queries;
}

/**
 * Words of a segment, the most frequent first, as many as are needed; those that are read as pairs are left out. Blocks have like room for postings, so few
 * words share one with a frequent word: not many are looked at.
 */
function frequentOf(segment: SegmentWords | undefined): readonly string[] {
  const found: { readonly word: string; readonly room: number }[] = [];
  const blocks = segment?.terms.slice(segment.firstOfWords) ?? [];
  for (const terms of blocks.toSorted((one, other) => one.length - other.length)) {
    if (found.length >= 2 * rehearsed) break;
    const walk = new TermWalk(terms);
    while (walk.next()) {
      const room = walk.end - walk.start;
      const word = wordOf(walk.term());
      if (room <= mostRoom && letters.test(word) && !frequentWords.has(word)) found.push({ word, room });
    }
  }
  return found.toSorted((one, other) => other.room - one.room).map(({ word }) => word);
}

const letters = /^\p{L}{3,}$/u;
