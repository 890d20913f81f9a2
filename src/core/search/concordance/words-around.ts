import type { Hit } from '../find-hits.ts';
import { foldWord } from '../fold-word.ts';
import { cutIndexedWords } from '../indexed-words.ts';
import { reach } from './lines.ts';
import type { WordNumbers } from './word-numbers.ts';

export type HitWords = {
  /** How many words stand before the hit, and how many are in it. */
  readonly place: number;
  readonly length: number;
  /** Numbers of the words to its left, the nearest first, then of those to its right; 0: none. */
  readonly around: Uint32Array;
};

/** The words around each hit of a text, as the search index cuts and folds them. Hits come in order. */
export function wordsAround(text: string, hits: readonly Hit[], numbers: WordNumbers): HitWords[] {
  const { count, starts, ends } = cutIndexedWords(text);
  // 0: not looked up yet. Windows of one text overlap, and a word is folded once.
  const known = new Uint32Array(count);
  const numberAt = (index: number): number => {
    if (index < 0 || index >= count) return 0;
    return (known[index] ||= numbers.numberOf(foldWord(text.slice(starts[index], ends[index]))));
  };
  let at = 0;
  return hits.map(({ start, end }) => {
    while (at < count && (ends[at] ?? 0) <= start) at += 1;
    let behind = at;
    while (behind < count && (starts[behind] ?? 0) < end) behind += 1;
    const around = new Uint32Array(2 * reach);
    for (let distance = 0; distance < reach; distance++) {
      around[distance] = numberAt(at - 1 - distance);
      around[reach + distance] = numberAt(behind + distance);
    }
    return { place: at, length: behind - at, around };
  });
}
