import type { Compact } from './compact.ts';
import type { FigureContext } from './figure-context.ts';
import type { Bound, FigureWords } from './figure-words.ts';
import { readDigits } from './read-number.ts';
import { findUnit } from './unit.ts';

/** "six-week", "44-year-old", "12-member", "6.8-magnitude", "40-odd miles", "half-hour"; null for "G-7", "twenty-one", "two-way". */
export function readHyphenated(context: FigureContext, at: number): Compact | null {
  const { numbers, words } = context;
  const word = context.lower(at);
  if (numbers === null || words === null || word.length > 40 || numbers.ones.has(word)) return null;
  const head = readHead(context, word.split('-'));
  if (head === null) return null;
  const { value, digits, rest } = head;
  const bound = rest.length === 1 ? words.boundEndings.get(rest[0] ?? '') : undefined;
  if (bound !== undefined) return withBound(context, at, value, bound);
  if (rest.length > 1 && words.old.has(rest.at(-1) ?? '')) {
    const unit = words.units.get(rest[0] ?? '');
    return unit === undefined ? null : compact(at, value, unit, 'figure-age');
  }
  const [tail = ''] = rest;
  const scale = rest.length === 1 ? numbers.scales.get(tail) : undefined;
  if (scale !== undefined) return digits ? null : compact(at, value * scale, '', 'figure-number');
  // "one-way" and "one-state" count nothing, "one-day" measures.
  const hasPart = rest.length === 1 && value !== 1;
  const unit = measureOf(words, rest) ?? (hasPart ? partOf(context, at, digits, tail) : undefined);
  return unit === undefined ? null : compact(at, value, unit, 'figure-measure');
}

type Head = { readonly value: number; readonly digits: boolean; readonly rest: readonly string[] };

/** The number in front: "six", "6.8", "six-and-a-half", "half"; the parts behind it. */
function readHead({ numbers }: FigureContext, parts: readonly string[]): Head | null {
  if (numbers === null || parts.length < 2) return null;
  const [first = ''] = parts;
  const long = numbers.ones.get(parts.slice(0, 4).join('-'));
  if (long !== undefined && parts.length > 4) return { value: long, digits: false, rest: parts.slice(4) };
  const tens = numbers.ones.get(parts.slice(0, 2).join('-'));
  if (tens !== undefined && parts.length > 2) return { value: tens, digits: false, rest: parts.slice(2) };
  const rest = parts.slice(1);
  if (numbers.halves.has(first)) return { value: 0.5, digits: false, rest };
  const one = numbers.ones.get(first);
  if (one !== undefined) return { value: one, digits: false, rest };
  const value = readDigits(first, numbers);
  return value === null || /^(?:19|20)\d\d$/u.test(first) ? null : { value, digits: true, rest };
}

/** "week", "kilowatt-hour", "square-foot", "per-cent", "euro". */
function measureOf(words: FigureWords, rest: readonly string[]): string | undefined {
  const [first = '', second = ''] = rest;
  if (words.percent.has(rest.join(' '))) return '%';
  if (words.pointKinds.has(first) && words.points.has(second)) return `${first} points`;
  if (rest.length > 1 && words.unitLeads.has(first)) {
    const unit = words.units.get(second);
    return unit === undefined ? undefined : `${first} ${unit}`;
  }
  return words.units.get(rest.join('-')) ?? words.units.get(first) ?? words.currencyWords.get(first);
}

/** Of digits any thing ("12-megapixel"), of words those in the list ("two-seat", but not "two-way"). */
function partOf(context: FigureContext, at: number, digits: boolean, tail: string): string | undefined {
  const { words } = context;
  const part = words?.parts.get(tail);
  if (part !== undefined || !digits || words === null) return part;
  const isThing = /^\p{Ll}{3,}$/u.test(tail) && !words.noParts.has(tail);
  return isThing && /-\p{Ll}/u.test(context.text(at)) ? tail : undefined;
}

/** "5,000-plus species". */
function withBound(context: FigureContext, at: number, value: number, bound: Bound): Compact {
  const unit = findUnit(context, at + 1, value);
  const end = Math.max(at + 1, unit?.end ?? 0);
  return { end, value, unit: unit?.unit ?? '', bound, confidence: 0.8, rule: 'figure-number' };
}

function compact(at: number, value: number, unit: string, rule: string): Compact {
  return { end: at + 1, value, unit, bound: null, confidence: 0.8, rule };
}
