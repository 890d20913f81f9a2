import { addDays, type CivilDate, formatCivilDate, twoDigits } from './civil-date.ts';
import { type Clock, readClock } from './clock.ts';
import { matchDay, readToldDay, toldDay } from './days.ts';
import type { DayMatch, Moment, TimeMatch } from './moment.ts';
import type { TokenView } from './token-view.ts';

/** Days with or without a time of day: "Monday", "Friday night", "this morning", "9 a.m. EST Tuesday", "the night of May 3". */
export function matchDayTime(view: TokenView, at: number): TimeMatch | null {
  const clock = readClock(view, at);
  if (clock !== null) {
    const next = view.lower(clock.end);
    const place = view.words.on.has(next) || next === ',' ? clock.end + 1 : clock.end;
    const part = matchDayPart(view, place);
    // "8 a.m. this morning".
    if (part?.day !== undefined) return clockMatch(clock, part.day, part.end);
    const day = matchDay(view, place);
    return clockMatch(clock, (day ?? dayBehindBrackets(view, clock.end))?.day ?? null, day?.end ?? clock.end);
  }
  const day = matchDay(view, at);
  return day === null ? matchDayPart(view, at) : withDayPart(view, day);
}

function withDayPart(view: TokenView, day: DayMatch): TimeMatch {
  const part = view.words.dayParts.get(view.lower(day.end));
  if (part !== undefined)
    return { ...day, end: day.end + 1, type: 'time', value: (moment) => join(day.day(moment), part) };
  const next = view.lower(day.end);
  const at = view.words.at.has(next) || next === ',' ? day.end + 1 : day.end;
  const clock = readClock(view, at);
  if (clock !== null) return clockMatch(clock, day.day, clock.end);
  return {
    ...day,
    type: 'date',
    value: (moment) => {
      const date = day.day(moment);
      return date === null ? null : formatCivilDate(date);
    },
  };
}

/** "Friday" of "10:35 a.m. (0735 GMT) Friday". */
function dayBehindBrackets(view: TokenView, at: number): DayMatch | null {
  const inner = view.lower(at) === '(' ? readClock(view, at + 1) : null;
  return inner !== null && view.lower(inner.end) === ')' ? matchDay(view, inner.end + 1) : null;
}

type DayIn = (moment: Moment) => CivilDate | null;

function clockMatch({ hour, minute }: Clock, day: DayIn | null, end: number): TimeMatch {
  return {
    end,
    type: 'time',
    rule: 'time-clock',
    confidence: day === null ? 0.55 : 0.9,
    value: (moment) => {
      const date = day === null ? (moment.anchor ?? moment.published) : day(moment);
      return date === null ? null : `${formatCivilDate(date)}T${twoDigits(hour)}:${twoDigits(minute)}`;
    },
  };
}

type DayPart = TimeMatch & { readonly day: DayIn };

/** "this morning", "tonight", "last night", "early morning", "the next morning", "that night", "the night of May 3". */
function matchDayPart(view: TokenView, at: number): DayPart | null {
  const { words } = view;
  const lead = view.lower(at);
  const night = words.nights.get(lead);
  if (night !== undefined) return partMatch(at + 1, 'NI', published(night));
  const told = readToldDay(view, at);
  const toldPart = told === null ? undefined : words.dayParts.get(view.lower(told.end));
  if (told !== null && toldPart !== undefined) return partMatch(told.end + 1, toldPart, toldDay(told.shift));
  const part = words.dayParts.get(view.lower(at + 1));
  if (part === undefined) return null;
  if (words.this.has(lead)) return partMatch(at + 2, part, published(0));
  if (words.before.has(lead)) return partMatch(at + 2, part, published(-1));
  if (words.definite.has(lead) && words.of.has(view.lower(at + 2))) return partOfDay(view, at + 3, part);
  return words.early.has(lead) && view.tag(at + 2) !== 'NN' ? partMatch(at + 2, part, toldDay(0)) : null;
}

function published(offset: number): DayIn {
  return (moment) => (moment.published === null ? null : addDays(moment.published, offset));
}

function partOfDay(view: TokenView, at: number, part: string): DayPart | null {
  const day = matchDay(view, at);
  return day === null ? null : partMatch(day.end, part, day.day);
}

function partMatch(end: number, part: string, day: DayIn): DayPart {
  return { end, type: 'time', rule: 'time-day-part', confidence: 0.8, day, value: (moment) => join(day(moment), part) };
}

function join(date: CivilDate | null, part: string): string | null {
  return date === null ? null : `${formatCivilDate(date)}T${part}`;
}
