import type { FigureContext } from './figure-context.ts';
import type { Bound } from './figure-words.ts';
import { readNumber } from './read-number.ts';

/** A number with its currency and range, before unit and bound are looked for. */
export type Amount = {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly high: number | null;
  readonly digits: boolean;
  /** ISO 4217 code of a sign in front; "" without one. */
  readonly currency: string;
  readonly bound: Bound | null;
  readonly rule: string;
};

/** "$3.5bn", "12–17", "between 3 and 5", "one in five", "dozens of", "no one"; null when no amount begins at the token. */
export function readAmount(context: FigureContext, at: number): Amount | null {
  return readNobody(context, at) ?? readVague(context, at) ?? readRange(context, at) ?? readSingle(context, at);
}

function readNobody(context: FigureContext, at: number): Amount | null {
  for (const count of [2, 1]) {
    if (context.words?.nobody.has(context.phrase(at, count)) !== true) continue;
    if (context.words.of.has(context.lower(at + count))) return null;
    return amount(at, at + count, 0, { rule: 'figure-nobody' });
  }
  return null;
}

/** "dozens", "hundreds of thousands"; nobody counted them. */
function readVague(context: FigureContext, at: number): Amount | null {
  const { words, numbers } = context;
  const value = words?.vague.get(context.lower(at));
  if (words === null || value === undefined || context.tag(at) === 'NNP') return null;
  const scale = words.of.has(context.lower(at + 1)) ? words.vague.get(context.lower(at + 2)) : undefined;
  if (scale === undefined) return amount(at, at + 1, value, { bound: '~', rule: 'figure-vague' });
  const single = numbers?.scales.get(context.lower(at + 2).replace(/s$/u, '')) ?? 1;
  return amount(at, at + 3, value * single, { bound: '~', rule: 'figure-vague' });
}

function readSingle(context: FigureContext, at: number): Amount | null {
  const currency = context.words?.currencySigns.get(context.lower(at)) ?? '';
  const number = readNumber(context.tokens, currency === '' ? at : at + 1, context.numbers);
  if (number === null || context.isDate(number.end - 1)) return null;
  const behind = context.words?.currencySigns.get(context.lower(number.end));
  const hasBehind = currency === '' && behind !== undefined && number.digits;
  const end = hasBehind ? number.end + 1 : number.end;
  return amount(at, end, number.value, {
    digits: number.digits,
    currency: hasBehind ? behind : currency,
    rule: 'figure-number',
  });
}

function readRange(context: FigureContext, at: number): Amount | null {
  const { words, numbers } = context;
  const written = /^(\d{1,7})-(\d{1,7})$/u.exec(context.lower(at));
  if (written !== null) return readWrittenRange(at, Number(written[1]), Number(written[2]));
  const isBetween = words?.between.has(context.lower(at)) === true;
  const first = isBetween ? at + 1 : at;
  const low = readSingle(context, first);
  if (low === null) return null;
  const afterPercent = words?.percent.has(context.lower(low.end)) === true ? low.end + 1 : low.end;
  const link = context.lower(afterPercent);
  const isLinked = isBetween ? words?.and.has(link) === true : words?.to.has(link) === true || /^[–—]$/u.test(link);
  const isChange = words?.from.has(context.lower(at - 1)) === true;
  if (!isLinked || isChange || context.sentence(afterPercent + 1) !== context.sentence(at)) return null;
  const high = readSingle(context, afterPercent + 1);
  if (high === null || (high.currency !== '' && high.currency !== low.currency)) return null;
  // "4.5 percent to 12 euros" are two figures.
  if (afterPercent > low.end && words?.percent.has(context.lower(high.end)) !== true) return null;
  if (link === 'or' && high.value - low.value !== 1) return null;
  const lowValue = scaledLow(low, high, context);
  if (lowValue >= high.value) return null;
  return {
    ...high,
    first: at,
    value: lowValue,
    high: high.value,
    currency: low.currency === '' ? high.currency : low.currency,
    bound: 'range',
    rule: 'figure-range',
    digits: low.digits || high.digits || numbers === null,
  };
}

/** "3 to 5 million" means 3 million. */
function scaledLow(low: Amount, high: Amount, context: FigureContext): number {
  const scale = context.numbers?.scales.get(context.lower(high.end - 1)) ?? 1;
  const hasOwn = context.numbers?.scales.has(context.lower(low.end - 1)) === true;
  return scale > 1 && !hasOwn && low.value < 1000 && low.value * scale < high.value ? low.value * scale : low.value;
}

/** "12-17" is a range, "3-1" a score. */
function readWrittenRange(at: number, low: number, high: number): Amount {
  return amount(
    at,
    at + 1,
    low,
    low < high
      ? { high, bound: 'range', digits: true, rule: 'figure-range' }
      : { high, digits: true, rule: 'figure-score' },
  );
}

function amount(first: number, end: number, value: number, rest: Partial<Amount> & { readonly rule: string }): Amount {
  return { first, end, value, high: null, digits: false, currency: '', bound: null, ...rest };
}
