import type { FigureContext } from './figure-context.ts';
import type { Bound } from './figure-words.ts';

export type FoundBound = { readonly first: number; readonly end: number; readonly bound: Bound };

/** The bound in front of tokens `first` to `end`, or behind them: "more than", "at least", "or more". The longest phrase wins. */
export function findBound(context: FigureContext, first: number, end: number): FoundBound | null {
  const { words } = context;
  if (words === null) return null;
  for (let count = 5; count > 0; count -= 1) {
    const start = first - count;
    if (context.sentence(start) !== context.sentence(first)) continue;
    const bound = words.boundsBefore.get(context.phrase(start, count));
    if (bound !== undefined) return { first: start, end, bound };
  }
  for (let count = 2; count > 0; count -= 1) {
    const bound = words.boundsAfter.get(context.phrase(end, count));
    if (bound !== undefined && context.sentence(end) === context.sentence(first))
      return { first, end: end + count, bound };
  }
  return null;
}
