type Range = { readonly start: number; readonly end: number };

/**
 * Keys of the spans that hold at least one of the mentions whole, each once, in the order of `spans`.
 *
 * @param mentions in the order of the text
 */
export function spansHolding(
  spans: readonly { readonly key: string; readonly span: Range }[],
  mentions: readonly Range[],
): readonly string[] {
  const keys = new Set<string>();
  for (const { key, span } of spans) {
    const next = mentions[firstFrom(mentions, span.start)];
    if (next !== undefined && next.end <= span.end) keys.add(key);
  }
  return [...keys];
}

/** Index of the first mention that begins at `start` or later. */
function firstFrom(mentions: readonly Range[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
