import { formatYear } from './civil-date.ts';
import type { NumberWords } from '../figures/number-words.ts';
import type { TimeMatch } from './moment.ts';
import type { TokenView } from './token-view.ts';

/** The year a token names: "2002"; 0 when it is none. */
export function yearOf(word: string): number {
  return /^(?:1[0-9]|20)\d\d$/u.test(word) ? Number(word) : 0;
}

/** "2002", "'92", "fiscal 1992", "2009-10", "1990s", "the '90s", "mid-1990s", "post-1959", "19th century". */
export function matchYear(view: TokenView, at: number, numbers: NumberWords): TimeMatch | null {
  return (
    matchDecade(view, at) ??
    matchCentury(view, at) ??
    matchShort(view, at) ??
    matchSpoken(view, at, numbers) ??
    matchFull(view, at)
  );
}

/** "nineteen ninety-eight", "nineteen sixty four". */
function matchSpoken(view: TokenView, at: number, { ones }: NumberWords): TimeMatch | null {
  const rest = ones.get(view.lower(at)) === 19 ? (ones.get(view.lower(at + 1)) ?? 0) : 0;
  if (rest < 10) return null;
  const one = rest % 10 === 0 && rest > 10 ? (ones.get(view.lower(at + 2)) ?? 0) : 0;
  const isOne = one > 0 && one < 10;
  return fixed(isOne ? at + 3 : at + 2, String(1900 + rest + (isOne ? one : 0)), 'year', 0.8);
}

/** A word without "mid-" and the like, and without an apostrophe. */
function bare(view: TokenView, at: number): string {
  const word = view.lower(at);
  const cut = word.indexOf('-');
  return cut > 0 && view.words.earlyPrefixes.has(word.slice(0, cut)) ? word.slice(cut + 1) : word;
}

function matchDecade(view: TokenView, at: number): TimeMatch | null {
  const { words } = view;
  const decade = /^((?:1\d|20)\d)0['’]?s$/u.exec(bare(view, at));
  if (decade !== null) return fixed(at + 1, `${decade[1] ?? ''}X`, 'decade', 0.95);
  // "the 1980's", where the apostrophe is a token; "2020's version" is of one year.
  const isLed =
    words.definite.has(view.lower(at - 1)) || words.early.has(view.lower(at - 1)) || bare(view, at) !== view.lower(at);
  const isOwner = isLed && /^\d{3}0$/u.test(bare(view, at)) && isApostrophe(view, at + 1) && view.lower(at + 2) === 's';
  if (isOwner && yearOf(bare(view, at)) > 0) return fixed(at + 3, `${bare(view, at).slice(0, 3)}X`, 'decade', 0.8);
  const named = words.definite.has(view.lower(at - 1)) ? words.decadeNames.get(view.lower(at)) : undefined;
  if (named !== undefined) return fixed(at + 1, `${named}X`, 'decade', 0.7);
  const short = /^(\d)0s$/u.exec(isApostrophe(view, at) ? view.lower(at + 1) : '');
  return short === null
    ? null
    : fixed(at + 2, `${Number(short[1]) < 3 ? '20' : '19'}${short[1] ?? ''}X`, 'decade', 0.9);
}

function isApostrophe(view: TokenView, at: number): boolean {
  const word = view.lower(at);
  return (word === "'" || word === '’' || word === '‘') && view.touches(at);
}

function matchCentury(view: TokenView, at: number): TimeMatch | null {
  const { words } = view;
  const [ordinal = '', joined] = view.lower(at).split('-', 2);
  const number = /^(\d{1,2})(\p{L}{2})$/u.exec(ordinal);
  if (number === null || !words.ordinalEndings.includes(number[2] ?? '')) return null;
  const isJoined = joined !== undefined && words.units.get(joined) === '100Y';
  if (!isJoined && (joined !== undefined || words.units.get(view.lower(at + 1)) !== '100Y')) return null;
  // "20th Century Fox".
  if (view.isCapital(at + 1) && view.isCapital(at + 2)) return null;
  return fixed(isJoined ? at + 1 : at + 2, String(Number(number[1]) - 1).padStart(2, '0'), 'century', 0.9);
}

/** "'92": from 30 on of the twentieth century. */
function matchShort(view: TokenView, at: number): TimeMatch | null {
  if (!isApostrophe(view, at) || !/^\d\d$/u.test(view.lower(at + 1)) || view.touches(at - 1)) return null;
  const digits = Number(view.lower(at + 1));
  return fixed(at + 2, String(digits < 30 ? 2000 + digits : 1900 + digits), 'year', 0.75);
}

function matchFull(view: TokenView, at: number): TimeMatch | null {
  if (view.words.fiscal.has(view.lower(at)) && yearOf(view.lower(at + 1)) > 0) {
    return fixed(at + 2, view.lower(at + 1), 'year', 0.9);
  }
  const span = /^((?:19|20)\d\d)[-/–](?:\d\d|(?:19|20)\d\d)$/u.exec(view.lower(at));
  if (span !== null) return fixed(at + 1, span[1] ?? '', 'year', 0.6);
  const word = bare(view, at);
  const year = yearOf(word);
  if (year === 0) return null;
  if (word !== view.lower(at)) return fixed(at + 1, word, 'year', 0.9);
  return isYear(view, at, year) ? fixed(at + 1, formatYear(year), 'year', 0.9) : null;
}

/** A number like 2000 is a year unless it counts or prices something. */
function isYear(view: TokenView, at: number, year: number): boolean {
  const { words } = view;
  const before = view.lower(at - 1);
  const led = words.monthLeads.has(before) || words.months.has(before);
  if (/[$€£¥#%]$/u.test(before) || view.lower(at + 1) === '%') return false;
  if (words.countLeads.has(before)) return words.of.has(before) && !counts(view, at);
  // "by 1000 London time".
  if (year < 1400) return words.of.has(before) && !counts(view, at);
  if (year < 1900 || year > 2100) return led && !counts(view, at);
  // "the 2012 elections" and "2020 Democrats"; "killed 2000 people" counts.
  return !counts(view, at) || (year % 100 > 0 && (led || /^(?:DT|JJ|NNP?)$/u.test(view.tag(at - 1))));
}

/** A noun in the plural follows that it could count. */
function counts(view: TokenView, at: number): boolean {
  const next = view.tag(at + 1);
  return view.sentence(at + 1) === view.sentence(at) && (next === 'NNS' || next === 'NNPS' || next === 'CD');
}

function fixed(end: number, value: string, rule: string, confidence: number): TimeMatch {
  return { end, type: 'date', rule: `time-${rule}`, confidence, value: () => value };
}
