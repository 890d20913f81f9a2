import { firstWordsOf } from '../phrase-edges.ts';
import { addDays, type CivilDate, civilDate, daysInMonth, weekday } from './civil-date.ts';
import type { DayMatch, Moment } from './moment.ts';
import { nearestDay } from './nearest-day.ts';
import type { YearlyDay } from './time-words.ts';
import type { TokenView } from './token-view.ts';
import { readYearSuffix } from './year-suffix.ts';

/** "Christmas Eve", "Thanksgiving Day last year", "last Thanksgiving", "Easter Monday". */
export function matchHoliday(view: TokenView, at: number): DayMatch | null {
  const { words } = view;
  const isLast = words.before.has(view.lower(at));
  const isNext = words.after.has(view.lower(at));
  const place = isLast || isNext ? at + 1 : at;
  const found = nameAt(view, place);
  if (found === null) return null;
  const suffix = isLast || isNext ? null : readYearSuffix(view, found.end);
  const dayIn = (year: number): CivilDate | null => holidayIn(found.day, year);
  const day = (moment: Moment): CivilDate | null => {
    if (suffix === null) return nearestDay(dayIn, isLast || isNext ? led(moment, isNext) : moment);
    const year = suffix.year(moment);
    return year === null ? null : dayIn(year);
  };
  return { end: suffix?.end ?? found.end, rule: 'time-holiday', confidence: 0.8, day };
}

function led(moment: Moment, isNext: boolean): Moment {
  return { ...moment, tense: isNext ? 'future' : 'past' };
}

function nameAt(view: TokenView, at: number): { readonly day: YearlyDay; readonly end: number } | null {
  if (!firstWordsOf(view.words.holidays).has(view.lower(at))) return null;
  for (let length = 4; length > 0; length -= 1) {
    let name = '';
    for (let step = 0; step < length; step += 1) {
      const word = view.lower(at + step).replace('’', "'");
      name += name === '' || word.startsWith("'") ? word : ` ${word}`;
    }
    const day = view.words.holidays.get(name);
    if (day !== undefined) return { day, end: at + length };
  }
  return null;
}

function holidayIn(day: YearlyDay, year: number): CivilDate | null {
  if ('easter' in day) return addDays(easterSunday(year), day.easter);
  if ('day' in day) return civilDate(year, day.month, day.day);
  const first = { year, month: day.month, day: 1 };
  const last = { year, month: day.month, day: daysInMonth(year, day.month) };
  const date =
    day.nth > 0
      ? addDays(first, ((day.weekday - weekday(first) + 7) % 7) + (day.nth - 1) * 7)
      : addDays(last, -((weekday(last) - day.weekday + 7) % 7));
  return addDays(date, day.plus ?? 0);
}

/** The Gregorian computus of Butcher and Meeus. */
export function easterSunday(year: number): CivilDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moon = Math.floor((century + 8) / 25);
  const correction = Math.floor((century - moon + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const days = epact + sunday - 7 * late + 114;
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
}
