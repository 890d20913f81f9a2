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
  if (words === null) return word === '%' ? { end: end + 1, unit: '%', counted: false } : null;
  const isPercent = words.percent.has(word) || words.percent.has(context.phrase(end, 2));
  if (isPercent) {
    const behind = words.percent.has(word) ? end + 1 : end + 2;
    return words.points.has(context.lower(behind))
      ? { end: behind + 1, unit: 'percentage points', counted: false }
      : { end: behind, unit: '%', counted: false };
  }
  if (/^(?:percentage|basis)$/u.test(word) && words.points.has(context.lower(end + 1))) {
    return { end: end + 2, unit: `${word} points`, counted: false };
  }
  const currency = words.currencyWords.get(word);
  if (currency !== undefined) return { end: end + 1, unit: currency, counted: false };
  const named = words.currencyWords.get(context.lower(end + 1));
  if (named === 'USD' && /^(?:US|U\.S\.|American)$/u.test(context.text(end)))
    return { end: end + 2, unit: named, counted: false };
  const measure = words.units.get(word);
  return measure === undefined ? null : { end: end + 1, unit: measure, counted: false };
}

/** The head of the noun phrase that the number begins: the first plural, or else the last of a run of nouns. */
function findNoun(context: FigureContext, end: number, value: number): FoundUnit | null {
  const start = context.words?.of.has(context.lower(end)) === true ? partitiveStart(context, end) : end;
  if (start === null) return null;
  // "dozens of miners" is one expression; "40 of the hostages" counts 40.
  const isInside = start <= end + 1;
  let hasComma = false;
  let hasConjunction = false;
  for (let at = start; at < start + reach && context.sentence(at) === context.sentence(end - 1); at += 1) {
    const tag = context.tag(at);
    if (context.isDate(at)) break;
    if (tag === 'NNS' || tag === 'NNPS' || (tag === 'NNP' && isPeople(context.text(at)))) {
      if (hasComma && !hasConjunction) return null;
      const last = isNoun(context.tag(at + 1)) && context.tag(at + 1) !== 'NNP' ? lastNoun(context, at) : at;
      return noun(context, last, value, isInside);
    }
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
  if (context.tag(at) !== 'NN' || context.isDate(at) || context.sentence(at) !== context.sentence(start - 1))
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

/** "40 of the hostages": behind "of the"; null for "40 of them". */
function partitiveStart(context: FigureContext, end: number): number | null {
  const tag = context.tag(end + 1);
  if (tag === 'DT' || tag === 'PRP$') return end + 2;
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

/** "Palestinians", where the tagger took it for a single name. */
function isPeople(word: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:ns|is|es|ans)$/u.test(word);
}
