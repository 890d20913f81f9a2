import type { Compact } from './compact.ts';
import type { FigureContext } from './figure-context.ts';
import { findUnit } from './unit.ts';

/** "one in five voters" is 0.2, "two out of every three" 0.67. */
export function readRatio(context: FigureContext, at: number): Compact | null {
  const { words, numbers } = context;
  if (words === null || numbers === null) return null;
  const low = context.number(at);
  if (low === null) return null;
  const isOutOf = context.phraseLength(low.end, words.ratioLinks) === 2;
  if (!isOutOf && !words.ratioLinks.has(context.lower(low.end))) return null;
  const link = low.end + (isOutOf ? 2 : 1);
  const high = context.number(words.each.has(context.lower(link)) ? link + 1 : link);
  const isRatio = high !== null && low.value > 0 && low.value < high.value && low.value <= 10 && high.value <= 1e6;
  if (!isRatio || context.isDate(high.end - 1) || context.sentence(high.end - 1) !== context.sentence(at)) return null;
  const unit = findUnit(context, high.end, 2);
  // "two in five minutes" tells how long it took.
  if (!isOutOf && unit !== null && words.timeUnits.has(unit.unit)) return null;
  return {
    end: Math.max(high.end, unit?.end ?? 0),
    value: low.value / high.value,
    unit: unit?.unit ?? '',
    bound: null,
    confidence: 0.75,
    rule: 'figure-ratio',
  };
}
