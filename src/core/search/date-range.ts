/** Days from `from` on and before `to`, YYYY-MM-DD. */
export type DateRange = { readonly from: string; readonly to: string };

const day = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/** What "2024", "2024-04" or "2024-04-29" covers; null when it is not a date. */
export function dateRange(text: string): DateRange | null {
  const match = day.exec(text);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (match[2] === undefined) return { from: civil(year, 1, 1), to: civil(year + 1, 1, 1) };
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined)
    return { from: civil(year, month, 1), to: month === 12 ? civil(year + 1, 1, 1) : civil(year, month + 1, 1) };
  const moment = new Date(Date.UTC(2000, month - 1, date));
  moment.setUTCFullYear(year, month - 1, date);
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== date || date < 1) return null;
  const next = new Date(moment.getTime() + 86_400_000);
  return {
    from: civil(year, month, date),
    to: civil(next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate()),
  };
}

function civil(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
