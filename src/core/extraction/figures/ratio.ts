import type { FigureContext } from './figure-context.ts';
import { readNumber } from './read-number.ts';

/** "one in five" is 0.2, "two out of three" 0.67, "two-thirds" 0.67. */
export function readRatio(context: FigureContext, at: number): { readonly value: number; readonly end: number } | null {
  const { words, numbers } = context;
  if (words === null || numbers === null) return null;
  const fraction = words.fractions.get(context.lower(at));
  if (fraction !== undefined) return { value: fraction, end: at + 1 };
  const low = readNumber(context.tokens, at, numbers);
  if (low === null) return null;
  const isOutOf = words.ratioLinks.has(context.phrase(low.end, 2));
  if (!isOutOf && !words.ratioLinks.has(context.lower(low.end))) return null;
  const high = readNumber(context.tokens, low.end + (isOutOf ? 2 : 1), numbers);
  const isRatio = high !== null && low.value > 0 && low.value < high.value && low.value <= 10 && high.value <= 1e6;
  if (!isRatio || context.isDate(high.end - 1) || context.sentence(high.end - 1) !== context.sentence(at)) return null;
  return { value: low.value / high.value, end: high.end };
}
