import { dayIn } from './day-in.ts';

/** An address of the web in full; null for anything else. */
export function webAddress(value: string | null): string | null {
  return value !== null && /^https?:\/\/\S+$/iu.test(value) ? value : null;
}

/** "www.harbour-courier.example", "news.example": written small, as no name of an outlet is. */
const host = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,5}[a-z]{2,24}$/u;

/** Whether a line is nothing but an address or a host. */
export function isAddressLine(line: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/iu.test(line) || host.test(line);
}

/** Whether a line begins with an address or a host: no sentence that was cut goes on like that. */
export function beginsWithAddress(line: string): boolean {
  const [first = ''] = line.split(/\s/u, 1);
  return isAddressLine(first.replace(/[,;)]$/u, ''));
}

/** The day in an address, as many outlets write it: /2025/03/12/, /2025/mar/12/, 2025-03-12. */
export function dayInAddress(address: string | null): string | null {
  const [, year = '', month = '', day = ''] =
    /[/-]((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-]|$)/iu.exec(address ?? '') ?? [];
  return year === '' ? null : dayIn(`${year}-${month}-${day}`);
}

/** "harbour-courier.example": what is known of an outlet that is not named. Without `https://` as well. */
export function hostOf(address: string | null): string | null {
  if (address === null) return null;
  const full = webAddress(address) ?? `https://${address}`;
  return isAddressLine(address) && URL.canParse(full) ? new URL(full).hostname.replace(/^(?:www|m|amp)\./u, '') : null;
}
