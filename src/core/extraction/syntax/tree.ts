import type { Units } from './units.ts';

/** The tree of a sentence's words as the relations are decided by it; numbers as in `Units`. */
export type Tree = {
  readonly heads: Int32Array;
  /** Outermost dependents on each side, the nearest ones, and the neighbours among the dependents of one head; 0 for none. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** Kinds of dependents as bits, those to the left in the lower half. */
  readonly having: Int32Array;
  /** All words, each behind its head. */
  readonly order: Int32Array;
};

export function treeOf({ count, kind }: Units, heads: Int32Array): Tree {
  const column = (): Int32Array => new Int32Array(count + 4);
  const tree = { heads, first: column(), last: column(), before: column(), after: column(), having: column() };
  for (let word = 1; word <= count; word += 1) {
    const head = heads[word] ?? 0;
    const sibling = tree.last[head] ?? 0;
    if (sibling === 0) tree.first[head] = word;
    else tree.after[sibling] = word;
    tree.before[word] = sibling;
    tree.last[head] = word;
    tree.having[head] = (tree.having[head] ?? 0) | (1 << ((kind[word] ?? 0) + (word > head ? 16 : 0)));
  }
  const order = new Int32Array(count);
  let filled = 0;
  const add = (head: number): void => {
    for (let word = tree.first[head] ?? 0; word !== 0; word = tree.after[word] ?? 0) {
      order[filled] = word;
      filled += 1;
    }
  };
  add(count + 1);
  for (let at = 0; at < filled; at += 1) add(order[at] ?? 0);
  return { ...tree, order };
}
