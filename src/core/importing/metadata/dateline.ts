import { findDates } from './find-dates.ts';

/** What the beginning of a report says: "HARBOURTON, 12 March 2025 (Harbour Press) — At least …". */
export type Dateline = { readonly outlet: string | null; readonly dates: readonly string[] };

/** The dateline of a paragraph; null without one. A place in capitals, or an agency in brackets, and a dash. */
export function readDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, 120);
  const dash = /\s?[—–]\s?|\s-{1,2}\s/u.exec(head);
  if (!dash || dash.index === 0) return null;
  const before = head.slice(0, dash.index);
  const agency = /\(([\p{Lu}][^()]{1,40})\)$/u.exec(before)?.[1] ?? null;
  const place = (agency === null ? before : before.slice(0, before.lastIndexOf('('))).trim();
  const [found] = findDates(place);
  const name = (found ? place.slice(0, found.start) : place).split(',')[0] ?? '';
  const inCapitals = name.length > 1 && name === name.toUpperCase() && /\p{Lu}/u.test(name);
  if (!inCapitals && !(agency !== null && /^\p{Lu}/u.test(name) && name.split(' ').length <= 4)) return null;
  return { outlet: agency, dates: found?.readings ?? [] };
}
