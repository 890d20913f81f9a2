import { addDays, addMonths, type CivilDate, formatMonth, formatWeek, formatYear } from './civil-date.ts';
import type { TimeUnit } from './time-words.ts';

/** The week, month, quarter, year, decade or century that lies some units before or after the one of a day. */
export function periodOf(date: CivilDate | null, unit: TimeUnit, offset: number): string | null {
  if (date === null) return null;
  switch (unit) {
    case 'W':
      return formatWeek(addDays(date, offset * 7));
    case '2W':
      return formatWeek(addDays(date, offset * 14));
    case 'M': {
      const { year, month } = addMonths(date, offset);
      return formatMonth(year, month);
    }
    case 'Q': {
      const { year, month } = addMonths(date, offset * 3);
      return `${formatYear(year)}-Q${Math.ceil(month / 3)}`;
    }
    case 'Y':
      return formatYear(date.year + offset);
    case '10Y':
      return `${formatYear(date.year + offset * 10).slice(0, 3)}X`;
    case '100Y':
      return formatYear(date.year + offset * 100).slice(0, 2);
    case 'D':
    case 'TH':
    case 'TM':
    case 'TS':
      return null;
  }
}
