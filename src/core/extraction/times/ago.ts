import { addDays, formatCivilDate } from './civil-date.ts';
import type { Moment, TimeMatch } from './moment.ts';
import { periodOf } from './period-of.ts';
import type { TimeUnit } from './time-words.ts';

/**
 * A number of units before publication: days are counted exactly; "two months ago" is a month, "50 years ago" a year, and "a year
 * ago" of a quarter that was named before is the same quarter of the year before. A null count has no value ("years ago").
 */
export function agoMatch(end: number, count: number | null, unit: TimeUnit): TimeMatch {
  const value = (moment: Moment): string | null => (count === null ? 'PAST_REF' : resolve(moment, count, unit));
  return { end, type: 'date', rule: 'time-ago', confidence: count === null ? 0.6 : 0.85, value };
}

function resolve({ published, period }: Moment, count: number, unit: TimeUnit): string | null {
  if (published === null || count > 10_000) return null;
  // "half a year ago", "a year and a half ago".
  if (unit === 'Y' && !Number.isInteger(count)) return periodOf(published, 'M', -Math.round(count * 12));
  if (!Number.isInteger(count)) return null;
  const quarter = /^(\d{4})(-Q\d)$/u.exec(period ?? '');
  if (count === 1 && unit === 'Y' && quarter !== null) return `${Number(quarter[1]) - 1}${quarter[2] ?? ''}`;
  if (unit === 'D') return formatCivilDate(addDays(published, -count));
  if (unit === '10Y' || unit === '100Y') return periodOf(published, 'Y', -count * (unit === '10Y' ? 10 : 100));
  return periodOf(published, unit, -count);
}
