/**
 * The first `count` of some articles by an order that is total, in that order, without sorting all of them: a heap keeps the best so far,
 * its worst on top.
 */
export function chooseFirst(
  articles: Uint32Array,
  count: number,
  compare: (one: number, other: number) => number,
): Uint32Array {
  if (count >= articles.length) return articles.toSorted(compare);
  if (count <= 0) return new Uint32Array(0);
  const heap = articles.slice(0, count);
  for (let at = count >>> 1; at-- > 0;) sink(heap, at, compare);
  for (let index = count; index < articles.length; index++) {
    const article = articles[index] ?? 0;
    if (compare(article, heap[0] ?? 0) >= 0) continue;
    heap[0] = article;
    sink(heap, 0, compare);
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
