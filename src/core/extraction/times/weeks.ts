import { addDays, formatWeek, weekday } from './civil-date.ts';
import { matchDay } from './days.ts';
import { directionAt } from './direction.ts';
import type { TimeMatch } from './moment.ts';
import type { TokenView } from './token-view.ts';

/** "the week of March 6", "the week beginning February 4". */
export function matchWeekOf(view: TokenView, at: number): TimeMatch | null {
  const { words } = view;
  const isWeek = words.units.get(view.lower(at + 1)) === 'W' && !words.pluralUnits.has(view.lower(at + 1));
  const isLinked = words.of.has(view.lower(at + 2)) || words.beginning.has(view.lower(at + 2));
  if (!words.definite.has(view.lower(at)) || !isWeek || !isLinked) return null;
  const day = matchDay(view, at + 3);
  if (day === null) return null;
  return {
    end: day.end,
    type: 'date',
    rule: 'time-near-period',
    confidence: 0.85,
    value: (moment) => {
      const date = day.day(moment);
      return date === null ? null : formatWeek(date);
    },
  };
}

/** "the weekend", "last weekend": before Saturday a past one is that of the week before, and so is "this weekend" until Wednesday. */
export function matchWeekend(view: TokenView, at: number): TimeMatch | null {
  const { words } = view;
  if (!words.weekend.has(view.lower(at + 1))) return null;
  const lead = directionAt(view, at) ?? (words.definite.has(view.lower(at)) ? 0 : null);
  if (lead === null) return null;
  const isThis = words.this.has(view.lower(at));
  return {
    end: at + 2,
    type: 'date',
    rule: 'time-weekend',
    confidence: 0.7,
    value: ({ published, tense }) => {
      if (published === null) return null;
      const isEarly = weekday(published) < (isThis ? 4 : 6);
      const back = lead === -1 || (lead === 0 && tense === 'past' && isEarly);
      return `${formatWeek(addDays(published, back ? -7 : lead * 7))}-WE`;
    },
  };
}
