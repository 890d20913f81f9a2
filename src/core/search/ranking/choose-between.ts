import { chooseFirst, type Order } from './choose-first.ts';

/** From here on keys are sorted: to keep so many in order while all others pass by takes longer. */
const deep = 1000;

/** Keys are counted by so many parts of their range. */
const parts = 1 << 14;

/**
 * Some articles in an order, from the `from`-th up to the `end`-th. Far down a long list only the articles whose key says that they may stand there are
 * compared with each other. Which these are is told by counting keys, so that few have to be sorted. No key is negative.
 */
export function chooseBetween(articles: Uint32Array, from: number, end: number, order: Order): Uint32Array {
  if (from === 0 || end <= deep) return chooseFirst(articles, end, order).subarray(from, end);
  if (from >= articles.length) return new Uint32Array(0);
  const { key, tie } = order;
  let [least, greatest] = [Infinity, 0];
  for (let index = 0; index < articles.length; index++) {
    const own = key[articles[index] ?? 0] ?? 0;
    if (own < least) least = own;
    if (own > greatest) greatest = own;
  }
  // The greater a key, the greater its part, or the same: whatever is rounded.
  const scale = greatest > least ? (parts - 1) / (greatest - least) : 0;
  const counts = new Uint32Array(parts);
  for (let index = 0; index < articles.length; index++) {
    const part = ((key[articles[index] ?? 0] ?? 0) - least) * scale;
    counts[part >>> 0] = (counts[part >>> 0] ?? 0) + 1;
  }
  // The part of the first and of the last that is asked for, and how many articles come before.
  let [first, before] = [parts - 1, 0];
  for (; first > 0 && before + (counts[first] ?? 0) <= from; first--) before += counts[first] ?? 0;
  let [last, through] = [first, before + (counts[first] ?? 0)];
  while (last > 0 && through < end) through += counts[--last] ?? 0;
  const mayStandThere = new Uint32Array(through - before);
  let count = 0;
  for (let index = 0; index < articles.length; index++) {
    const article = articles[index] ?? 0;
    const part = (((key[article] ?? 0) - least) * scale) >>> 0;
    if (part >= last && part <= first) mayStandThere[count++] = article;
  }
  if (count < articles.length) return chooseBetween(mayStandThere, from - before, end - before, order);
  return mayStandThere
    .sort((one, other) => (key[other] ?? 0) - (key[one] ?? 0) || tie(one, other))
    .subarray(from - before, end - before);
}
