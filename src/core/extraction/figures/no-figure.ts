import type { Amount } from './amount.ts';
import { findBound } from './bound.ts';
import type { FigureContext } from './figure-context.ts';
import { isNamePart } from './name-part.ts';
import { isPronoun } from './pronoun.ts';
import type { FoundUnit } from './unit.ts';

/**
 * Numbers that count nothing: parts of names, numbering, telephone numbers, years, pronouns. `unit`: the noun or measure behind;
 * `isTakenUp`: the figure before in the sentence counts something that this one may count as well.
 */
export function isNoFigure(
  context: FigureContext,
  amount: Amount,
  unit: FoundUnit | null,
  isTakenUp: boolean,
): boolean {
  return (
    isNamePart(context, amount, unit) ||
    isNumbering(context, amount) ||
    isCode(context, amount) ||
    isTelephone(context, amount) ||
    isClause(context, amount) ||
    isYear(context, amount, unit) ||
    (!amount.digits && isPronoun(context, amount, unit, isTakenUp))
  );
}

/** "1. " and "(2)" where a sentence begins. */
function isNumbering(context: FigureContext, { first, end, digits }: Amount): boolean {
  if (!digits) return false;
  const isFirst = context.isFirst(first) || (context.isFirst(first - 1) && context.text(first - 1) === '(');
  return isFirst && /^[.)]$/u.test(context.text(end)) && context.sentence(end) === context.sentence(first);
}

/** "007", "(0735 GMT)": whole numbers do not begin with zero. */
function isCode(context: FigureContext, { first, end, digits }: Amount): boolean {
  return digits && end === first + 1 && /^0\d+$/u.test(context.text(first));
}

/** "401(k)": a letter in brackets that touches the number. */
function isClause(context: FigureContext, { end, digits }: Amount): boolean {
  const isBracket = context.text(end) === '(' && context.touches(end - 1) && context.touches(end);
  return digits && isBracket && /^\p{L}$/u.test(context.text(end + 1)) && context.text(end + 2) === ')';
}

/** Three or more groups of digits in a row, none of them a score; "called 911". */
function isTelephone(context: FigureContext, { first, end, digits }: Amount): boolean {
  if (!digits) return false;
  const isCalled = context.words?.callWords.has(context.lower(first - 1)) === true;
  if (isCalled && end === first + 1 && /^\d{3}$/u.test(context.text(first))) return true;
  let run = 1;
  for (let at = first - 1; at > first - 6 && isDigits(context.text(at)); at -= 1) run += 1;
  for (let at = end; at < end + 5 && isDigits(context.text(at)); at += 1) run += 1;
  return run > 2 && isDigits(context.text(first));
}

function isDigits(word: string): boolean {
  return /^\d[\d-]*$/u.test(word) && !/^\d{1,3}-\d{1,3}$/u.test(word);
}

/** "1998", and "the 2012 elections"; "2000 people" and "about 1998 people" count. */
function isYear(context: FigureContext, { first, end, currency, value }: Amount, unit: FoundUnit | null): boolean {
  if (currency !== '' || end !== first + 1 || value < 1900 || value > 2100) return false;
  if (!/^\d{4}$/u.test(context.text(first))) return false;
  return unit === null || (unit.counted && value % 100 > 0 && findBound(context, first, end, '', end) === null);
}
