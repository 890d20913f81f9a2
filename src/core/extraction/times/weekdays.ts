import { addDays, type CivilDate, weekday } from './civil-date.ts';
import type { DayMatch, Moment } from './moment.ts';
import { matchMonthDay } from './month-days.ts';
import type { TokenView } from './token-view.ts';

/** What a word before a weekday says; without one the tense of the verb does. */
type Lead = 'last' | 'next' | 'this' | null;

/** "Monday", "last Friday", "Tuesday of last week", "Monday, Oct. 26"; not "Sunday Times", "Black Monday". */
export function matchWeekday(view: TokenView, at: number): DayMatch | null {
  const { words } = view;
  const lead = leadAt(view, at);
  const place = lead === null ? at : at + 1;
  const number = words.weekdays.get(view.lower(place));
  if (number === undefined || words.weekdayNames.has(view.lower(place + 1))) return null;
  // "sun." is a short Sunday only with a capital; transcripts write "monday".
  if (!view.isCapital(place) && view.lower(place).endsWith('.')) return null;
  if (words.weekdayEpithets.has(view.lower(place - 1)) && view.isCapital(place - 1)) return null;
  const comma = view.lower(place + 1) === ',' ? place + 2 : place + 1;
  const full = lead === null ? matchMonthDay(view, comma, number) : null;
  if (full !== null) return full;
  const week = lead === null ? weekBehind(view, place + 1) : null;
  const day = (moment: Moment): CivilDate | null =>
    week === null ? resolve(number, lead, moment) : dayOfWeek(number, week.offset, moment);
  return { end: week?.end ?? place + 1, rule: 'time-weekday', confidence: lead === null ? 0.9 : 0.85, day };
}

function leadAt(view: TokenView, at: number): Lead {
  const word = view.lower(at);
  if (view.words.before.has(word)) return 'last';
  if (view.words.after.has(word)) return 'next';
  return view.words.this.has(word) ? 'this' : null;
}

/** "of last week", "next week". */
function weekBehind(view: TokenView, at: number): { readonly offset: number; readonly end: number } | null {
  const { words } = view;
  const place = words.of.has(view.lower(at)) ? at + 1 : at;
  const lead = leadAt(view, place);
  if (lead === null || words.units.get(view.lower(place + 1)) !== 'W') return null;
  return { offset: { last: -1, this: 0, next: 1 }[lead], end: place + 2 };
}

function dayOfWeek(number: number, offset: number, { published }: Moment): CivilDate | null {
  return published === null ? null : addDays(published, number - weekday(published) + offset * 7);
}

/** "next Tuesday" is the one of the next week, which begins on Monday; "last Friday" the last one before the day of publication. */
function resolve(number: number, lead: Lead, moment: Moment): CivilDate | null {
  const { published, tense } = moment;
  if (published === null) return null;
  const today = weekday(published);
  const back = (today - number + 7) % 7;
  const ahead = (number - today + 7) % 7;
  if (lead === 'last') return addDays(published, -(back === 0 ? 7 : back));
  if (lead === 'next') return dayOfWeek(number, 1, moment);
  if (lead === 'this') return addDays(published, tense === 'past' ? -back : ahead);
  // A day that was yesterday is seldom that of the next week, unless the verb says so: "It planned to vote Friday", read on Saturday.
  const isAhead = tense === 'future' || (tense === 'ahead' && back !== 1);
  return addDays(published, isAhead ? ahead : -back);
}
