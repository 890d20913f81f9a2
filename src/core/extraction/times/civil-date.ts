/** A day of the Gregorian calendar; months and days count from 1. No time zone anywhere. */
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

/** Null unless it is a day that exists, written YYYY-MM-DD. */
export function parseCivilDate(text: string): CivilDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (match === null) return null;
  return civilDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

export function civilDate(year: number, month: number, day: number): CivilDate | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null;
}

export function formatCivilDate({ year, month, day }: CivilDate): string {
  return `${formatMonth(year, month)}-${twoDigits(day)}`;
}

export function formatMonth(year: number, month: number): string {
  return `${formatYear(year)}-${twoDigits(month)}`;
}

export function formatYear(year: number): string {
  return String(year).padStart(4, '0');
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01 (Howard Hinnant, chrono-compatible date algorithms). */
export function toDayNumber({ year, month, day }: CivilDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function fromDayNumber(number: number): CivilDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** The same day of another month, or that month's last day. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const count = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekday(date: CivilDate): number {
  const rest = (toDayNumber(date) + 3) % 7;
  return (rest < 0 ? rest + 7 : rest) + 1;
}

/** "2024-W18": the ISO 8601 week a day is in. */
export function formatWeek(date: CivilDate): string {
  const thursday = addDays(date, 4 - weekday(date));
  const firstDay = toDayNumber({ year: thursday.year, month: 1, day: 1 });
  return `${formatYear(thursday.year)}-W${twoDigits(Math.floor((toDayNumber(thursday) - firstDay) / 7) + 1)}`;
}
