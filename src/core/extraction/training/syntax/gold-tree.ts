import type { Units } from '../../syntax/units.ts';
import type { TreebankSentence } from '../treebank.ts';
import { reduceRelation } from './reduce-relation.ts';

/** The treebank's tree of a sentence's words, numbered as in `Units`; relations as indexes from 1. */
export type GoldTree = { readonly heads: Int32Array; readonly relations: Int32Array };

/**
 * What hangs on punctuation is hung on what that hangs on, further roots on the first, and crossing arcs are lifted
 * until none is left (Nivre and Nilsson, 2005).
 */
export function goldTree(
  sentence: TreebankSentence,
  { count, token }: Units,
  relationNumbers: ReadonlyMap<string, number>,
): GoldTree {
  const wordOf = new Int32Array(sentence.length);
  for (let word = 1; word <= count; word += 1) wordOf[token[word] ?? 0] = word;
  const heads = new Int32Array(count + 4);
  const relations = new Int32Array(count + 4);
  let top = 0;
  for (let word = 1; word <= count; word += 1) {
    let head = sentence[token[word] ?? 0]?.head ?? -1;
    while (head >= 0 && wordOf[head] === 0) head = sentence[head]?.head ?? -1;
    relations[word] = relationNumbers.get(reduceRelation(sentence[token[word] ?? 0]?.relation ?? '')) ?? 0;
    heads[word] = head < 0 ? top || count + 1 : (wordOf[head] ?? 0);
    if (head < 0 && top > 0) relations[word] = relationNumbers.get('parataxis') ?? 0;
    if (head < 0) top ||= word;
  }
  relations[top] = relationNumbers.get('root') ?? 0;
  liftCrossing(heads, count);
  return { heads, relations };
}

/** Lifts the shortest arc that another crosses to the head of its head, again and again. */
function liftCrossing(heads: Int32Array, count: number): void {
  for (;;) {
    let lifted = 0;
    let shortest = Infinity;
    for (let word = 1; word <= count; word += 1) {
      const length = Math.abs(word - (heads[word] ?? 0));
      if (length < shortest && heads[word] !== count + 1 && isCrossed(heads, count, word)) {
        lifted = word;
        shortest = length;
      }
    }
    if (lifted === 0) return;
    heads[lifted] = heads[heads[lifted] ?? 0] ?? 0;
  }
}

/** Whether a word between the ends of an arc does not descend from the arc's head. */
function isCrossed(heads: Int32Array, count: number, word: number): boolean {
  const head = heads[word] ?? 0;
  for (let between = Math.min(word, head) + 1; between < Math.max(word, head); between += 1) {
    let above = between;
    while (above !== head && above !== count + 1) above = heads[above] ?? 0;
    if (above !== head) return true;
  }
  return false;
}
