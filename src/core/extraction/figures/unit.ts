import type { FigureContext } from './figure-context.ts';

export type FoundUnit = {
  /** Index behind its last token. */
  readonly end: number;
  readonly unit: string;
  /** A thing that is counted, as opposed to money, shares and measures. */
  readonly counted: boolean;
};

const reach = 8;

/** What the number that ends at a token counts or measures: "%", "euros", "km", "female, elderly or sick captives". */
export function findUnit(context: FigureContext, end: number, value: number): FoundUnit | null {
  return findMeasure(context, end) ?? findNoun(context, end, value);
}

function findMeasure(context: FigureContext, end: number): FoundUnit | null {
  const { words } = context;
  const word = context.lower(end);
  if (words === null) return /^[%٪％]$/u.test(word) ? measure(end + 1, '%') : null;
  const percent = context.phraseLength(end, words.percent);
  if (percent > 0) return withPoints(context, end + percent);
  if (words.pointKinds.has(word) && words.points.has(context.lower(end + 1))) return measure(end + 2, `${word} points`);
  const currency = words.currencyWords.get(word);
  if (currency !== undefined) return measure(end + 1, currency);
  const origin = words.currencyOrigins.get(word);
  if (origin !== undefined && words.currencyWords.has(context.lower(end + 1))) return measure(end + 2, origin);
  if (words.degrees.has(word)) return temperature(context, end + 1);
  const unit = words.units.get(word);
  if (unit !== undefined) return measure(end + 1, unit);
  const led = words.unitLeads.has(word) ? words.units.get(context.lower(end + 1)) : undefined;
  return led === undefined ? null : measure(end + 2, `${word} ${led}`);
}

/** "percent" and "percentage points". */
function withPoints(context: FigureContext, end: number): FoundUnit {
  return context.words?.points.has(context.lower(end)) === true
    ? measure(end + 1, 'percentage points')
    : measure(end, '%');
}

function temperature(context: FigureContext, end: number): FoundUnit {
  const scale = context.words?.temperatures.get(context.lower(end));
  return scale === undefined ? measure(end, 'degrees') : measure(end + 1, scale);
}

function measure(end: number, unit: string): FoundUnit {
  return { end, unit, counted: false };
}

/** The head of the noun phrase that the number begins: the first plural, or else the last of a run of nouns. */
function findNoun(context: FigureContext, end: number, value: number): FoundUnit | null {
  const start = context.words?.of.has(context.lower(end)) === true ? partitiveStart(context, end) : end;
  if (start === null) return null;
  // "billions of dollars", "thousands of miles".
  const measured = start === end + 1 ? findMeasure(context, start) : null;
  if (measured !== null) return measured;
  // "dozens of miners" is one expression; "40 of the hostages" counts 40.
  const isInside = start <= end + 1;
  let isCounted = false;
  let hasComma = false;
  let hasConjunction = false;
  for (let at = start; at < start + reach && context.sentence(at) === context.sentence(end - 1); at += 1) {
    const tag = context.tag(at);
    if (context.isDate(at) || context.words?.noUnits.has(context.lower(at)) === true) break;
    if (isPlural(context, at, at === end)) {
      if (hasComma && !hasConjunction) return null;
      const last = isNoun(context.tag(at + 1)) && context.tag(at + 1) !== 'NNP' ? lastNoun(context, at) : at;
      return noun(context, last, value, isInside && !isCounted);
    }
    // "13 of Britain's 659 members": the other number is a figure of its own.
    isCounted ||= tag === 'CD' && start > end;
    if (tag === 'CC') hasConjunction = true;
    else if (tag === ',') hasComma = true;
    else if (!isModifier(tag)) break;
    if ((tag === 'CC' || tag === ',') && (at === start || !isModifier(context.tag(at + 1)))) break;
  }
  return findSingular(context, start, value, isInside);
}

/** "250 hostage", "one person": adjectives and a run of nouns in the singular. */
function findSingular(context: FigureContext, start: number, value: number, isInside: boolean): FoundUnit | null {
  let at = start;
  while (at < start + 4 && !context.isDate(at) && /^(?:JJ|VBN)/u.test(context.tag(at))) at += 1;
  const isNone = !/^\p{L}/u.test(context.text(at)) || context.words?.noUnits.has(context.lower(at)) === true;
  if (context.tag(at) !== 'NN' || isNone || context.isDate(at) || context.sentence(at) !== context.sentence(start - 1))
    return null;
  return noun(context, lastNoun(context, at), value, isInside);
}

function noun(context: FigureContext, at: number, value: number, isInside: boolean): FoundUnit {
  const word = context.text(at);
  const plural = value === 1 ? undefined : pluralOf(context, at);
  return { end: isInside ? at + 1 : -1, unit: plural ?? word, counted: true };
}

function pluralOf(context: FigureContext, at: number): string | undefined {
  if (context.tag(at) !== 'NN') return undefined;
  return context.words?.plurals.get(context.lower(at));
}

/** "40 of the hostages": behind "of the"; null for "40 of them" and "40 of 120 hostages". */
function partitiveStart(context: FigureContext, end: number): number | null {
  const tag = context.tag(end + 1);
  if (tag === 'DT' || tag === 'PRP$') return end + 2;
  if (tag === 'CD') return null;
  return isModifier(tag) ? end + 1 : null;
}

function lastNoun(context: FigureContext, at: number): number {
  let last = at;
  while (last < at + 4 && /^NNS?$/u.test(context.tag(last + 1)) && context.sentence(last + 1) === context.sentence(at))
    last += 1;
  return last;
}

function isNoun(tag: string): boolean {
  return tag.startsWith('NN');
}

function isModifier(tag: string): boolean {
  return /^(?:JJ|NN|VBN|VBG|RB|CD|POS)/u.test(tag);
}

/** A plural; right behind the number also what the tagger took for a verb ("1.5 million refugees fled") or a single name ("Palestinians"). */
function isPlural(context: FigureContext, at: number, isNext: boolean): boolean {
  const tag = context.tag(at);
  if (tag === 'NNS' || tag === 'NNPS') return /^\p{L}/u.test(context.text(at));
  if (tag === 'VBZ')
    return isNext && /\p{L}{3}s$/u.test(context.lower(at)) && !/^(?:DT|PRP|JJ|NN)/u.test(context.tag(at + 1));
  return tag === 'NNP' && isPeople(context, at);
}

function isPeople(context: FigureContext, at: number): boolean {
  const word = context.lower(at);
  return context.isCapital(at) && context.words?.peopleEndings.some((ending) => word.endsWith(ending)) === true;
}
