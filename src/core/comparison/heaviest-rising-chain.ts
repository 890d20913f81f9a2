/** A possible link between place `first` of one order and place `second` of another. */
export type Link = { readonly first: number; readonly second: number; readonly weight: number };

/**
 * The links of greatest total weight that rise strictly in both orders, in rising order. Weights are positive.
 * Time n log n: a Fenwick tree holds the best chain that ends before each second place.
 */
export function heaviestRisingChain(links: readonly Link[]): readonly Link[] {
  // Among links of one first place the later second places come first, so that none continues another.
  const sorted = [...links].sort((one, other) => one.first - other.first || other.second - one.second);
  const size = links.reduce((most, link) => Math.max(most, link.second), 0) + 1;
  const best = new Int32Array(size + 1).fill(-1);
  const totals = new Float64Array(sorted.length);
  const before = new Int32Array(sorted.length).fill(-1);
  function totalOf(index: number): number {
    return index < 0 ? 0 : (totals[index] ?? 0);
  }
  sorted.forEach((link, index) => {
    let previous = -1;
    for (let at = link.second; at > 0; at -= at & -at) {
      if (totalOf(best[at] ?? -1) > totalOf(previous)) previous = best[at] ?? -1;
    }
    before[index] = previous;
    totals[index] = totalOf(previous) + link.weight;
    for (let at = link.second + 1; at <= size; at += at & -at) {
      if (totalOf(index) > totalOf(best[at] ?? -1)) best[at] = index;
    }
  });
  let last = -1;
  for (let index = 0; index < sorted.length; index += 1) if (totalOf(index) > totalOf(last)) last = index;
  const chain: Link[] = [];
  for (let at = last; at >= 0; at = before[at] ?? -1) {
    const link = sorted[at];
    if (link !== undefined) chain.push(link);
  }
  return chain.reverse();
}
