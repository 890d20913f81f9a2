import { addMonths, type CivilDate, formatYear } from './civil-date.ts';
import { directionAt } from './direction.ts';
import type { Moment, TimeMatch } from './moment.ts';
import { periodOf } from './period-of.ts';
import { hasWordInSentence } from './sentence-words.ts';
import type { TokenView } from './token-view.ts';
import { looksAhead } from './tense.ts';
import { readYearSuffix, type YearSuffix } from './year-suffix.ts';
import { yearOf } from './years.ts';

/** "third quarter", "third-quarter", "Q3", "1990's first quarter", "fiscal second quarter", "the latest quarter"; none in a game. */
export function matchQuarter(view: TokenView, at: number): TimeMatch | null {
  return matchYearFirst(view, at) ?? matchOrdinal(view, at) ?? matchLatest(view, at);
}

type Ordinal = { readonly number: number; readonly end: number };

/** The ordinal before a unit of the year, and the end behind both; "third-quarter" in one word. */
function ordinalAt(view: TokenView, at: number, isUnit: (word: string) => boolean): Ordinal | null {
  const { words } = view;
  const word = view.lower(at);
  const cut = word.indexOf('-');
  const joined = cut > 0 && isUnit(word.slice(cut + 1)) ? words.ordinals.get(word.slice(0, cut)) : undefined;
  if (joined !== undefined) return { number: joined, end: at + 1 };
  const number = words.ordinals.get(word);
  return number !== undefined && isUnit(view.lower(at + 1)) ? { number, end: at + 2 } : null;
}

function quarterAt(view: TokenView, at: number): Ordinal | null {
  const short = /^q([1-4])$/u.exec(view.lower(at));
  if (short !== null) return { number: Number(short[1]), end: at + 1 };
  const place = view.words.fiscal.has(view.lower(at)) ? at + 1 : at;
  const { units, pluralUnits } = view.words;
  return ordinalAt(view, place, (word) => units.get(word) === 'Q' && !pluralUnits.has(word));
}

function matchOrdinal(view: TokenView, at: number): TimeMatch | null {
  const quarter = quarterAt(view, at);
  if (quarter === null) return null;
  const suffix = readYearSuffix(view, quarter.end);
  if (suffix === null && hasWordInSentence(view, at, view.words.game)) return null;
  return part(quarter.end, `Q${quarter.number}`, 3, quarter.number, suffix);
}

/** "1990's first quarter". */
function matchYearFirst(view: TokenView, at: number): TimeMatch | null {
  const year = yearOf(view.lower(at));
  const owner = year === 0 ? 0 : possessiveLength(view, at + 1);
  if (owner === 0) return null;
  const quarter = quarterAt(view, at + 1 + owner);
  return quarter === null
    ? null
    : part(quarter.end, `Q${quarter.number}`, 3, quarter.number, { end: quarter.end, year: () => year });
}

/** Tokens of "'s", which behind digits is cut in two. */
function possessiveLength(view: TokenView, at: number): number {
  if (/^['’]s$/u.test(view.lower(at))) return 1;
  return /^['’]$/u.test(view.lower(at)) && view.lower(at + 1) === 's' && view.touches(at) ? 2 : 0;
}

/** "the first half of 1991"; without a year only where business is told of: games have halves too. */
export function matchHalf(view: TokenView, at: number): TimeMatch | null {
  const { words } = view;
  const half = ordinalAt(view, at, (word) => words.halves.has(word));
  if (half === null || half.number > 2) return null;
  const suffix = readYearSuffix(view, half.end);
  const isBusiness = hasWordInSentence(view, at, words.business) && !hasWordInSentence(view, at, words.game);
  return suffix === null && !isBusiness ? null : part(half.end, `H${half.number}`, 6, half.number, suffix);
}

/** `months` each, the `number`-th of the year: of the year named, else the last one begun, or the next one where the verb looks ahead. */
function part(end: number, name: string, months: number, number: number, suffix: YearSuffix | null): TimeMatch {
  return {
    end: suffix?.end ?? end,
    type: 'date',
    rule: 'time-quarter',
    confidence: suffix === null ? 0.8 : 0.9,
    value: (moment) => {
      const year = suffix === null ? nearestYear(moment, months, number) : suffix.year(moment);
      return year === null ? null : `${formatYear(year)}-${name}`;
    },
  };
}

function nearestYear({ published, tense }: Moment, months: number, number: number): number | null {
  if (published === null) return null;
  const current = Math.ceil(published.month / months);
  if (looksAhead(tense)) return number < current ? published.year + 1 : published.year;
  // "in the first half", told in March of what has been, is that of the year before.
  const isOver = months < 6 || published.month > number * months - 2;
  return number > current || (tense === 'past' && !isOver) ? published.year - 1 : published.year;
}

/** "the latest quarter", and "the quarter" behind "in" or "for": the one named before, else the last that is over. */
function matchLatest(view: TokenView, at: number): TimeMatch | null {
  const { words } = view;
  const isLatest = words.latest.has(view.lower(at));
  const isPlain = words.definite.has(view.lower(at)) && words.periodLeads.has(view.lower(at - 1));
  if ((!isLatest && !isPlain) || words.units.get(view.lower(at + 1)) !== 'Q') return null;
  if (words.pluralUnits.has(view.lower(at + 1)) || directionAt(view, at - 1) !== null) return null;
  return {
    end: at + 2,
    type: 'date',
    rule: 'time-quarter',
    confidence: 0.7,
    value: ({ period, published }) => (isQuarter(period) ? period : lastOver(published)),
  };
}

function isQuarter(value: string | null): boolean {
  return value !== null && /^\d{4}-Q\d$/u.test(value);
}

function lastOver(published: CivilDate | null): string | null {
  return published === null ? null : periodOf(addMonths(published, -3), 'Q', 0);
}
