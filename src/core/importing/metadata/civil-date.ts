/** YYYY-MM-DD of a day that exists; null for 31 June, month 13 or a year in which there were no newspapers. */
export function civilDate(year: number, month: number, day: number): string | null {
  // The first printed newspapers are of 1605; years beyond 2199 are typing errors.
  if (year < 1605 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
