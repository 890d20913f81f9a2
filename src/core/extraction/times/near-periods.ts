import type { CivilDate } from './civil-date.ts';
import { directionAt } from './direction.ts';
import type { Moment, TimeMatch } from './moment.ts';
import { periodOf } from './period-of.ts';
import type { TimeUnit } from './time-words.ts';
import type { TokenView } from './token-view.ts';

/** "last week", "this fiscal year", "that year", "the month" behind "for", "the end of the year", "year-end". */
export function matchNearPeriod(view: TokenView, at: number): TimeMatch | null {
  return matchEnd(view, at) ?? matchThat(view, at) ?? matchTold(view, at) ?? matchLed(view, at) ?? matchPlain(view, at);
}

/** The unit of a period in the singular, with "fiscal" before it or not; null for days, hours and plurals. */
function unitAt(view: TokenView, at: number): { readonly unit: TimeUnit; readonly end: number } | null {
  const { words } = view;
  const place = words.fiscal.has(view.lower(at)) ? at + 1 : at;
  const unit = words.units.get(view.lower(place));
  if (unit === undefined || unit === 'D' || unit.startsWith('T') || words.pluralUnits.has(view.lower(place)))
    return null;
  return { unit, end: place + 1 };
}

/** "the following year", "the previous month": of the time named before, else of the day of publication. */
function matchTold(view: TokenView, at: number): TimeMatch | null {
  const { words } = view;
  const shift = words.definite.has(view.lower(at)) ? words.toldShifts.get(view.lower(at + 1)) : undefined;
  const found = shift === undefined ? null : unitAt(view, at + 2);
  if (found === null || shift === undefined) return null;
  return period(found.end, 0.7, (moment) => periodOf(toldDay(moment), found.unit, shift));
}

/** The first day of the time named before. */
function toldDay({ period: before, anchor, published }: Moment): CivilDate | null {
  const told = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(before ?? '');
  if (told === null) return anchor ?? published;
  return { year: Number(told[1]), month: Number(told[2] ?? 1), day: Number(told[3] ?? 1) };
}

/** "the past year" is a length of time, "the past quarter" a quarter. */
function matchLed(view: TokenView, at: number): TimeMatch | null {
  const { words } = view;
  const isNear = words.before.has(view.lower(at)) || words.after.has(view.lower(at)) || words.this.has(view.lower(at));
  const lead = isNear || words.units.get(view.lower(at + 1)) === 'Q' ? directionAt(view, at) : null;
  const found = lead === null ? null : unitAt(view, at + 1);
  return found === null ? null : period(found.end, 0.85, ({ published }) => periodOf(published, found.unit, lead ?? 0));
}

/** "that year", "that same month" of the day or period named before. */
function matchThat(view: TokenView, at: number): TimeMatch | null {
  const { words } = view;
  if (!words.that.has(view.lower(at))) return null;
  const found = unitAt(view, words.same.has(view.lower(at + 1)) ? at + 2 : at + 1);
  if (found === null) return null;
  const value = (moment: Moment): string | null => named(moment, found.unit) ?? periodOf(moment.anchor, found.unit, 0);
  return { ...period(found.end, 0.6, value), rule: 'time-that-period' };
}

/** "for the month", "in the year", where nothing follows that tells which: the one named before, else the present one. */
function matchPlain(view: TokenView, at: number): TimeMatch | null {
  const { words } = view;
  if (!words.definite.has(view.lower(at)) || !words.periodLeads.has(view.lower(at - 1))) return null;
  const found = unitAt(view, at + 1);
  if (found === null || found.unit === 'Q' || found.unit === '10Y' || found.unit === '100Y') return null;
  if (/^(?:NN|IN|CD|WDT|WP|PRP|DT|WRB)/u.test(view.tag(found.end))) return null;
  return period(found.end, 0.6, (moment) => named(moment, found.unit) ?? periodOf(moment.published, found.unit, 0));
}

/** "the end of the year", "the end of last month", "by year-end": the period, as TIMEX3 has it; its part is not told. */
function matchEnd(view: TokenView, at: number): TimeMatch | null {
  const { words } = view;
  const length = view.phraseLength(at, words.yearEnds, 3);
  if (length > 0) {
    // "stood at $3 billion at year-end", told in March.
    return period(at + length, 0.7, ({ published, tense }) =>
      periodOf(published, 'Y', tense === 'past' && (published?.month ?? 12) < 10 ? -1 : 0),
    );
  }
  const isEnd = words.definite.has(view.lower(at)) && words.ends.has(view.lower(at + 1));
  if (!isEnd || !words.of.has(view.lower(at + 2))) return null;
  const lead = directionAt(view, at + 3) ?? (words.definite.has(view.lower(at + 3)) ? 0 : null);
  const found = lead === null ? null : unitAt(view, at + 4);
  return found === null ? null : period(found.end, 0.8, ({ published }) => periodOf(published, found.unit, lead ?? 0));
}

const shapes: Readonly<Partial<Record<TimeUnit, RegExp>>> = {
  M: /^\d{4}-\d\d/u,
  Q: /^\d{4}-Q\d/u,
  Y: /^\d{4}/u,
};

/** The month, quarter or year of the time named before. */
function named({ period: before }: Moment, unit: TimeUnit): string | null {
  return shapes[unit]?.exec(before ?? '')?.[0] ?? null;
}

function period(end: number, confidence: number, value: (moment: Moment) => string | null): TimeMatch {
  return { end, type: 'date', rule: 'time-near-period', confidence, value };
}
