import type { Amount } from './amount.ts';
import type { FigureContext } from './figure-context.ts';

/** Numbers that count nothing: parts of names, numbering, telephone numbers, pronouns. `hasUnit`: a noun or measure follows. */
export function isNoFigure(context: FigureContext, amount: Amount, hasUnit: boolean): boolean {
  return (
    isName(context, amount, hasUnit) ||
    isNumbering(context, amount) ||
    isTelephone(context, amount) ||
    (!amount.digits && isPronoun(context, amount, hasUnit))
  );
}

/** "Boeing 737", "Group of Seven", "No. 10", "Article 5". */
function isName(context: FigureContext, { first, end, digits, currency, rule }: Amount, hasUnit: boolean): boolean {
  if (currency !== '' || rule === 'figure-nobody') return false;
  const before = context.lower(first - 1);
  const isSameSentence = context.sentence(first - 1) === context.sentence(first);
  if (isSameSentence && context.words?.nameLeads.has(before) === true && (digits || context.isCapital(first - 1)))
    return true;
  if (!digits && context.isCapital(first) && !context.isFirst(first) && !isOpened(context, first)) return true;
  if (!isSameSentence || !digits) return false;
  if (/^[#+]$/u.test(before)) return true;
  const word = context.text(first - 1);
  const isAfterName =
    (context.tag(first - 1).startsWith('NNP') && context.isCapital(first - 1)) || /\p{Ll}\p{Lu}/u.test(word);
  return isAfterName && !hasUnit && context.tag(end) !== 'IN';
}

function isOpened(context: FigureContext, at: number): boolean {
  return /^[“"'‘(:«–—-]$/u.test(context.text(at - 1)) || context.text(at - 1) === '``';
}

/** "1. " and "(2)" where a sentence begins. */
function isNumbering(context: FigureContext, { first, end, digits }: Amount): boolean {
  if (!digits) return false;
  const isFirst = context.isFirst(first) || (context.isFirst(first - 1) && context.text(first - 1) === '(');
  return isFirst && /^[.)]$/u.test(context.text(end)) && context.sentence(end) === context.sentence(first);
}

/** Three or more groups of digits in a row. */
function isTelephone(context: FigureContext, { first }: Amount): boolean {
  let run = 1;
  for (let at = first - 1; at > first - 6 && isDigits(context.text(at)); at -= 1) run += 1;
  for (let at = first + 1; at < first + 6 && isDigits(context.text(at)); at += 1) run += 1;
  return run > 2 && isDigits(context.text(first));
}

function isDigits(word: string): boolean {
  return /^\d[\d-]*$/u.test(word);
}

/** "one", "the two", "two of the people": words that take up who was named before. */
function isPronoun(context: FigureContext, { first, end, value, bound, rule }: Amount, hasUnit: boolean): boolean {
  if (rule !== 'figure-number') return false;
  if (context.words?.of.has(context.lower(end)) === true && value < 20) return true;
  if (value === 1 && end === first + 1) return true;
  return !hasUnit && bound === null;
}
