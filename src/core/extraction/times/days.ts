import { addDays, type CivilDate, civilDate, parseCivilDate } from './civil-date.ts';
import { matchHoliday } from './holidays.ts';
import type { DayMatch, Moment } from './moment.ts';
import { matchMonthDay } from './month-days.ts';
import type { TokenView } from './token-view.ts';
import { matchWeekday } from './weekdays.ts';

/** A single day: "Monday", "last Friday", "today", "October 7", "7 October 2023", "Monday, Oct. 26", "2024-04-29", "Christmas". */
export function matchDay(view: TokenView, at: number): DayMatch | null {
  return (
    matchNumericDay(view.lower(at), at) ??
    matchShiftedDay(view, at) ??
    matchPlainDay(view, at) ??
    matchNamedDate(view, at)
  );
}

function matchPlainDay(view: TokenView, at: number): DayMatch | null {
  return matchHoliday(view, at) ?? matchWeekday(view, at) ?? matchMonthDay(view, at) ?? matchRelativeDay(view, at);
}

/**
 * The ISO form needs no language; "29.04.2024" has its day first; "29/04/2024" and "11/22/63" only where one number must be the day,
 * or where the language writes the day first.
 */
export function matchNumericDay(word: string, at: number, dayFirst = false): DayMatch | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(word);
  if (iso !== null) return written(at, civilDate(Number(iso[1]), Number(iso[2]), Number(iso[3])), 1);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(word);
  if (dotted !== null) return written(at, civilDate(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])), 0.9);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)$/u.exec(word);
  if (slashed === null) return null;
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  const year = fullYear(slashed[3] ?? '');
  if (first > 12 || (dayFirst && second <= 12)) return written(at, civilDate(year, second, first), 0.9);
  return second > 12 || first === second ? written(at, civilDate(year, first, second), 0.9) : null;
}

/** Two digits from 30 on are of the twentieth century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function written(at: number, date: CivilDate | null, confidence: number): DayMatch | null {
  return date === null ? null : { end: at + 1, rule: 'time-numeric-date', confidence, day: () => date };
}

/** "the day before yesterday", "the day after Christmas". */
function matchShiftedDay(view: TokenView, at: number): DayMatch | null {
  const length = view.phraseLength(at, view.words.dayShifts, 3);
  if (length === 0) return null;
  const shift = view.words.dayShifts.get(view.phrase(at, length)) ?? 0;
  const inner = matchPlainDay(view, at + length);
  if (inner === null) return null;
  return { ...inner, day: (moment) => shifted(inner.day(moment), shift), confidence: 0.85 };
}

/** "yesterday"; "that day", "the same day", "the next day", "the previous day" of the day named before, else of publication. */
function matchRelativeDay(view: TokenView, at: number): DayMatch | null {
  const offset = view.words.relativeDays.get(view.lower(at));
  if (offset !== undefined) {
    // "USA Today".
    if (view.isCapital(at) && view.isCapital(at - 1) && !view.startsSentence(at)) return null;
    const day = ({ published }: Moment): CivilDate | null => shifted(published, offset);
    return { end: at + 1, rule: 'time-relative-day', confidence: 0.9, day };
  }
  const told = readToldDay(view, at);
  if (told === null || view.words.units.get(view.lower(told.end)) !== 'D') return null;
  if (view.words.pluralUnits.has(view.lower(told.end))) return null;
  return { end: told.end + 1, rule: 'time-that-day', confidence: 0.6, day: toldDay(told.shift) };
}

/** "that", "that same", "the same", "the next": days from the day named before. `end` is behind these words. */
export function readToldDay(view: TokenView, at: number): { readonly shift: number; readonly end: number } | null {
  const { words } = view;
  if (words.that.has(view.lower(at))) {
    return { shift: 0, end: words.same.has(view.lower(at + 1)) ? at + 2 : at + 1 };
  }
  if (!words.definite.has(view.lower(at))) return null;
  const word = view.lower(at + 1);
  if (words.same.has(word)) return { shift: 0, end: at + 2 };
  if (words.after.has(word)) return { shift: 1, end: at + 2 };
  return words.before.has(word) ? { shift: -1, end: at + 2 } : null;
}

export function toldDay(shift: number): (moment: Moment) => CivilDate | null {
  return ({ anchor, published }) => shifted(anchor ?? published, shift);
}

/** "9/11". */
function matchNamedDate(view: TokenView, at: number): DayMatch | null {
  const date = parseCivilDate(view.words.namedDates.get(view.lower(at)) ?? '');
  return date === null ? null : { end: at + 1, rule: 'time-holiday', confidence: 0.7, day: () => date };
}

function shifted(date: CivilDate | null, days: number): CivilDate | null {
  return date === null ? null : addDays(date, days);
}
