import type { Amount } from './amount.ts';
import { findBound } from './bound.ts';
import { findFate } from './fate.ts';
import type { FigureContext } from './figure-context.ts';
import type { FoundUnit } from './unit.ts';

/**
 * Number words that take up who was named before ("one", "the two", "two of them", "two of the people said"), and "one" where it
 * only introduces ("one analyst"). `isTakenUp`: the figure before in the sentence counts something. "one" counts beside a measure or a bound, another number or a fate: "one goal and two assists", "one man died".
 */
export function isPronoun(context: FigureContext, amount: Amount, unit: FoundUnit | null, isTakenUp: boolean): boolean {
  const { first, end, value, bound, rule } = amount;
  if (rule !== 'figure-number') return false;
  if (value === 1 && end === first + 1) return unit === null || !isCountedOne(context, amount, unit);
  // "three of whom were hurt".
  if (isTakenUp && context.words?.of.has(context.lower(end)) === true && context.tag(end + 1).startsWith('W'))
    return false;
  if (unit !== null && context.words?.of.has(context.lower(end)) === true) return context.words.tellers.has(unit.unit);
  if (unit !== null || bound !== null || value >= 100) return false;
  if (findBound(context, first, end, '', end) !== null) return false;
  return !isPaired(context, end) && !isOther(context, amount, isTakenUp) && !isLed(context, first);
}

/** "six countries, down from seven", "three from Sudan": the figure before tells what is counted; "the two" takes it up. */
function isOther(context: FigureContext, { first, end }: Amount, isTakenUp: boolean): boolean {
  const isTold =
    /^(?:DT|PDT|PRP\$|JJ|POS|WDT)/u.test(context.tag(first - 1)) || context.words?.of.has(context.lower(end));
  return isTakenUp && isTold !== true;
}

/** "a family of four", "reduced to eight", "eight of 12". */
function isLed(context: FigureContext, first: number): boolean {
  const { words } = context;
  if (words === null || context.sentence(first - 2) !== context.sentence(first)) return false;
  const before = context.lower(first - 1);
  if (words.of.has(before)) return context.tag(first - 2) === 'NN' && words.groups.has(context.lower(first - 2));
  return (words.from.has(before) || words.to.has(before)) && words.changes.has(context.lower(first - 2));
}

/** "four or eight years". */
function isPaired(context: FigureContext, end: number): boolean {
  const isOr = context.words?.or.has(context.lower(end)) === true;
  return isOr && context.number(end + 1) !== null;
}

function isCountedOne(context: FigureContext, { first, end }: Amount, unit: FoundUnit): boolean {
  const { words } = context;
  if (words === null || words.of.has(context.lower(end))) return false;
  if (!unit.counted) return !words.timeUnits.has(unit.unit) || words.oneLeads.has(context.lower(first - 1));
  if (words.oneLeads.has(context.lower(first - 1)) || context.endsPhrase(first - 1, words.boundsBefore)) return true;
  return findFate(context, first, unit.end) !== null || isListed(context, first, unit.end);
}

/** "two adults and one child", "one child and two adults". */
function isListed(context: FigureContext, first: number, end: number): boolean {
  const { words } = context;
  if (words === null) return false;
  if (words.and.has(context.lower(end)) && context.number(end + 1) !== null) return true;
  if (!words.and.has(context.lower(first - 1))) return false;
  for (let at = first - 2; at > first - 6 && context.sentence(at) === context.sentence(first); at -= 1) {
    if (context.number(at) !== null) return true;
  }
  return false;
}
