import { type Amount, newAmount } from './amount.ts';
import type { FigureContext } from './figure-context.ts';
import { type Lettered, splitDigits } from './read-number.ts';

/**
 * Two numbers in one word: "12-17", "1.5-2.5 percent", "$10-15m", "20-30,000" are ranges; "3-1", and "1-3" where a game is
 * told of, are scores, in the order of the text. Null for "2019-20", "9-11" and "50-50".
 */
export function readWrittenRange(context: FigureContext, at: number): Amount | null {
  const currency = context.currencyOf(at) ?? '';
  const place = currency === '' ? at : at + 1;
  if (context.words?.noNumbers.has(context.lower(place)) === true) return null;
  const parts = /^(\d[\d.,]*)-(\d[\d.,]*\p{L}*)$/u.exec(context.text(place));
  const low = splitDigits(parts?.[1] ?? '', context.numbers);
  const high = splitDigits(parts?.[2] ?? '', context.numbers);
  if (low === null || high === null || isYears(parts?.[1] ?? '', parts?.[2] ?? '')) return null;
  const isBare = currency === '' && high.letters === '';
  if (isBare && isScore(context, place, low.value, high.value)) {
    return newAmount(at, place + 1, low.value, { high: high.value, digits: true, rule: 'figure-score' });
  }
  return readBounds(context, at, place, low.value, high, currency);
}

function readBounds(
  context: FigureContext,
  at: number,
  place: number,
  low: number,
  high: Lettered,
  currency: string,
): Amount | null {
  const suffix = context.numbers?.suffixes.get(high.letters.toLowerCase());
  const unit = context.words?.attachedUnits.get(high.letters) ?? '';
  if (high.letters !== '' && suffix === undefined && unit === '') return null;
  const word = context.numbers?.scales.get(context.lower(place + 1));
  const thousands = low < 1000 && high.value >= 1000 && high.value % 1000 === 0 ? 1000 : 1;
  const scale = (suffix ?? 1) * (word ?? 1);
  if (low * thousands >= high.value) return null;
  return newAmount(at, word === undefined ? place + 1 : place + 2, low * thousands * scale, {
    high: high.value * scale,
    digits: true,
    currency,
    unit: suffix === undefined ? unit : '',
    bound: 'range',
    rule: 'figure-range',
  });
}

/** "2019-20", "2019-2020": years and seasons. */
function isYears(low: string, high: string): boolean {
  return /^(?:19|20)\d\d$/u.test(low) && /^(?:\d\d|(?:19|20)\d\d)$/u.test(high);
}

const reach = 5;

/** More goals first is a score; fewer first is one beside "lost", "draw" and the like. Whole numbers of up to three digits. */
function isScore(context: FigureContext, at: number, low: number, high: number): boolean {
  const isSmall = low < 500 && high < 500 && Number.isInteger(low) && Number.isInteger(high);
  if (!isSmall) return false;
  if (low > high) return true;
  if (low === high) return low < 40;
  const { words } = context;
  if (words === null || words.percent.has(context.lower(at + 1))) return false;
  if (words.scoreWords.has(context.lower(at + 1))) return true;
  if (context.tag(at + 1) === 'NNS' || context.numbers?.scales.has(context.lower(at + 1)) === true) return false;
  for (let before = at - 1; before >= at - reach && context.sentence(before) === context.sentence(at); before -= 1) {
    if (words.scoreWords.has(context.lower(before))) return true;
  }
  return false;
}
