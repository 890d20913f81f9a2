import { createVocabulary, splitWords } from '../src/core/comparison/words.ts';
import { isSameText, likenessOf } from '../src/core/versions/likeness.ts';

/** Words that a common run has at least, to count for likeness. */
const run = 5;
/** Runs that two texts have in common at least where the limits can accept them: twelve words in runs of five. */
const leastRuns = 2;

/**
 * All pairs of texts that the limits accept as versions, by their places in the list: the answer that is to be found, by comparing every
 * pair that has any two runs of words in common. Takes time and memory that an archive does not have.
 */
export function pairsAlike(texts: readonly string[]): (readonly [one: number, other: number])[] {
  const vocabulary = createVocabulary();
  const words = texts.map((text) => splitWords(text, vocabulary));
  const holders = new Map<string, number[]>();
  for (const [index, { ids, length }] of words.entries()) {
    const runs = new Set<string>();
    for (let at = 0; at + run <= length; at += 1) runs.add(ids.subarray(at, at + run).join(' '));
    for (const each of runs) {
      const known = holders.get(each);
      if (known === undefined) holders.set(each, [index]);
      else known.push(index);
    }
  }
  const common = new Map<number, number>();
  for (const indexes of holders.values())
    for (const [at, one] of indexes.entries())
      for (const other of indexes.slice(at + 1)) {
        const pair = one * texts.length + other;
        common.set(pair, (common.get(pair) ?? 0) + 1);
      }
  const alike: (readonly [number, number])[] = [];
  for (const [pair, runs] of common) {
    const [one, other] = [Math.floor(pair / texts.length), pair % texts.length];
    const [left, right] = [words[one], words[other]];
    if (runs < leastRuns || left === undefined || right === undefined) continue;
    if (isSameText(likenessOf(left, right))) alike.push([one, other]);
  }
  return alike;
}
