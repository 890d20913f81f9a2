import { addDays, addMonths, type CivilDate, formatMonth, formatWeek, formatYear, weekday } from './civil-date.ts';
import type { Moment, TimeMatch } from './moment.ts';
import type { TimeUnit } from './time-words.ts';
import type { TokenView } from './token-view.ts';
import { yearOf } from './years.ts';

/** Months, seasons, quarters, and "last week", "this year", "next month", "the weekend". */
export function matchPeriod(view: TokenView, at: number): TimeMatch | null {
  return matchMonth(view, at) ?? matchQuarter(view, at) ?? matchSeason(view, at) ?? matchNearPeriod(view, at);
}

function matchMonth(view: TokenView, at: number): TimeMatch | null {
  const { words } = view;
  const lead = directionAt(view, at);
  const place = lead === null ? at : at + 1;
  const word = view.lower(place).replace(/^(?:mid|early|late)-/u, '');
  const month = words.months.get(word);
  if (month === undefined || (!view.isCapital(place) && word === view.lower(place))) return null;
  const yearAt = words.of.has(view.lower(place + 1)) || view.lower(place + 1) === ',' ? place + 2 : place + 1;
  const year = yearOf(view.lower(yearAt));
  if (year > 0) return period(yearAt + 1, 'month', 0.95, () => formatMonth(year, month));
  if (lead === null && words.doubtfulMonths.has(word) && !isMonthPlace(view, place)) return null;
  return period(place + 1, 'month', 0.85, (moment) => resolveMonth(month, lead, moment));
}

/** "in May", but not "Theresa May", "April Jones", "May he rest". */
function isMonthPlace(view: TokenView, at: number): boolean {
  if (view.words.monthLeads.has(view.lower(at - 1))) return !view.tag(at + 1).startsWith('NNP');
  return false;
}

function resolveMonth(month: number, lead: Direction | null, { published, tense }: Moment): string | null {
  if (published === null) return null;
  const isAhead = lead === 1 || (lead === null && tense === 'future') || (lead === 0 && tense !== 'past');
  if (isAhead) {
    const includesNow = lead === 1 ? month > published.month : month >= published.month;
    return formatMonth(includesNow ? published.year : published.year + 1, month);
  }
  const isEarlier = lead === -1 ? month < published.month : month <= published.month;
  return formatMonth(isEarlier ? published.year : published.year - 1, month);
}

type Direction = -1 | 0 | 1;

function directionAt(view: TokenView, at: number): Direction | null {
  const word = view.lower(at);
  const { before, after, this: these, stretches } = view.words;
  if (before.has(word)) return -1;
  if (after.has(word)) return 1;
  if (these.has(word)) return 0;
  return stretches.has(word) ? -1 : null;
}

/** "third quarter", "third-quarter", "Q3", each with or without a year. */
function matchQuarter(view: TokenView, at: number): TimeMatch | null {
  const { words } = view;
  const word = view.lower(at);
  const ordinal = words.ordinals.get(word);
  const short = /^q([1-4])$/u.exec(word);
  const quarter = short === null ? ordinal : Number(short[1]);
  if (quarter === undefined) return null;
  const isWhole = short !== null || word.includes('-');
  if (!isWhole && words.units.get(view.lower(at + 1)) !== 'Q') return null;
  const end = isWhole ? at + 1 : at + 2;
  const yearAt = words.of.has(view.lower(end)) ? end + 1 : end;
  const year = yearOf(view.lower(yearAt));
  if (year > 0) return period(yearAt + 1, 'quarter', 0.9, () => `${formatYear(year)}-Q${quarter}`);
  return period(end, 'quarter', 0.8, ({ published, tense }) => {
    if (published === null) return null;
    const current = Math.ceil(published.month / 3);
    const isEarlier = tense === 'future' ? quarter < current : quarter > current;
    return `${formatYear(published.year + (isEarlier ? (tense === 'future' ? 1 : -1) : 0))}-Q${quarter}`;
  });
}

/** "last fall", "this summer", "the winter of 2003", "spring 2024"; a season by itself is none. */
function matchSeason(view: TokenView, at: number): TimeMatch | null {
  const { words } = view;
  const lead = directionAt(view, at);
  const place = lead === null ? at : at + 1;
  const season = words.seasons.get(view.lower(place));
  if (season === undefined) return null;
  const yearAt = words.of.has(view.lower(place + 1)) ? place + 2 : place + 1;
  const year = yearOf(view.lower(yearAt));
  if (year > 0) return period(yearAt + 1, 'season', 0.9, () => `${formatYear(year)}-${season}`);
  if (lead === null) return null;
  return period(place + 1, 'season', 0.8, ({ published }) => {
    if (published === null) return null;
    const begins = { SP: 3, SU: 6, FA: 9, WI: 12 }[season] ?? 1;
    const isOver = published.month >= begins + 3;
    if (lead === 0) return `${formatYear(published.year)}-${season}`;
    if (lead === 1) return `${formatYear(published.year + (published.month >= begins ? 1 : 0))}-${season}`;
    return `${formatYear(published.year - (isOver ? 0 : 1))}-${season}`;
  });
}

/** "last week" and "this month", and "that year" of the day that was named before. */
function matchNearPeriod(view: TokenView, at: number): TimeMatch | null {
  const { words } = view;
  if (words.articles.has(view.lower(at)) === false && view.lower(at + 1) === 'weekend') {
    const lead = directionAt(view, at) ?? (view.lower(at) === 'the' ? 0 : null);
    if (lead === null) return null;
    return period(at + 2, 'weekend', 0.7, ({ published, tense }) => {
      if (published === null) return null;
      const back = lead === -1 || (lead === 0 && tense === 'past' && weekday(published) < 6);
      return `${formatWeek(addDays(published, back ? -7 : lead * 7))}-WE`;
    });
  }
  const isThat = words.that.has(view.lower(at));
  const lead = directionAt(view, at);
  const place = isThat && view.lower(at + 1) === 'same' ? at + 2 : at + 1;
  const unit = words.units.get(view.lower(place));
  if ((lead === null && !isThat) || unit === undefined || view.lower(place).endsWith('s')) return null;
  if (isThat)
    return unit === 'D' ? null : period(place + 1, 'that-period', 0.6, ({ anchor }) => periodOf(anchor, unit, 0));
  if (unit === 'D' || unit === 'TH' || unit === 'TM' || unit === 'TS') return null;
  return period(place + 1, 'near-period', 0.85, ({ published }) => periodOf(published, unit, lead ?? 0));
}

/** The week, month, quarter, year or decade that lies some units before or after the one of a day. */
export function periodOf(date: CivilDate | null, unit: TimeUnit, offset: number): string | null {
  if (date === null) return null;
  switch (unit) {
    case 'W':
      return formatWeek(addDays(date, offset * 7));
    case 'M': {
      const { year, month } = addMonths(date, offset);
      return formatMonth(year, month);
    }
    case 'Q': {
      const { year, month } = addMonths(date, offset * 3);
      return `${formatYear(year)}-Q${Math.ceil(month / 3)}`;
    }
    case 'Y':
      return formatYear(date.year + offset);
    case '10Y':
      return `${formatYear(date.year + offset * 10).slice(0, 3)}X`;
    case '100Y':
      return formatYear(date.year + offset * 100).slice(0, 2);
    case 'D':
    case 'TH':
    case 'TM':
    case 'TS':
      return null;
  }
}

function period(end: number, rule: string, confidence: number, value: (moment: Moment) => string | null): TimeMatch {
  return { end, type: 'date', rule: `time-${rule}`, confidence, value };
}
