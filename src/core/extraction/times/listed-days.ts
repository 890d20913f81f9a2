import { type CivilDate, civilDate } from './civil-date.ts';
import type { TimeMatch } from './moment.ts';
import { dayOfMonth } from './month-days.ts';
import type { TokenView } from './token-view.ts';

/** A time that was found just before, with what it was resolved to. */
export type Before = { readonly end: number; readonly rule: string; readonly day: CivilDate | null };

/** "25" of "April 24 and 25", "30" of "March 16 to 30": a number behind a day of a month, linked to it and counting nothing. */
export function matchListedDay(view: TokenView, at: number, before: Before | null): TimeMatch | null {
  if (before === null || before.end !== at - 1 || !/^time-(?:month-day|full-date)$/u.test(before.rule)) return null;
  if (!view.words.dayLinks.has(view.lower(at - 1))) return null;
  const day = dayOfMonth(view, at);
  if (day === 0 || /^(?:NN|CD|JJ|\$)/u.test(view.tag(at + 1)) || view.lower(at + 1) === '%') return null;
  const date = before.day === null ? null : civilDate(before.day.year, before.day.month, day);
  if (before.day !== null && date === null) return null;
  return {
    end: at + 1,
    type: 'date',
    rule: 'time-month-day',
    confidence: 0.8,
    value: () => (date === null ? null : [date.year, date.month, date.day].map(padded).join('-')),
  };
}

function padded(number: number, index: number): string {
  return String(number).padStart(index === 0 ? 4 : 2, '0');
}
