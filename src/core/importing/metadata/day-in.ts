import { findDates } from './find-dates.ts';

/** The day that a field gives, YYYY-MM-DD; null when it gives none, or one that may be read in two ways. */
export function dayIn(value: string): string | null {
  const readings = findDates(value)[0]?.readings ?? [];
  return readings.length === 1 ? (readings[0] ?? null) : null;
}
