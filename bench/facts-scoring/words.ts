import type { GoldSpan } from './gold.ts';

/** Starts of the words of a text: runs of letters and digits, so that marks and white space do not count. */
export function wordStarts(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-&][\p{L}\p{N}]+)*/gu)].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
}

/** The words (by start) that any of the spans touches. */
export function wordsIn(
  spans: readonly GoldSpan[],
  words: readonly (readonly [number, number])[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const span of spans) {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle]?.[1] ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    for (let index = low; index < words.length && (words[index]?.[0] ?? Infinity) < span.end; index++)
      found.add(words[index]?.[0] ?? 0);
  }
  return found;
}

export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count++;
  return count;
}

/** Share of the words of either that both have; 1 for two empty sets. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 && b.size === 0) return 1;
  const both = shared(a, b);
  return both / (a.size + b.size - both);
}
