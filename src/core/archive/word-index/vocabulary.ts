import type { Database } from 'better-sqlite3';
import type { WordPattern } from '../../search/lexicon.ts';
import { isPair } from '../../search/ranking/frequent-pairs.ts';
import { type TermRange, TermSearch, wordOf } from '../../search/ranking/term-block.ts';
import { WordMatcher } from '../../search/ranking/word-matcher.ts';
import { WordText } from '../../search/ranking/word-text.ts';
import { automatonOf, lettersOf } from '../../search/words/word-pattern.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import type { ArticleColumns } from './article-columns.ts';

/** The words of a segment, in blocks. */
export type SegmentWords = {
  readonly segment: number;
  /** Numbers of the blocks, in order. */
  readonly blocks: readonly number[];
  /** The first of them that holds words: those before hold pairs of frequent words, which are no words to anybody. */
  readonly firstOfWords: number;
  readonly terms: readonly Uint8Array[];
  /** The first word of each block. */
  readonly firsts: readonly string[];
  /** The same words to look for letters in, once they are laid out so; null: not yet. */
  text: WordText | null;
};

/** Where a word stands in a segment. */
export type Located = TermRange & { readonly block: number };

/** Words of each segment as it keeps them. A segment is never changed, so they are read once: about 10 MB for 100,000 articles. */
const kept = new WeakMap<Database, Map<number, SegmentWords>>();

export function wordsOfSegments({ database }: Reading, { segments }: ArticleColumns): readonly SegmentWords[] {
  let words = kept.get(database);
  if (words === undefined || words.size !== segments.length || segments.some((segment) => !words?.has(segment))) {
    const before = words;
    words = new Map(segments.map((segment) => [segment, before?.get(segment) ?? readWords(database, segment)]));
    kept.set(database, words);
  }
  return [...words.values()];
}

/** Reads the words of one more segment, so that the first search does not wait for all at once: a third of a second for a million articles; false: all are read. */
export function readWordsOn({ database }: Reading, { segments }: ArticleColumns): boolean {
  const before = kept.get(database);
  const next = segments.find((segment) => !before?.has(segment));
  if (next === undefined) return false;
  const known = new Map(before).set(next, readWords(database, next));
  const inOrder = segments.flatMap((segment): [number, SegmentWords][] => {
    const words = known.get(segment);
    return words === undefined ? [] : [[segment, words]];
  });
  kept.set(database, new Map(inOrder));
  return true;
}

export function readWords(database: Database, segment: number): SegmentWords {
  const rows = prepared<[number], { id: number; first: Buffer; terms: Buffer }>(
    database,
    'SELECT id, first, terms FROM word_block WHERE segment_id = ? ORDER BY first',
  ).all(segment);
  const firsts = rows.map(({ first }) => first.toString('latin1'));
  return {
    segment,
    blocks: rows.map(({ id }) => id),
    firstOfWords: firsts.filter(isPair).length,
    terms: rows.map((row) => row.terms),
    text: null,
    firsts,
  };
}

/**
 * Lays out the words of one more segment, so that letters within words are found some ten times as fast as by walking over them; false: all are.
 * Laying out takes longer than one such walk, so it is not done while somebody waits.
 */
export function layOutWords(reading: Reading, columns: ArticleColumns): boolean {
  const next = wordsOfSegments(reading, columns).find(({ text }) => text === null);
  if (next === undefined) return false;
  next.text = new WordText(next.terms.slice(next.firstOfWords));
  return true;
}

/** Where a word, as `termOf` gives it, or a pair stands; null: the segment does not hold it. */
export function locate({ blocks, terms, firsts }: SegmentWords, term: string): Located | null {
  const index = blockOf(firsts, term);
  const [block, words] = [blocks[index], terms[index]];
  if (block === undefined || words === undefined) return null;
  const search = new TermSearch(words, Buffer.from(term, 'latin1'));
  return search.next() && search.isWhole ? { block, ...search.range() } : null;
}

/** Gives each word that begins so, in order: its block, and where it stands there, which is good until it returns. */
export function eachBeginning(
  { blocks, firstOfWords, terms, firsts }: SegmentWords,
  beginning: string,
  take: (block: number, at: TermRange) => void,
): void {
  const wanted = Buffer.from(beginning, 'latin1');
  for (let index = Math.max(blockOf(firsts, beginning), firstOfWords); index < blocks.length; index++) {
    const [block, words] = [blocks[index], terms[index]];
    if (block === undefined || words === undefined) return;
    const search = new TermSearch(words, wanted);
    while (search.next()) take(block, search);
    if (search.isPast) return;
  }
}

/** The last block that does not begin behind a word; -1: all do. */
function blockOf(firsts: readonly string[], term: string): number {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((firsts[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Words of the archive that fit a pattern, the most frequent first: by the room that their postings take in the index, which grows with
 * the articles that hold them. Words of articles that were removed lately may be among them. Throws what `automatonOf` throws.
 */
export function matchingWords(reading: Reading, columns: ArticleColumns, pattern: WordPattern): string[] {
  const [automaton, letters] = [automatonOf(pattern), lettersOf(pattern)];
  const found = new Map<string, number>();
  const add = (term: string, room: number): void => {
    found.set(term, (found.get(term) ?? 0) + room);
  };
  const matcher = new WordMatcher(automaton);
  for (const { firstOfWords, terms, firsts, text } of wordsOfSegments(reading, columns)) {
    if (letters === null || text === null) {
      for (const [index, block] of terms.entries()) {
        if (index < firstOfWords) continue;
        const behind = firsts[index + 1];
        if (behind === undefined || matcher.mayAccept(firsts[index] ?? '', behind)) matcher.each(block, add);
      }
    } else {
      text.eachWith(letters, (term, room) => {
        if (automaton.accepts(wordOf(term))) add(term, room);
      });
    }
  }
  return [...found]
    .toSorted(([one, room], [other, otherRoom]) => otherRoom - room || (one < other ? -1 : 1))
    .map(([term]) => wordOf(term));
}
