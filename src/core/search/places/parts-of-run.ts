import { frequentWords, pairOf } from '../ranking/frequent-pairs.ts';
import type { Run, Slot } from '../sought.ts';

/** What is looked up of words in a row: one of them, or two frequent ones, which the index keeps as a word of its own. */
export type RunPart = {
  readonly slot: Slot;
  /** How many words behind the first of the row it begins. */
  readonly offset: number;
};

/** All pairs of frequent words that are neighbours in a row, and its other words: where all of these stand the row stands. */
export function partsOf(run: Run): readonly RunPart[] {
  const parts: RunPart[] = [];
  let isInPair = false;
  for (const [offset, slot] of run.entries()) {
    const pair = pairWith(slot, run[offset + 1]);
    if (pair !== null) parts.push({ slot: pair, offset });
    else if (!isInPair) parts.push({ slot, offset });
    isInPair = pair !== null;
  }
  return parts;
}

/** A slot for the pair of two; null: it is not indexed. */
function pairWith(slot: Slot, next: Slot | undefined): Slot | null {
  const [word, other] = [frequentWordOf(slot), next === undefined ? null : frequentWordOf(next)];
  return word === null || other === null ? null : { words: new Map([[pairOf(word, other), 'typed']]), beginning: null };
}

/** The frequent word that is all that a slot means; null: it means others, or more. */
function frequentWordOf({ words, beginning }: Slot): string | null {
  const [word] = words.keys();
  return word !== undefined && words.size === 1 && beginning === null && frequentWords.has(word) ? word : null;
}
