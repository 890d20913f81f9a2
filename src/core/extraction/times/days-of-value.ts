/** First and last day as numbers that count up: 20240429. A month ends with day 31, however long it is. */
export type Days = { readonly first: number; readonly last: number };

const whole = (from: number, to: number): Days => ({ first: from * 10_000 + 101, last: to * 10_000 + 1231 });
const months = (year: number, from: number, to: number): Days => ({
  first: year * 10_000 + from * 100 + 1,
  last: year * 10_000 + to * 100 + 31,
});

/** The days that a TIMEX3 value lies on: of a season its year; null for lengths of time, times without a day, "the past". */
export function daysOfValue(value: string): Days | null {
  if (/^\d{2}$/.test(value)) return whole(Number(value) * 100, Number(value) * 100 + 99);
  if (/^\d{3}$/.test(value)) return whole(Number(value) * 10, Number(value) * 10 + 9);
  const parts = /^(\d{4})(?:-(.*))?$/s.exec(value);
  if (parts === null) return null;
  const [, digits = '', rest] = parts;
  const year = Number(digits);
  if (rest === undefined || /^[A-Z]{2}$/.test(rest)) return whole(year, year);
  const [, letter, number = ''] = /^([QHW]?)(\d{1,2})/.exec(rest) ?? [];
  const count = Number(number);
  if (letter === 'Q' && /^Q[1-4]$/.test(rest)) return months(year, count * 3 - 2, count * 3);
  if (letter === 'H' && /^H[12]$/.test(rest)) return months(year, count * 6 - 5, count * 6);
  if (letter === 'W' && number.length === 2) return week(year, count);
  if (/^\d{2}$/.test(rest)) return months(year, count, count);
  const day = /^(\d{2})-(\d{2})/.exec(rest);
  if (day === null) return null;
  const number8 = year * 10_000 + count * 100 + Number(day[2]);
  return { first: number8, last: number8 };
}

/** Monday to Sunday of an ISO week: the first holds 4 January. */
function week(year: number, number: number): Days {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + (number - 1) * 7);
  return { first: numberOf(monday), last: numberOf(monday + 6 * 86_400_000) };
}

function numberOf(moment: number): number {
  return Number(new Date(moment).toISOString().slice(0, 10).replaceAll('-', ''));
}
