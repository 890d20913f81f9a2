import { civilDate } from './civil-date.ts';
import type { DayMatch } from './moment.ts';
import { nearestDay } from './nearest-day.ts';
import { type Direction, directionAt } from './direction.ts';
import type { TokenView } from './token-view.ts';
import { readYearSuffix } from './year-suffix.ts';

/**
 * "October 7", "7 October 2023", "last Oct. 23", "Oct. 1 of last year", "6" of "6 to 9 January". `onWeekday`: the weekday that was named before
 * it, which tells the year.
 */
export function matchMonthDay(view: TokenView, at: number, onWeekday: number | null = null): DayMatch | null {
  const lead = directionAt(view, at);
  const first = lead === null ? at : at + 1;
  const month = monthAt(view, first);
  if (month > 0) {
    const day = dayOfMonth(view, first + 1);
    return day === 0 ? null : led(withYear(view, first + 2, month, day, onWeekday), lead);
  }
  const day = dayOfMonth(view, at);
  if (day === 0) return null;
  const place = view.words.of.has(view.lower(at + 1)) ? at + 2 : at + 1;
  const late = monthAt(view, place);
  if (late > 0) return withYear(view, place + 1, late, day, onWeekday);
  return matchListed(view, at, day);
}

/** "last Oct. 23" looks back, whatever the verb does. */
function led(match: DayMatch | null, lead: Direction | null): DayMatch | null {
  if (match === null || lead === null || lead === 0) return match;
  return { ...match, day: (moment) => match.day({ ...moment, tense: lead < 0 ? 'past' : 'future' }) };
}

/** "6" of "6 to 9 January", "2" and "4" of "2, 4 and 9 July". */
function matchListed(view: TokenView, at: number, day: number): DayMatch | null {
  let place = at;
  while (place < at + 6 && view.words.dayLinks.has(view.lower(place + 1)) && dayOfMonth(view, place + 2) > 0)
    place += 2;
  const month = place === at ? 0 : monthAt(view, place + 1);
  const date = month === 0 ? null : withYear(view, place + 2, month, day, null);
  return date === null ? null : { ...date, end: at + 1 };
}

/** Transcripts write months small; "may" and "march" are months then only behind "on" and the like. */
function monthAt(view: TokenView, at: number): number {
  const { words } = view;
  const month = words.months.get(view.lower(at));
  if (month === undefined) return 0;
  const isDoubtful = words.doubtfulMonths.has(view.lower(at)) && !words.monthLeads.has(view.lower(at - 1));
  return view.isCapital(at) || !isDoubtful ? month : 0;
}

/** "7", "7th", "seventh" and the first day of "5-7"; 0 when it is none. */
export function dayOfMonth(view: TokenView, at: number): number {
  const ordinal = view.words.dayOrdinals.get(view.lower(at));
  if (ordinal !== undefined) return ordinal;
  const match = /^(\d{1,2})(\p{L}{2})?(?:[-–]\d{1,2})?$/u.exec(view.lower(at));
  if (match === null || (match[2] !== undefined && !view.words.ordinalEndings.includes(match[2]))) return 0;
  const day = Number(match[1]);
  return day <= 31 ? day : 0;
}

function withYear(view: TokenView, end: number, month: number, day: number, onWeekday: number | null): DayMatch | null {
  if (civilDate(2000, month, day) === null) return null;
  const suffix = readYearSuffix(view, end);
  if (suffix === null) {
    const dayIn = (year: number) => civilDate(year, month, day);
    return { end, rule: 'time-month-day', confidence: 0.9, day: (moment) => nearestDay(dayIn, moment, onWeekday) };
  }
  return {
    end: suffix.end,
    rule: 'time-full-date',
    confidence: 0.98,
    day: (moment) => {
      const year = suffix.year(moment);
      return year === null ? null : civilDate(year, month, day);
    },
  };
}
