import { chooseFirst, type Order } from './choose-first.ts';

/** From here on keys are sorted: to keep so many in order while all others pass by takes longer. */
const deep = 1000;

/**
 * Some articles in an order, from the `from`-th up to the `end`-th. Far down a long list only the articles whose key says that they may stand there are
 * compared with each other; keys alone are sorted many times faster.
 */
export function chooseBetween(articles: Uint32Array, from: number, end: number, order: Order): Uint32Array {
  if (from === 0 || end <= deep) return chooseFirst(articles, end, order).subarray(from, end);
  if (from >= articles.length) return new Uint32Array(0);
  const { key, tie } = order;
  const keys = Float64Array.from(articles, (article) => key[article] ?? 0).sort();
  const keyAt = (rank: number): number => keys[keys.length - 1 - Math.min(rank, keys.length - 1)] ?? 0;
  const [greatest, least] = [keyAt(from), keyAt(end - 1)];
  const mayStandThere = articles
    .filter((article) => (key[article] ?? 0) <= greatest && (key[article] ?? 0) >= least)
    .sort((one, other) => (key[other] ?? 0) - (key[one] ?? 0) || tie(one, other));
  const before = keys.length - upperBound(keys, greatest);
  return mayStandThere.subarray(from - before, end - before);
}

/** How many of some numbers, rising, are not greater than one. */
function upperBound(numbers: Float64Array, one: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= one) low = middle + 1;
    else high = middle;
  }
  return low;
}
