import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Decide, labelTree, lazyLabels } from './label-tree.ts';
import { treeOf } from './tree.ts';
import { readUnits } from './units.ts';

const root = 9;
/** By all that the features tell, the relations of head and siblings included. */
const decide: Decide = (features, count) => {
  let sum = 0;
  for (const feature of features.subarray(0, count)) sum = (Math.imul(sum, 31) + feature) | 0;
  return 1 + ((sum >>> 0) % 8);
};

it('decides a word that is asked for as when all are decided, in whichever order they are asked for', () => {
  const heads = fc.array(fc.nat(), { minLength: 1, maxLength: 30 }).map((list) =>
    // Each word hangs on an earlier one, the first at the top.
    Int32Array.from([0, ...list.map((head, at) => (at === 0 ? list.length + 1 : 1 + (head % at))), 0, 0, 0]),
  );
  fc.assert(
    fc.property(heads, fc.infiniteStream(fc.nat()), (wordHeads, order) => {
      const count = wordHeads.length - 4;
      const words = Array.from({ length: count }, (_, at) => `word${at % 5}`);
      const units = readUnits(
        words,
        words.map(() => 'NN'),
        new Map([['NN', 1]]),
      );
      const tree = treeOf(units, wordHeads);
      const all = labelTree(units, tree, root, decide);
      const labelOf = lazyLabels(units, tree, root, decide);
      for (const ask of order.take(count)) {
        const word = 1 + (ask % count);
        expect(labelOf(word)).toBe(all[word]);
      }
    }),
  );
});
