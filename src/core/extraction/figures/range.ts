import type { Amount } from './amount.ts';
import type { FigureContext } from './figure-context.ts';
import { readSingle } from './single.ts';
import { readWrittenRange } from './written-range.ts';

/** "12–17", "between 3 and 5", "3 to 5 million", "$10-$15", "ranging from 3 to 5"; a score is one too, in the order of the text. */
export function readRange(context: FigureContext, at: number): Amount | null {
  const written = readWrittenRange(context, at);
  if (written !== null) return written;
  const { words } = context;
  const isBetween = words?.between.has(context.lower(at)) === true;
  const low = readSingle(context, isBetween ? at + 1 : at);
  if (low === null) return null;
  const link = low.end + measureLength(context, low.end);
  if (!isLinked(context, low, link, isBetween)) return null;
  const high = readSingle(context, link + 1);
  if (high === null || context.sentence(high.end - 1) !== context.sentence(at)) return null;
  if (!fits(context, low, link, high) || isChange(context, low, link, high)) return null;
  const value = scaledLow(low, high, context);
  if (value >= high.value) return null;
  return {
    ...high,
    first: at,
    value,
    high: high.value,
    currency: low.currency === '' ? high.currency : low.currency,
    bound: 'range',
    rule: 'figure-range',
    digits: low.digits || high.digits || context.numbers === null,
  };
}

function isLinked(context: FigureContext, low: Amount, link: number, isBetween: boolean): boolean {
  const { words } = context;
  const word = context.lower(link);
  if (isBetween) return words?.and.has(word) === true;
  if (words?.or.has(word) === true) return context.text(low.first - 1) !== ',';
  return words?.to.has(word) === true || /^[–—-]$/u.test(word);
}

/** Tokens of a unit between the numbers: "4.5 percent to 5 percent". */
function measureLength(context: FigureContext, at: number): number {
  const { words } = context;
  if (words === null) return 0;
  const percent = context.phraseLength(at, words.percent);
  if (percent > 0) return percent;
  const word = context.lower(at);
  return words.units.has(word) || words.currencyWords.has(word) ? 1 : 0;
}

/** One currency, one unit; "4.5 percent to 12 euros" are two figures, and "two or five" is no range, but "two or three" and "20 or 30". */
function fits(context: FigureContext, low: Amount, link: number, high: Amount): boolean {
  const { words } = context;
  if (high.currency !== '' && high.currency !== low.currency) return false;
  if (words?.or.has(context.lower(link)) === true && high.value - low.value !== lastPlace(low.value)) return false;
  const isPercentBehind = measureLength(context, high.end) > 0 && !words?.units.has(context.lower(high.end));
  if (low.currency !== '' && isPercentBehind && !words?.currencyWords.has(context.lower(high.end))) return false;
  if (link === low.end) return true;
  const unit = (at: number) =>
    words?.units.get(context.lower(at)) ?? words?.currencyWords.get(context.lower(at)) ?? '%';
  return measureLength(context, high.end) > 0 && unit(low.end) === unit(high.end);
}

/** 1 of 7, 10 of 20 and 100 of 300. */
function lastPlace(value: number): number {
  let place = 1;
  while (value > 0 && value % (place * 10) === 0) place *= 10;
  return place;
}

/** "from 3 to 5" tells what changed, and so does "rose 5 cents to 84 cents"; votes of 299 to 321 are two figures. */
function isChange(context: FigureContext, low: Amount, link: number, high: Amount): boolean {
  const { words } = context;
  if (words === null || !words.to.has(context.lower(link))) return false;
  if (words.from.has(context.lower(low.first - 1))) {
    return !words.rangeLeads.has(context.lower(low.first - 2));
  }
  const isMeasured = link > low.end || low.currency !== '' || low.unit !== '' || high.value > low.value * 5;
  for (let at = low.first - 1; at >= low.first - 3 && context.sentence(at) === context.sentence(low.first); at -= 1) {
    if (isMeasured && words.changes.has(context.lower(at))) return !words.by.has(context.lower(low.first - 1));
    if (words.scoreWords.has(context.lower(at))) return true;
  }
  return false;
}

/** "3 to 5 million" means 3 million. */
function scaledLow(low: Amount, high: Amount, context: FigureContext): number {
  const scale = scaleOf(context, high);
  const hasOwn = scaleOf(context, low) > 1;
  return scale > 1 && !hasOwn && low.value < 1000 && low.value * scale < high.value ? low.value * scale : low.value;
}

function scaleOf(context: FigureContext, { end, unit }: Amount): number {
  if (context.numbers === null || unit !== '') return 1;
  const word = context.lower(end - 1);
  const letters = /^\d[\d.,]*(\p{L}+)$/u.exec(word)?.[1];
  return context.numbers.scales.get(word) ?? context.numbers.suffixes.get(letters ?? '') ?? 1;
}
