import { currencySigns, currencyWords } from './currencies.ts';
import { unitNames } from './units.ts';

/** Of a word that is a unit of weight and of money. */
const also: ReadonlyMap<string, readonly string[]> = new Map([
  ['pound', ['gbp']],
  ['pounds', ['gbp']],
]);

const byWriting = new Map(
  [...unitNames, ...currencyWords, ...currencySigns, ['percent', '%'] as const, ['per cent', '%'] as const].map(
    ([writing, unit]) => [writing.toLowerCase(), unit.toLowerCase()] as const,
  ),
);

/**
 * Units of figures, as they are stored in small letters, that somebody means by "km", "dollars", "$" or "percent"; empty: it is no unit of which
 * more than one writing is known.
 */
export function unitsMeant(typed: string): readonly string[] {
  const writing = typed.toLowerCase();
  const unit = byWriting.get(writing);
  return [...(unit === undefined ? [] : [unit]), ...(also.get(writing) ?? [])];
}
