import { civilDate, weekdayOf } from './civil-date.ts';
import { monthOf } from './month-names.ts';
import { weekdayNamed } from './weekday-names.ts';

/** A date written out in a line. */
export type FoundDate = {
  /** UTF-16 code units into the line. */
  readonly start: number;
  readonly end: number;
  /** Days it may mean: one; two when day and month cannot be told apart; none when there is no such day. */
  readonly readings: readonly string[];
};

type Form = { readonly pattern: RegExp; readonly read: (groups: readonly string[]) => readonly (string | null)[] };

// Each pattern is bounded: no repetition inside a repetition.
const forms: readonly Form[] = [
  {
    // 2024-04-29, 2024/4/29, 2024.04.29; the time of an ISO moment goes with it.
    pattern: /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:T\d{2}:\d{2}[0-9:.]{0,12}(?:Z|[+-]\d{2}:?\d{2})?)?/gu,
    read: ([year, , month, day]) => [civilDate(Number(year), Number(month), Number(day))],
  },
  {
    // 2024年4月29日
    pattern: /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/gu,
    read: ([year, month, day]) => [civilDate(Number(year), Number(month), Number(day))],
  },
  {
    // 29 April 2024, 29th of April, 2024, 29. April 2024, 1er avril 2024, 29 de abril de 2024, 1.º de maio de 2024, 29-Apr-2024, 29.abr.2024
    pattern:
      /(?<![\d.])(\d{1,2})(?:st|nd|rd|th|er|\.?[ºª]|\.)?[\s/.-]{1,3}(?:(?:of|de|di)\s)?([\p{L}]{3,10})\.?,?[\s/.-]{1,3}(?:(?:de|del)\s)?(\d{4})(?!\d)/giu,
    read: ([day, month, year]) => [namedMonth(year, month, day)],
  },
  {
    // April 29, 2024, Apr. 29th 2024, Abril 29 de 2024
    pattern: /(?<!\p{L})(\p{L}{3,10})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?:(?:de|del)\s)?(\d{4})(?!\d)/giu,
    read: ([month, day, year]) => [namedMonth(year, month, day)],
  },
  {
    // 2024 April 29, 2024-Apr-29
    pattern: /(?<!\d)(\d{4})[\s-](\p{L}{3,10})\.?[\s-](\d{1,2})(?:st|nd|rd|th)?(?!\d)/giu,
    read: ([year, month, day]) => [namedMonth(year, month, day)],
  },
  {
    // 20240429, as files are called
    pattern: /(?<![\d.,])((?:1[6-9]|2[01])\d{2})(\d{2})(\d{2})(?![\d.,])/gu,
    read: ([year, month, day]) => [civilDate(Number(year), Number(month), Number(day))],
  },
  {
    // 29.04.24: of this century up to 49.
    pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])/gu,
    read: ([day, month, year]) => [
      civilDate(Number(year) + (Number(year) < 50 ? 2000 : 1900), Number(month), Number(day)),
    ],
  },
  {
    // 29.04.2024: with full stops the day is always first.
    pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/gu,
    read: ([day, month, year]) => [civilDate(Number(year), Number(month), Number(day))],
  },
  {
    // 29/04/2024 or 04/29/2024
    pattern: /(?<![\d/])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/])/gu,
    read: ([first, , second, year]) => [
      civilDate(Number(year), Number(second), Number(first)),
      civilDate(Number(year), Number(first), Number(second)),
    ],
  },
];

function namedMonth(year = '', month = '', day = ''): string | null {
  const number = monthOf(month);
  return number === null ? null : civilDate(Number(year), number, Number(day));
}

/** Dates of a line, in order. A word that is no month makes no date; a month with an impossible day makes one without readings. */
export function findDates(line: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { pattern, read } of forms) {
    for (const match of line.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (found.some((other) => match.index < other.end && other.start < end)) continue;
      if (!namesMonth(match)) continue;
      const days = new Set(read(match.slice(1)).filter((day) => day !== null));
      found.push({ start: match.index, end, readings: settleByWeekday(line.slice(0, match.index), [...days]) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** True for forms in digits, and for written-out months that are months. */
function namesMonth(match: RegExpExecArray): boolean {
  const word = match.slice(1).find((group) => group !== undefined && /^\p{L}{3,}$/u.test(group));
  return word === undefined || monthOf(word) !== null;
}

/** "Monday, 04/05/2026": the weekday in front tells which of two days is meant. */
function settleByWeekday(before: string, days: readonly string[]): readonly string[] {
  if (days.length < 2) return days;
  const word = /([\p{L}-]{2,14})\.?,?\s{0,2}$/u.exec(before.slice(-20))?.[1];
  const weekday = word === undefined ? null : weekdayNamed(word);
  const fitting = weekday === null ? [] : days.filter((day) => weekdayOf(day) === weekday);
  return fitting.length === 1 ? fitting : days;
}
