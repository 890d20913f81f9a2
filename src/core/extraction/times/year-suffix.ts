import type { Moment } from './moment.ts';
import type { TokenView } from './token-view.ts';
import { yearOf } from './years.ts';

/** The year that stands behind a month, quarter or day: "1992", ", 1992", "of 1992", "of last year", "next year". */
export type YearSuffix = { readonly end: number; readonly year: (moment: Moment) => number | null };

/** Null when no year stands at the token. A year in words must be "last", "this", "next" or "the same". */
export function readYearSuffix(view: TokenView, at: number): YearSuffix | null {
  const { words } = view;
  const place = words.of.has(view.lower(at)) || view.lower(at) === ',' ? at + 1 : at;
  // "26 February 1400 GMT" is an hour.
  if (words.zones.has(view.lower(place + 1))) return null;
  const year = yearOf(view.lower(place)) || shortYearAt(view, place);
  if (view.sentence(place) !== view.sentence(at - 1)) return null;
  if (year > 0) return { end: yearOf(view.lower(place)) > 0 ? place + 1 : place + 2, year: () => year };
  const offset = offsetOf(view, place);
  if (offset === null || view.lower(at) === ',' || words.units.get(view.lower(place + 1)) !== 'Y') return null;
  return { end: place + 2, year: ({ published }) => (published === null ? null : published.year + offset) };
}

function offsetOf(view: TokenView, at: number): number | null {
  const word = view.lower(at);
  const { before, after, this: these } = view.words;
  if (before.has(word)) return -1;
  if (after.has(word)) return 1;
  return these.has(word) ? 0 : null;
}

/** "'92": an apostrophe that touches two digits, taken for the century that began last or the one before; 0 for none. */
export function shortYearAt(view: TokenView, at: number): number {
  if (!/^['’‘]$/u.test(view.lower(at)) || !view.touches(at)) return 0;
  const digits = /^\d\d$/u.test(view.lower(at + 1)) ? Number(view.lower(at + 1)) : -1;
  if (digits < 0) return 0;
  return digits < 30 ? 2000 + digits : 1900 + digits;
}
