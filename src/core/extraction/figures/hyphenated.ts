import type { FigureContext } from './figure-context.ts';
import { readDigits } from './read-number.ts';

export type Hyphenated = { readonly value: number; readonly unit: string; readonly rule: string };

/** "six-week", "44-year-old", "12-member"; null for "G-7", "twenty-one", "12-17". */
export function readHyphenated(context: FigureContext, at: number): Hyphenated | null {
  const { numbers, words } = context;
  const word = context.lower(at);
  if (numbers === null || words === null || numbers.ones.has(word)) return null;
  const match = /^([\p{L}\p{N}.,]{1,20})-(\p{L}{2,20})(?:-(\p{L}{1,20}))?$/u.exec(word);
  if (match === null) return null;
  const [, head = '', tail = '', rest] = match;
  const value = numbers.ones.get(head) ?? readDigits(head, numbers);
  if (value === null || value === undefined) return null;
  if (rest !== undefined)
    return rest === 'old' ? { value, unit: words.units.get(tail) ?? '', rule: 'figure-age' } : null;
  const measure = words.units.get(tail);
  if (measure !== undefined) return { value, unit: measure, rule: 'figure-measure' };
  if (words.percent.has(tail)) return { value, unit: '%', rule: 'figure-measure' };
  const scale = numbers.scales.get(tail);
  if (scale !== undefined) return { value: value * scale, unit: '', rule: 'figure-number' };
  const currency = words.currencyWords.get(tail);
  if (currency !== undefined) return { value, unit: currency, rule: 'figure-measure' };
  return words.parts.has(tail) ? { value, unit: words.parts.get(tail) ?? tail, rule: 'figure-measure' } : null;
}
