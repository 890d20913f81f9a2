import { addDays, formatCivilDate, twoDigits } from './civil-date.ts';
import { matchDay } from './days.ts';
import type { DayMatch, Moment, TimeMatch } from './moment.ts';
import type { TokenView } from './token-view.ts';

type Clock = { readonly end: number; readonly hour: number; readonly minute: number };

/** Days with or without a time of day: "Monday", "Friday night", "this morning", "9 a.m. EST Tuesday", "Tuesday at noon". */
export function matchDayTime(view: TokenView, at: number): TimeMatch | null {
  const clock = readClock(view, at);
  if (clock !== null) {
    const place = view.lower(clock.end) === 'on' || view.lower(clock.end) === ',' ? clock.end + 1 : clock.end;
    const day = matchDay(view, place);
    return clockMatch(clock, day, day?.end ?? clock.end);
  }
  const day = matchDay(view, at);
  if (day !== null) return withDayPart(view, day);
  return matchDayPart(view, at);
}

function withDayPart(view: TokenView, day: DayMatch): TimeMatch {
  const part = view.words.dayParts.get(view.lower(day.end));
  if (part !== undefined) {
    return { ...day, end: day.end + 1, type: 'time', value: (moment) => join(dayValue(day, moment), `T${part}`) };
  }
  const at = view.lower(day.end) === 'at' || view.lower(day.end) === ',' ? day.end + 1 : day.end;
  const clock = readClock(view, at);
  if (clock !== null) return clockMatch(clock, day, clock.end);
  return { ...day, type: 'date', value: (moment) => dayValue(day, moment) };
}

function clockMatch({ hour, minute }: Clock, day: DayMatch | null, end: number): TimeMatch {
  return {
    end,
    type: 'time',
    rule: 'time-clock',
    confidence: day === null ? 0.7 : 0.9,
    value: (moment) => {
      const date = day === null ? (moment.anchor ?? moment.published) : day.day(moment);
      return date === null ? null : `${formatCivilDate(date)}T${twoDigits(hour)}:${twoDigits(minute)}`;
    },
  };
}

/** "this morning", "tonight", "last night", "overnight". */
function matchDayPart(view: TokenView, at: number): TimeMatch | null {
  const { words } = view;
  const lead = view.lower(at);
  const night = words.nights.get(lead);
  if (night !== undefined) return partMatch(at + 1, 'NI', night);
  const offset = words.this.has(lead) ? 0 : words.before.has(lead) ? -1 : null;
  const part = offset === null ? undefined : words.dayParts.get(view.lower(at + 1));
  return part === undefined || offset === null ? null : partMatch(at + 2, part, offset);
}

function partMatch(end: number, part: string, offset: number): TimeMatch {
  return {
    end,
    type: 'time',
    rule: 'time-day-part',
    confidence: 0.8,
    value: ({ published }) => (published === null ? null : `${formatCivilDate(addDays(published, offset))}T${part}`),
  };
}

/** "10:35 a.m.", "9pm", "noon", "15:00 GMT"; an hour alone is none. */
function readClock(view: TokenView, at: number): Clock | null {
  const word = view.lower(at);
  const named = view.words.clockWords.get(word);
  if (named !== undefined) return { end: at + 1, hour: named, minute: 0 };
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)?$/u.exec(word);
  if (match === null) return null;
  const minute = Number(match[2] ?? 0);
  const next = match[3] ?? view.lower(at + 1);
  const half = view.words.morning.has(next) ? 'am' : view.words.afternoon.has(next) ? 'pm' : null;
  if (half === null && (match[2] === undefined || !word.includes(':') || !isTimePlace(view, at))) return null;
  const given = Number(match[1]);
  const hour = half === null ? given : (given % 12) + (half === 'pm' ? 12 : 0);
  if (hour > 23 || minute > 59 || (half !== null && (given < 1 || given > 12))) return null;
  const end = half !== null && match[3] === undefined ? at + 2 : at + 1;
  return { end: view.words.zones.has(view.lower(end)) ? end + 1 : end, hour, minute };
}

/** 15:30 may be a score or a verse unless a preposition or a zone stands beside it. */
function isTimePlace(view: TokenView, at: number): boolean {
  return (
    /^(?:at|by|until|till|around|about|before|after|from|since)$/u.test(view.lower(at - 1)) ||
    view.words.zones.has(view.lower(at + 1))
  );
}

function dayValue(day: DayMatch, moment: Moment): string | null {
  const date = day.day(moment);
  return date === null ? null : formatCivilDate(date);
}

function join(date: string | null, time: string): string | null {
  return date === null ? null : date + time;
}
