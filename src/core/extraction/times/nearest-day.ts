import { type CivilDate, toDayNumber, weekday } from './civil-date.ts';
import type { Moment } from './moment.ts';
import { looksAhead } from './tense.ts';

/** Days ahead within which a day without a year may be meant although nothing looks ahead: "the Jan. 14 deadline". */
const soon = 95;
/** Days back beyond which a writer would add the year. */
const longAgo = 270;

/**
 * A day that comes back each year, in the year that is meant: the last one, or the next one where the verb looks ahead; the nearer of
 * the two where there is no verb, and where the other is most of a year away. `onWeekday` (1 is Monday) settles the year where
 * it fits one only. `dayIn` may answer null for a year without that day.
 */
export function nearestDay(
  dayIn: (year: number) => CivilDate | null,
  { published, tense }: Moment,
  onWeekday: number | null = null,
): CivilDate | null {
  if (published === null) return null;
  const now = toDayNumber(published);
  // A 29th of February is at most eight years away.
  const days = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap(
    (offset) => dayIn(published.year + offset) ?? [],
  );
  const near = days.filter((date) => Math.abs(date.year - published.year) < 2 && weekday(date) === onWeekday);
  if (near.length === 1) return near[0] ?? null;
  const past = days.findLast((date) => toDayNumber(date) <= now) ?? null;
  const next = days.find((date) => toDayNumber(date) >= now) ?? null;
  if (past === null || next === null) return past ?? next;
  const ahead = toDayNumber(next) - now;
  const back = now - toDayNumber(past);
  if (tense === 'past') return past;
  if (ahead < soon && back > longAgo) return next;
  if (looksAhead(tense)) return ahead <= 300 ? next : past;
  return ahead <= back && ahead < 60 ? next : past;
}
