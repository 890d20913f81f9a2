/** Index of the last item whose place (items in rising order of it) is below `limit`; -1 when there is none. */
export function lastBelow<Item>(items: readonly Item[], placeOf: (item: Item) => number, limit: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && placeOf(item) < limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
