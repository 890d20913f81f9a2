/** How numbers, sizes, dates and spans of time read, in the locale of the person. */

const numbers = new Intl.NumberFormat();
const plurals = new Intl.PluralRules('en');
const days = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const moments = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** "12,345". */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** "1 article", "1,200 articles". */
export function formatCount(value: number, one: string, many = `${one}s`): string {
  return `${numbers.format(value)} ${plurals.select(value) === 'one' ? one : many}`;
}

/** "29 Apr 2024" for "2024-04-29": a civil date is shown as it stands, no time zone moves it. Other texts are answered as they are. */
export function formatDay(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? days.format(new Date(`${date}T00:00:00Z`)) : date;
}

/** "April 2024" for "2024-04". */
export function formatMonth(month: string): string {
  return /^\d{4}-\d{2}$/.test(month) ? months.format(new Date(`${month}-01T00:00:00Z`)) : month;
}

/** Day and time, here and now, of an ISO 8601 moment. */
export function formatMoment(moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? moment : moments.format(date);
}

const decisionDays = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** "24 Nov 2026", here and now, of an ISO 8601 moment. */
export function formatDecisionDay(moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? moment : decisionDays.format(date);
}

const percents = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 });

/** "83%" for a confidence of 0.83; rounded down, so that what is below a limit does not seem to reach it. */
export function formatConfidence(confidence: number): string {
  return percents.format(Math.floor(confidence * 100 + 1e-9) / 100);
}

const shares = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 1 });

/** "34%", "3.4%": small shares with one decimal. */
export function formatShare(share: number): string {
  return share < 0.0995 ? shares.format(share) : percents.format(share);
}

const units = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** "512 bytes", "1.4 MB". Powers of 1000, as file managers count. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  const digits = unit > 0 && value < 9.95 ? 1 : 0;
  const shown = new Intl.NumberFormat(undefined, { maximumFractionDigits: digits }).format(value);
  return `${shown} ${unit === 0 && bytes === 1 ? 'byte' : units[unit]}`;
}

/** "40 s", "3 min", "2 h 05 min": as exact as it is useful. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  const minutes = Math.round(whole / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}
