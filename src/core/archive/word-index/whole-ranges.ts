import type { ArticleColumns } from './article-columns.ts';

/** Whether a segment speaks for all of its articles that come behind one, up to another. It may say no where it does, but never yes where it does not. */
export type SpeaksForAll = (segment: number, before: number, last: number) => boolean;

const kept = new WeakMap<ArticleColumns, { readonly version: number; readonly speaksForAll: SpeaksForAll }>();

/** Tells of articles in a row whether any was edited or removed since its segment was written, without looking at each. */
export function speaksForAll(columns: ArticleColumns): SpeaksForAll {
  let known = kept.get(columns);
  if (known?.version !== columns.version) {
    known = { version: columns.version, speaksForAll: readRanges(columns) };
    kept.set(columns, known);
  }
  return known.speaksForAll;
}

function readRanges({ segment: segmentOf, size, madeOf }: ArticleColumns): SpeaksForAll {
  const living = new Uint32Array(Math.max(...madeOf.keys(), 0) + 1);
  /** For each article the first of those in a row before it of which the same segment speaks. */
  const firsts = new Uint32Array(size);
  let [first, last] = [0, 0];
  for (let article = 0; article < size; article++) {
    const segment = segmentOf[article] ?? 0;
    living[segment] = (living[segment] ?? 0) + 1;
    if (segment !== last) [first, last] = [article, segment];
    firsts[article] = first;
  }
  return (segment, before, end) =>
    living[segment] === madeOf.get(segment) || (segmentOf[end] === segment && (firsts[end] ?? Infinity) <= before + 1);
}
