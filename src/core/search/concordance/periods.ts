import type { PeriodLength } from '../../../contract/vocabulary.ts';

const mostDays = 62;
const mostMonths = 120;
/** Points of an axis; what lies before is left out, so that one wrong date does not make millions. */
const mostPeriods = 400;

/** The axis of time from one day to another. Days are numbers, 20240429. */
export type Periods = {
  readonly length: PeriodLength;
  /** "2024-04-29", "2024-04" or "2024", without gaps. */
  readonly labels: readonly string[];
  /** Index of a day's period; -1: before the first. */
  readonly indexOf: (day: number) => number;
};

/** Points of time from the first to the last day: days for two months, months for ten years, else years, unless a length is given. */
export function periodsBetween(first: number, last: number, wanted: PeriodLength | null): Periods {
  const months = monthNumber(last) - monthNumber(first) + 1;
  const days = dayNumber(last) - dayNumber(first) + 1;
  const length = wanted ?? (days <= mostDays ? 'day' : months <= mostMonths ? 'month' : 'year');
  const numberOf = { day: dayNumber, month: monthNumber, year: yearNumber }[length];
  const labelOf = { day: dayLabel, month: monthLabel, year: yearLabel }[length];
  const end = numberOf(last) + 1;
  const begin = Math.max(numberOf(first), end - mostPeriods);
  return {
    length,
    labels: Array.from({ length: end - begin }, (_, index) => labelOf(begin + index)),
    indexOf: (day) => Math.max(-1, numberOf(day) - begin),
  };
}

function yearNumber(day: number): number {
  return Math.floor(day / 10_000);
}

function monthNumber(day: number): number {
  return yearNumber(day) * 12 + (Math.floor(day / 100) % 100) - 1;
}

/** Days since 1970. */
function dayNumber(day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(yearNumber(day), (Math.floor(day / 100) % 100) - 1, day % 100);
  return Math.round(date.getTime() / 86_400_000);
}

function yearLabel(number: number): string {
  return String(number).padStart(4, '0');
}

function monthLabel(number: number): string {
  return `${yearLabel(Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, '0')}`;
}

function dayLabel(number: number): string {
  const date = new Date(number * 86_400_000);
  return `${monthLabel(date.getUTCFullYear() * 12 + date.getUTCMonth())}-${String(date.getUTCDate()).padStart(2, '0')}`;
}
