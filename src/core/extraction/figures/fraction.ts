import type { Compact } from './compact.ts';
import type { FigureContext } from './figure-context.ts';
import { findUnit } from './unit.ts';

/** "a third of voters", "by two thirds", "half the seats", "half a percent", "two-thirds"; not "a third man", "the second half". */
export function readFraction(context: FigureContext, at: number): Compact | null {
  return (
    readHalf(context, at) ??
    readScaled(context, at) ??
    readSlashed(context, at) ??
    readWritten(context, at) ??
    readParts(context, at)
  );
}

function readHalf(context: FigureContext, at: number): Compact | null {
  const { numbers, words } = context;
  if (numbers === null || words === null || !numbers.halves.has(context.lower(at))) return null;
  if (context.number(at) !== null || isPartOf(context, at)) return null;
  const next = at + 1;
  if (numbers.articles.has(context.lower(next))) {
    const unit = findUnit(context, next + 1, 1);
    return unit === null || unit.counted ? null : { ...fraction(0.5, unit.end, unit.unit) };
  }
  if (words.of.has(context.lower(next))) return withUnit(context, 0.5, next);
  // "half the voters": behind the article, as behind "of".
  if (/^(?:DT|PRP\$)$/u.test(context.tag(next))) return withUnit(context, 0.5, next, next + 1);
  return isLed(context, at, next) ? withUnit(context, 0.5, next) : null;
}

/** "the second half", "the half". */
function isPartOf(context: FigureContext, at: number): boolean {
  return /^(?:JJ|DT|PRP\$|POS|NN)/u.test(context.tag(at - 1)) && !isBound(context, at);
}

/** "a quarter million", "a quarter of a million". */
function readScaled(context: FigureContext, at: number): Compact | null {
  const { numbers, words } = context;
  const first = numbers?.articles.has(context.lower(at)) === true ? at + 1 : at;
  const part = words?.fractions.get(context.lower(first));
  if (numbers === null || words === null || part === undefined) return null;
  const isOf = words.of.has(context.lower(first + 1)) && numbers.articles.has(context.lower(first + 2));
  const place = isOf ? first + 3 : first + 1;
  const scale = numbers.scales.get(context.lower(place));
  if (scale === undefined || scale < 1000 || (first === at && isOf)) return null;
  return { ...withUnit(context, part * scale, place + 1), rule: 'figure-number' };
}

/** "1/4 mile", "1/2 of the voters": with something that it measures, for "9/11" is a day. */
function readSlashed(context: FigureContext, at: number): Compact | null {
  const match = /^(\d)\/(\d{1,2})$/u.exec(context.text(at));
  const [top, bottom] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || top === 0 || top >= bottom || context.words?.noNumbers.has(context.text(at)) === true)
    return null;
  const figure = withUnit(context, top / bottom, at + 1);
  return figure.unit === '' ? null : figure;
}

/** "two-thirds", "nine-tenths". */
function readWritten(context: FigureContext, at: number): Compact | null {
  const { numbers, words } = context;
  const parts = context.lower(at).split('-');
  const [head = '', tail = ''] = parts;
  const part = parts.length === 2 ? (words?.fractions.get(tail) ?? halfOf(context, tail)) : undefined;
  const count = numbers?.ones.get(head);
  if (part === undefined || count === undefined || count === 0 || count * part > 1) return null;
  return withUnit(context, count * part, at + 1);
}

function halfOf(context: FigureContext, word: string): number | undefined {
  return context.numbers?.halves.has(word) === true ? 0.5 : undefined;
}

/** "a third", "two fifths", "three quarters": counts only with "of", a comparative, or a word like "by" before and no noun behind. */
function readParts(context: FigureContext, at: number): Compact | null {
  const { numbers, words } = context;
  if (numbers === null || words === null) return null;
  const count = numbers.articles.has(context.lower(at)) ? 1 : numbers.ones.get(context.lower(at));
  const part = words.fractions.get(context.lower(at + 1));
  if (count === undefined || part === undefined || count === 0 || count * part >= 1) return null;
  const end = at + 2;
  // "in one quarter of this year" is a time.
  const isTime = context.isDate(at + 1) || context.isDate(end + 1);
  if (isTime || context.sentence(at + 1) !== context.sentence(at)) return null;
  const isShare =
    words.of.has(context.lower(end)) || /^(?:JJR|RBR)$/u.test(context.tag(end)) || isLed(context, at, end);
  return isShare ? withUnit(context, count * part, end) : null;
}

/** "fell by a third", "nearly half": a word before that needs a number, and no noun behind. */
function isLed(context: FigureContext, at: number, end: number): boolean {
  return isBound(context, at) && !/^(?:NN|CD|POS)/u.test(context.tag(end));
}

function isBound(context: FigureContext, at: number): boolean {
  const { words } = context;
  if (words === null || context.sentence(at - 1) !== context.sentence(at)) return false;
  const before = context.lower(at - 1);
  return (
    words.fractionLeads.has(before) || words.boundsBefore.has(before) || context.endsPhrase(at - 1, words.boundsBefore)
  );
}

function withUnit(context: FigureContext, value: number, end: number, unitFrom = end): Compact {
  const unit = findUnit(context, unitFrom, 2);
  return fraction(value, Math.max(end, unit?.end ?? 0), unit?.unit ?? '');
}

function fraction(value: number, end: number, unit: string): Compact {
  // Three tenths are 0.3 and not 0.30000000000000004.
  return { end, value: Number(value.toPrecision(12)), unit, bound: null, confidence: 0.8, rule: 'figure-ratio' };
}
