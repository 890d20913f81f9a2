import { type Amount, newAmount } from './amount.ts';
import type { FigureContext } from './figure-context.ts';
import type { FigureWords } from './figure-words.ts';
import { readDigits, type ReadNumber, splitDigits } from './read-number.ts';

/** One number with its sign and currency: "minus 20", "-5", "$3.5bn", "Rs. 500", "5 EUR", ".312", "64GB". */
export function readSingle(context: FigureContext, at: number): Amount | null {
  const unsigned = isMinus(context, at) ? at + 1 : at;
  const currency = readCurrency(context, unsigned);
  const isPoint = isDecimalPoint(context, currency.end);
  const place = isPoint ? currency.end + 1 : currency.end;
  const number = currency.code === '' ? readPlain(context, place) : readMoney(context, place);
  if (number === null || context.isDate(number.end - 1)) return null;
  const behind = currency.code === '' && number.digits ? signBehind(context, number.end) : undefined;
  const value = isPoint ? number.value / 10 ** context.text(place).length : number.value;
  return newAmount(at, behind === undefined ? number.end : number.end + 1, unsigned > at ? -value : value, {
    digits: number.digits,
    currency: behind ?? currency.code,
    unit: number.unit,
    rule: 'figure-number',
  });
}

type Unified = ReadNumber & { readonly unit: string };

/** A number, or digits with a unit in one word. "100m" is metres where lengths or races are told of. */
function readPlain(context: FigureContext, at: number): Unified | null {
  const number = context.number(at);
  const { words } = context;
  if (words === null) return number === null ? null : { ...number, unit: '' };
  const word = context.text(at);
  if (words.noNumbers.has(word.toLowerCase())) return null;
  const digits = /^[\d½⅓⅔¼¾]/u.test(word) ? splitDigits(word, context.numbers) : null;
  if (digits === null || digits.letters === '') return number === null ? null : { ...number, unit: '' };
  const end = at + 1;
  if (isMetres(context, at, digits.letters)) return { value: digits.value, end, digits: true, unit: words.metres };
  const unit = attachedUnit(words, digits.letters, digits.value);
  if (unit !== undefined && number === null) return { value: digits.value, end, digits: true, unit };
  return number === null ? null : { ...number, unit: '' };
}

/** "9.58s" is seconds; "90s" a decade. */
function attachedUnit(words: FigureWords, letters: string, value: number): string | undefined {
  return letters === 's' && Number.isInteger(value) ? undefined : words.attachedUnits.get(letters);
}

function isMetres(context: FigureContext, at: number, letters: string): boolean {
  if (letters !== 'm' || context.words === null) return false;
  return context.words.metreCompany.has(context.lower(at + 1)) || /^\d{1,2},?\d00m$/u.test(context.text(at));
}

/** Behind a currency sign also "50-a-barrel" and "20m-rated" are numbers. */
function readMoney(context: FigureContext, at: number): Unified | null {
  const number = context.number(at);
  if (number !== null) return { ...number, unit: '' };
  const word = context.lower(at);
  const cut = word.indexOf('-');
  const value = cut > 0 && !/^-\d/u.test(word.slice(cut)) ? readDigits(word.slice(0, cut), context.numbers) : null;
  return value === null ? null : { value, end: at + 1, digits: true, unit: '' };
}

function readCurrency(context: FigureContext, at: number): { readonly code: string; readonly end: number } {
  const code = context.currencyOf(at);
  if (code === undefined) return { code: '', end: at };
  // "Rs. 500", where the stop is a token.
  return { code, end: context.text(at + 1) === '.' && /\p{L}$/u.test(context.text(at)) ? at + 2 : at + 1 };
}

/** "5 €", "5 EUR"; a sign before the next number belongs to that: "sold 5 $3 tickets". */
function signBehind(context: FigureContext, end: number): string | undefined {
  const code = context.currencyOf(end);
  return code === undefined || /^\d/u.test(context.text(end + 1)) ? undefined : code;
}

/**
 * The word, or a dash that touches the number and nothing before it. "plus or minus 3" is no negative number, nor is what a machine
 * made of "at least" ("to the minus 14").
 */
function isMinus(context: FigureContext, at: number): boolean {
  const { words } = context;
  if (words?.minus.has(context.lower(at)) === true) {
    const isBound = words.boundsBefore.has(context.phrase(at - 2, 3));
    return !words.or.has(context.lower(at - 1)) && !isBound && context.sentence(at) === context.sentence(at + 1);
  }
  return /^[-−–]$/u.test(context.text(at)) && context.touches(at) && !context.touches(at - 1);
}

/** ".312": a stop that touches digits and nothing before it. */
function isDecimalPoint(context: FigureContext, at: number): boolean {
  if (context.text(at) !== '.' || !context.touches(at) || !/^\d+$/u.test(context.text(at + 1))) return false;
  return context.numbers?.decimal === '.' && (!context.touches(at - 1) || context.isSign(at - 1));
}
