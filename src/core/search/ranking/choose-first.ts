/** An order of articles: the greatest `key` (by article number) first, and what `tie` says of those with the same. It is total. */
export type Order = {
  readonly key: Float64Array | Uint32Array;
  readonly tie: (one: number, other: number) => number;
};

/**
 * The first `count` of some articles in an order, without sorting all of them: a heap keeps the best so far, its worst on top. Most
 * articles of a long list are told by their key to be behind it, and cost no more than that. Of articles with the same key those that are likely to come first
 * are looked at first: in a list without dates each would be better than the one before.
 */
export function chooseFirst(articles: Uint32Array, count: number, { key, tie }: Order): Uint32Array {
  const compare = (one: number, other: number): number => (key[other] ?? 0) - (key[one] ?? 0) || tie(one, other);
  if (count >= articles.length) return articles.toSorted(compare);
  if (count <= 0) return new Uint32Array(0);
  const isReversed = tie(articles[0] ?? 0, articles.at(-1) ?? 0) > 0;
  const heap = isReversed ? articles.slice(-count) : articles.slice(0, count);
  for (let at = count >>> 1; at-- > 0;) sink(heap, at, compare);
  let worst = heap[0] ?? 0;
  let worstKey = key[worst] ?? 0;
  for (let index = count; index < articles.length; index++) {
    const article = articles[isReversed ? articles.length - 1 - index : index] ?? 0;
    if ((key[article] ?? 0) < worstKey || compare(article, worst) >= 0) continue;
    heap[0] = article;
    sink(heap, 0, compare);
    worst = heap[0] ?? 0;
    worstKey = key[worst] ?? 0;
  }
  return heap.sort(compare);
}

/** Moves an article down until neither below it is worse. */
function sink(heap: Uint32Array, from: number, compare: (one: number, other: number) => number): void {
  const moved = heap[from] ?? 0;
  let at = from;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && compare(heap[below + 1] ?? 0, heap[below] ?? 0) > 0) below += 1;
    if (compare(heap[below] ?? 0, moved) <= 0) break;
    heap[at] = heap[below] ?? 0;
    at = below;
  }
  heap[at] = moved;
}
