import type { Facet } from '../../../contract/search.ts';

/** One bar: a month, or a year when there are many months. */
export type Bar = {
  /** "2024-05" or "2024". */
  readonly label: string;
  /** Months with articles that the bar stands for. */
  readonly months: readonly string[];
  readonly count: number;
};

const mostBars = 36;

/**
 * Bars of the months that the facet names, in order of time, months without articles among them as empty bars. When that makes
 * more than 36, a bar stands for a year.
 */
export function barsOf(facet: Facet): readonly Bar[] {
  const counts = new Map(facet.flatMap(({ value, count }) => (value === null ? [] : [[value, count] as const])));
  const named = [...counts.keys()].filter((month) => /^\d{4}-\d{2}$/.test(month)).sort();
  const first = named[0];
  const last = named.at(-1);
  if (first === undefined || last === undefined) return [];
  const span = monthNumber(last) - monthNumber(first) + 1;
  if (span <= mostBars) {
    return Array.from({ length: span }, (_, index) => {
      const label = monthName(monthNumber(first) + index);
      const count = counts.get(label) ?? 0;
      return { label, months: count > 0 ? [label] : [], count };
    });
  }
  const years = Map.groupBy(named, (month) => month.slice(0, 4));
  return yearsBetween(first, last).map((label) => {
    const months = years.get(label) ?? [];
    return { label, months, count: months.reduce((sum, month) => sum + (counts.get(month) ?? 0), 0) };
  });
}

/** A hundred years and more are shown only where there are articles: one wrong date must not make all bars vanish. */
function yearsBetween(first: string, last: string): readonly string[] {
  const from = Number(first.slice(0, 4));
  const length = Number(last.slice(0, 4)) - from + 1;
  const years = Array.from({ length: Math.min(length, 100) }, (_, index) => from + index + Math.max(0, length - 100));
  return years.map((year) => String(year).padStart(4, '0'));
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthName(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
