import type { FigureFact, TimeFact } from '../../../contract/fact.ts';
import type { AnnotatedText } from '../annotated-text.ts';
import { figureWordsOf, numberWordsOf } from '../language-pack.ts';
import type { Amount } from './amount.ts';
import { findBound } from './bound.ts';
import { type Compact, readCompact } from './compact.ts';
import { findFate } from './fate.ts';
import { FigureContext } from './figure-context.ts';
import type { Bound } from './figure-words.ts';
import { readHyphenated } from './hyphenated.ts';
import { isNoFigure } from './no-figure.ts';
import { readAmount } from './read-amount.ts';
import { findUnit, type FoundUnit } from './unit.ts';

type Found = {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly high: number | null;
  readonly bound: Bound;
  readonly unit: string;
  readonly of: string | null;
  /** A thing that is counted, as opposed to money, shares and measures. */
  readonly counted: boolean;
  readonly confidence: number;
  readonly rule: string;
};

/**
 * Figures of an article in the order of the text, each with its bound, its unit and what happened to what it counts. `times` are
 * those of the article in the order of the text: numbers in dates and times of day are no figures.
 */
export function findFigures(annotated: AnnotatedText, times: readonly TimeFact[]): FigureFact[] {
  const context = new FigureContext(
    annotated,
    numberWordsOf(annotated.language),
    figureWordsOf(annotated.language),
    markDates(annotated, times),
  );
  const facts: FigureFact[] = [];
  let last: Found | null = null;
  for (let at = 0; at < annotated.tokens.length;) {
    const found = findAt(context, at, last);
    if (found === null) at += 1;
    else {
      facts.push(toFact(annotated, found));
      last = found;
      at = Math.max(at + 1, found.end);
    }
  }
  return facts;
}

function findAt(context: FigureContext, at: number, last: Found | null): Found | null {
  if (!context.mayStart(at) || context.isDate(at)) return null;
  const compact = readCompact(context, at);
  if (compact !== null) return completeCompact(context, at, compact);
  const amount = readAmount(context, at);
  return amount === null ? null : complete(context, amount, last);
}

function completeCompact(context: FigureContext, at: number, compact: Compact): Found {
  const { end, value, unit, confidence, rule } = compact;
  const bound = findBound(context, at, end, unit, end);
  return {
    first: bound?.first ?? at,
    end: bound?.end ?? end,
    value,
    high: null,
    bound: bound?.bound ?? compact.bound ?? '=',
    unit,
    of: null,
    counted: false,
    confidence,
    rule,
  };
}

function complete(context: FigureContext, amount: Amount, last: Found | null): Found | null {
  const isMoney = amount.currency !== '';
  const isNobody = amount.rule === 'figure-nobody';
  const behind = boundEnd(context, amount);
  const found = isMoney || isNobody ? null : unitBehind(context, amount, behind);
  const isYears = isAge(context, amount);
  const taken = isMoney || isNobody || isYears ? null : takenUp(context, amount, last);
  if (!isYears && isNoFigure(context, amount, found, taken !== null)) return null;
  const unit = found ?? taken;
  const name = unitName(context, amount, unit?.unit);
  const unitEnd = Math.max(behind, found?.end ?? 0);
  const bound = findBound(context, amount.first, amount.end, name, unitEnd);
  const first = bound?.first ?? amount.first;
  const end = Math.max(unitEnd, bound?.end ?? 0);
  const counted = unit?.counted ?? false;
  const of = counted || isNobody ? findFate(context, first, end) : null;
  return {
    first,
    end,
    value: amount.value,
    high: amount.high,
    bound: amount.bound ?? bound?.bound ?? '=',
    unit: name,
    of,
    counted,
    confidence: confidenceOf(amount, unit !== null || isMoney, of !== null),
    rule: amount.rule,
  };
}

/** Behind the number and an "or so" between it and what it counts. */
function boundEnd(context: FigureContext, { first, end }: Amount): number {
  return findBound(context, first, end, '', end)?.end ?? end;
}

function unitBehind(context: FigureContext, { unit, end, high, value }: Amount, behind: number): FoundUnit | null {
  if (unit !== '') return { end, unit, counted: false };
  return suspendedUnit(context, end) ?? findUnit(context, behind, high ?? value);
}

/** "years" of "14- and 15-year-olds". */
function suspendedUnit(context: FigureContext, end: number): FoundUnit | null {
  const { words } = context;
  const link = context.lower(end + 1);
  const isSuspended = context.text(end) === '-' && context.touches(end - 1) && !context.touches(end);
  if (words === null || !isSuspended || !(words.and.has(link) || words.or.has(link) || words.to.has(link))) return null;
  const whole = readHyphenated(context, end + 2);
  return whole === null ? null : { end, unit: whole.unit, counted: false };
}

function unitName(context: FigureContext, amount: Amount, found: string | undefined): string {
  if (amount.currency !== '') return amount.currency;
  if (found !== undefined) return found;
  if (amount.rule === 'figure-nobody') return context.words?.people ?? '';
  return isAge(context, amount) ? (context.words?.years ?? '') : '';
}

/** "Karim Khan, 54, said", "the suspect, 31, was", "at age four", "at the age of 71". */
function isAge(context: FigureContext, { first, end, digits, value }: Amount): boolean {
  if (value >= 120) return false;
  if (context.words !== null && context.endsPhrase(first - 1, context.words.ageLeads)) return true;
  return (
    digits &&
    context.text(first - 1) === ',' &&
    (context.tag(first - 2).startsWith('NNP') || (context.tag(first - 2) === 'NN' && value > 9)) &&
    /^[,.;]$/u.test(context.text(end))
  );
}

/** "33 hostages, compared to at least 40": what the figure before counts, in the same sentence. */
function takenUp(
  context: FigureContext,
  amount: Amount,
  last: Found | null,
): { unit: string; counted: boolean } | null {
  if (last === null || !last.counted || context.sentence(last.first) !== context.sentence(amount.first)) return null;
  return { unit: last.unit, counted: true };
}

/** "nobody knows" counts nobody; "nobody was hurt" does. Shares from reading samples of news: see docs/facts.md. */
function confidenceOf(amount: Amount, hasUnit: boolean, hasFate: boolean): number {
  if (amount.rule === 'figure-nobody') return hasFate ? 0.85 : 0.4;
  if (amount.rule === 'figure-vague') return hasUnit ? 0.85 : 0.7;
  if (hasUnit) return 0.95;
  return amount.digits ? 0.8 : 0.6;
}

/** Tokens of dates and times of day, which are no figures; durations may be both. */
function markDates(annotated: AnnotatedText, times: readonly TimeFact[]): Uint8Array {
  const marks = new Uint8Array(annotated.tokens.length);
  let at = 0;
  for (const time of times) {
    if (time.type === 'duration') continue;
    while ((annotated.tokens[at]?.start ?? Infinity) < time.start) at += 1;
    for (; (annotated.tokens[at]?.end ?? Infinity) <= time.end; at += 1) marks[at] = 1;
  }
  return marks;
}

function toFact({ text, tokens, sentences }: AnnotatedText, found: Found): FigureFact {
  const first = tokens[found.first];
  const start = first?.start ?? 0;
  const end = tokens[found.end - 1]?.end ?? start;
  const sentence = sentences[first?.sentence ?? -1];
  return {
    kind: 'figure',
    start,
    end,
    text: text.slice(start, end),
    value: found.value,
    high: found.high,
    bound: found.bound,
    unit: found.unit,
    of: found.of,
    sentence: { start: sentence?.start ?? start, end: sentence?.end ?? end },
    confidence: found.confidence,
    rule: found.rule,
  };
}
