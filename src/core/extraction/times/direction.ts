import type { TokenView } from './token-view.ts';

/** "last" -1, "this" 0, "next" 1. */
export type Direction = -1 | 0 | 1;

/** Null where the token says nothing of the kind. */
export function directionAt(view: TokenView, at: number): Direction | null {
  const word = view.lower(at);
  const { before, after, this: these, stretches } = view.words;
  if (before.has(word)) return -1;
  if (after.has(word)) return 1;
  if (these.has(word)) return 0;
  return stretches.has(word) ? -1 : null;
}
