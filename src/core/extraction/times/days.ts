import { addDays, type CivilDate, civilDate, toDayNumber, weekday } from './civil-date.ts';
import type { DayMatch, Moment } from './moment.ts';
import type { TokenView } from './token-view.ts';
import { yearOf } from './years.ts';

/** A single day: "Monday", "last Friday", "today", "October 7", "7 October 2023", "Monday, Oct. 26", "2024-04-29". */
export function matchDay(view: TokenView, at: number): DayMatch | null {
  return (
    matchNumericDay(view.lower(at), at) ??
    matchWeekday(view, at) ??
    matchMonthDay(view, at) ??
    matchRelativeDay(view, at) ??
    matchHoliday(view, at)
  );
}

/** The ISO form needs no language; "29.04.2024" has its day first; "29/04/2024" only where one number must be the day. */
export function matchNumericDay(word: string, at: number): DayMatch | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(word);
  if (iso !== null) return written(at, civilDate(Number(iso[1]), Number(iso[2]), Number(iso[3])), 1);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(word);
  if (dotted !== null) return written(at, civilDate(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])), 0.9);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(word);
  if (slashed === null) return null;
  const [first, second, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
  if (first > 12) return written(at, civilDate(year, second, first), 0.9);
  return second > 12 || first === second ? written(at, civilDate(year, first, second), 0.9) : null;
}

function written(at: number, date: CivilDate | null, confidence: number): DayMatch | null {
  return date === null ? null : { end: at + 1, rule: 'time-numeric-date', confidence, day: () => date };
}

function matchWeekday(view: TokenView, at: number): DayMatch | null {
  const { words } = view;
  const lead = view.lower(at);
  const direction = words.before.has(lead) ? -1 : words.after.has(lead) ? 1 : words.this.has(lead) ? 2 : 0;
  const place = direction === 0 ? at : at + 1;
  const number = words.weekdays.get(view.lower(place));
  if (number === undefined || !view.isCapital(place) || words.weekdayNames.has(view.lower(place + 1))) return null;
  const comma = view.lower(place + 1) === ',' ? place + 2 : place + 1;
  const full = direction === 0 ? matchMonthDay(view, comma, number) : null;
  if (full !== null) return full;
  return {
    end: place + 1,
    rule: 'time-weekday',
    confidence: direction === 0 ? 0.9 : 0.85,
    day: (moment) => resolveWeekday(number, direction, moment),
  };
}

/** `direction`: 0 as the tense says, -1 "last", 1 "next", 2 "this". */
function resolveWeekday(number: number, direction: number, { published, tense }: Moment): CivilDate | null {
  if (published === null) return null;
  const today = weekday(published);
  const back = (today - number + 7) % 7;
  const ahead = (number - today + 7) % 7;
  if (direction === -1) return addDays(published, -(back === 0 ? 7 : back));
  if (direction === 1) return addDays(published, ahead === 0 ? 7 : ahead);
  if (direction === 2) return addDays(published, tense === 'past' ? -back : ahead);
  return addDays(published, tense === 'future' ? ahead : -back);
}

/** `onWeekday`: the weekday that was named before it, which tells the year. */
function matchMonthDay(view: TokenView, at: number, onWeekday: number | null = null): DayMatch | null {
  const month = view.words.months.get(view.lower(at));
  if (month !== undefined && view.isCapital(at)) {
    const day = dayOfMonth(view.lower(at + 1));
    return day === 0 ? null : withYear(view, at + 2, month, day, onWeekday);
  }
  const day = dayOfMonth(view.lower(at));
  if (day === 0) return null;
  const place = view.words.of.has(view.lower(at + 1)) ? at + 2 : at + 1;
  const late = view.words.months.get(view.lower(place));
  return late === undefined || !view.isCapital(place) ? null : withYear(view, place + 1, late, day, onWeekday);
}

/** "7", "7th" and the first day of "5-7"; 0 when it is none. */
function dayOfMonth(word: string): number {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?(?:[-–]\d{1,2})?$/u.exec(word);
  const day = Number(match?.[1] ?? 0);
  return day <= 31 ? day : 0;
}

function withYear(view: TokenView, end: number, month: number, day: number, onWeekday: number | null): DayMatch | null {
  const place = view.lower(end) === ',' ? end + 1 : end;
  const year = yearOf(view.lower(place));
  if (year > 0) {
    const date = civilDate(year, month, day);
    return date === null ? null : { end: place + 1, rule: 'time-full-date', confidence: 0.98, day: () => date };
  }
  if (civilDate(2000, month, day) === null) return null;
  return {
    end,
    rule: 'time-month-day',
    confidence: 0.9,
    day: (moment) => resolveMonthDay(month, day, moment, onWeekday),
  };
}

/** The nearest past one, or the next one where the verb looks ahead; the nearer of the two where there is no verb. */
function resolveMonthDay(
  month: number,
  day: number,
  { published, tense }: Moment,
  onWeekday: number | null = null,
): CivilDate | null {
  if (published === null) return null;
  const now = toDayNumber(published);
  const years = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap(
    (offset) => civilDate(published.year + offset, month, day) ?? [],
  );
  const near = years.filter((date) => Math.abs(date.year - published.year) < 2 && weekday(date) === onWeekday);
  if (near.length === 1) return near[0] ?? null;
  const past = years.findLast((date) => toDayNumber(date) <= now) ?? null;
  const next = years.find((date) => toDayNumber(date) >= now) ?? null;
  if (past === null || next === null) return past ?? next;
  if (tense === 'past') return past;
  const ahead = toDayNumber(next) - now;
  const isNearer = ahead <= now - toDayNumber(past);
  return tense === 'future' ? (ahead <= 300 ? next : past) : isNearer && ahead < 60 ? next : past;
}

function matchRelativeDay(view: TokenView, at: number): DayMatch | null {
  const offset = view.words.relativeDays.get(view.lower(at));
  if (offset !== undefined) {
    return {
      end: at + 1,
      rule: 'time-relative-day',
      confidence: 0.9,
      day: ({ published }) => (published === null ? null : addDays(published, offset)),
    };
  }
  const isThat = view.words.that.has(view.lower(at));
  const place = isThat && view.lower(at + 1) === 'same' ? at + 2 : at + 1;
  if (!isThat || view.words.units.get(view.lower(place)) !== 'D') return null;
  return { end: place + 1, rule: 'time-that-day', confidence: 0.6, day: ({ anchor }) => anchor };
}

function matchHoliday(view: TokenView, at: number): DayMatch | null {
  if (!view.isCapital(at)) return null;
  for (let length = 4; length > 0; length -= 1) {
    let name = '';
    for (let step = 0; step < length; step += 1) {
      const word = view.lower(at + step).replace('’', "'");
      name += name === '' || word.startsWith("'") ? word : ` ${word}`;
    }
    const date = view.words.holidays.get(name);
    if (date === undefined) continue;
    const { month, day } = date;
    return {
      end: at + length,
      rule: 'time-holiday',
      confidence: 0.8,
      day: (moment) => resolveMonthDay(month, day, moment),
    };
  }
  return null;
}
