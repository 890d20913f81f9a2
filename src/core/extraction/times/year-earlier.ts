import { addDays, addMonths, type CivilDate, formatCivilDate, formatYear } from './civil-date.ts';
import type { Moment, TimeMatch } from './moment.ts';
import { periodOf } from './period-of.ts';
import type { TimeUnit } from './time-words.ts';
import type { TokenView } from './token-view.ts';

/** "the year-ago quarter", "a year earlier", "a month earlier", "the year before": the time named before, less a year or month. */
export function matchYearEarlier(view: TokenView, at: number): TimeMatch | null {
  return matchYearAgo(view, at) ?? matchEarlier(view, at);
}

function matchYearAgo(view: TokenView, at: number): TimeMatch | null {
  const { words } = view;
  if (!words.yearAgo.has(view.lower(at))) return null;
  const next = view.lower(at + 1);
  const unit = words.pluralUnits.has(next) ? undefined : words.units.get(next);
  const isWhole = words.period.has(next) || unit === 'Q' || unit === 'M' || unit === 'W';
  return match(isWhole ? at + 2 : at + 1, unit === 'Q' ? quarterBefore : before);
}

/** "a year earlier", "a month before": not "a year before the war". */
function matchEarlier(view: TokenView, at: number): TimeMatch | null {
  const { words } = view;
  const isOne = words.articles.has(view.lower(at)) || words.definite.has(view.lower(at));
  const unit = words.pluralUnits.has(view.lower(at + 1)) ? undefined : words.units.get(view.lower(at + 1));
  if (!isOne || unit === undefined || unit.startsWith('T')) return null;
  if (!words.earlier.has(view.lower(at + 2)) || /^(?:DT|NN|PRP|CD|VBG|JJ|WP)/u.test(view.tag(at + 3))) return null;
  return match(at + 3, unit === 'Y' ? before : (moment) => unitBefore(moment, unit));
}

function match(end: number, value: (moment: Moment) => string | null): TimeMatch {
  return { end, type: 'date', rule: 'time-ago', confidence: 0.7, value };
}

/** A quarter or half stays one; of months and days the year is told. */
function before({ period, published }: Moment): string | null {
  const named = /^(\d{4})(-[QH]\d)?/u.exec(period ?? '');
  if (named === null) return periodOf(published, 'Y', -1);
  return `${formatYear(Number(named[1]) - 1)}${named[2] ?? ''}`;
}

/** Of the day named before, of the month named before, else of the day of publication. */
function unitBefore({ period, anchor, published }: Moment, unit: TimeUnit): string | null {
  const month = unit === 'M' ? /^(\d{4})-(\d\d)/u.exec(period ?? '') : null;
  const named = month === null ? anchor : { year: Number(month[1]), month: Number(month[2]), day: 1 };
  const date = named ?? published;
  if (unit === 'D') return date === null ? null : formatCivilDate(addDays(date, -1));
  return periodOf(date, unit, -1);
}

function quarterBefore(moment: Moment): string | null {
  const { period, published } = moment;
  return /^\d{4}-Q\d/u.test(period ?? '') ? before(moment) : ago(published);
}

/** The last quarter that is over, a year before. */
function ago(published: CivilDate | null): string | null {
  return published === null ? null : periodOf(addMonths(published, -15), 'Q', 0);
}
