import type { FigureFact } from '../../../contract/fact.ts';
import type { AnnotatedText } from '../annotated-text.ts';
import { figureWordsOf, numberWordsOf } from '../language-pack.ts';
import { findTimes } from '../times/find-times.ts';
import { type Amount, readAmount } from './amount.ts';
import { findBound } from './bound.ts';
import { findFate } from './fate.ts';
import { FigureContext } from './figure-context.ts';
import type { Bound } from './figure-words.ts';
import { type Hyphenated, readHyphenated } from './hyphenated.ts';
import { isNoFigure } from './no-figure.ts';
import { readRatio } from './ratio.ts';
import { findUnit } from './unit.ts';

type Found = {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly high: number | null;
  readonly bound: Bound;
  readonly unit: string;
  readonly of: string | null;
  readonly counted: boolean;
  readonly confidence: number;
  readonly rule: string;
};

/** Figures of an article in the order of the text, each with its bound, its unit and what happened to what it counts. */
export function findFigures(annotated: AnnotatedText): FigureFact[] {
  const context = new FigureContext(
    annotated,
    numberWordsOf(annotated.language),
    figureWordsOf(annotated.language),
    markDates(annotated),
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
  if (context.isDate(at)) return null;
  const hyphenated = readHyphenated(context, at);
  if (hyphenated !== null) return compact(context, at, at + 1, hyphenated, 0.8);
  const ratio = readRatio(context, at);
  if (ratio !== null) {
    const unit = findUnit(context, ratio.end, 2);
    const end = Math.max(ratio.end, unit?.end ?? 0);
    return compact(context, at, end, { value: ratio.value, unit: unit?.unit ?? '', rule: 'figure-ratio' }, 0.75);
  }
  const amount = readAmount(context, at);
  return amount === null ? null : complete(context, amount, last);
}

/** A figure that holds its own unit: "six-week", "one in five voters". */
function compact(
  context: FigureContext,
  at: number,
  end: number,
  { value, unit, rule }: Hyphenated,
  confidence: number,
): Found {
  const bound = findBound(context, at, end);
  return {
    first: bound?.first ?? at,
    end: bound?.end ?? end,
    value,
    high: null,
    bound: bound?.bound ?? '=',
    unit,
    of: null,
    counted: false,
    confidence,
    rule,
  };
}

function complete(context: FigureContext, amount: Amount, last: Found | null): Found | null {
  const bound = findBound(context, amount.first, amount.end);
  const afterBound = bound?.end ?? amount.end;
  const isMoney = amount.currency !== '';
  const isNobody = amount.rule === 'figure-nobody';
  const found = isMoney || isNobody ? null : findUnit(context, afterBound, amount.high ?? amount.value);
  if (isNoFigure(context, amount, found !== null)) return null;
  const unit = found ?? (isMoney || isNobody || isAge(context, amount) ? null : takenUp(context, amount, last));
  const end = Math.max(afterBound, found?.end ?? 0);
  const first = bound?.first ?? amount.first;
  const counted = unit?.counted ?? false;
  return {
    first,
    end,
    value: amount.value,
    high: amount.high,
    bound: amount.bound ?? bound?.bound ?? '=',
    unit: unitName(context, amount, unit?.unit),
    of: counted || isNobody ? findFate(context, first, end) : null,
    counted,
    confidence: confidenceOf(amount, unit !== null || isMoney || isNobody),
    rule: amount.rule,
  };
}

function unitName(context: FigureContext, amount: Amount, found: string | undefined): string {
  if (amount.currency !== '') return amount.currency;
  if (found !== undefined) return found;
  if (amount.rule === 'figure-nobody') return context.words?.people ?? '';
  return isAge(context, amount) ? (context.words?.years ?? '') : '';
}

/** "Karim Khan, 54, said". */
function isAge(context: FigureContext, { first, end, digits, value }: Amount): boolean {
  return (
    digits &&
    value < 120 &&
    context.text(first - 1) === ',' &&
    context.tag(first - 2).startsWith('NNP') &&
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

function confidenceOf(amount: Amount, hasUnit: boolean): number {
  if (amount.bound === '~') return 0.7;
  return hasUnit ? 0.9 : amount.digits ? 0.55 : 0.4;
}

/** Tokens of dates and times of day, which are no figures; durations may be both. */
function markDates(annotated: AnnotatedText): Uint8Array {
  const marks = new Uint8Array(annotated.tokens.length);
  let at = 0;
  for (const time of findTimes(annotated, null)) {
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
