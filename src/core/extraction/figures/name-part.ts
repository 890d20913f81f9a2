import type { Amount } from './amount.ts';
import type { FigureContext } from './figure-context.ts';
import type { FoundUnit } from './unit.ts';

/** "Boeing 737", "Group of Seven", "No. 10", "Article 5", "FTSE 100 shares", "24 Mill Lane". */
export function isNamePart(context: FigureContext, amount: Amount, unit: FoundUnit | null): boolean {
  const { first, currency, rule, digits } = amount;
  if (currency !== '' || rule === 'figure-nobody' || rule === 'figure-vague') return false;
  if (!digits) return isNamedWord(context, first, unit);
  return isNumbered(context, first, unit) || isAfterName(context, amount, unit) || isAddress(context, amount);
}

/** A number word with a capital within a sentence, or behind "Article". */
function isNamedWord(context: FigureContext, first: number, unit: FoundUnit | null): boolean {
  if (context.isCapital(first) && !context.isFirst(first) && !isOpened(context, first)) return true;
  return isLead(context, first, unit) && context.isCapital(first - 1);
}

function isOpened(context: FigureContext, at: number): boolean {
  return /^[“"'‘(:«–—-]$/u.test(context.text(at - 1)) || context.text(at - 1) === '``';
}

/** "page 7", "No. 10", "Windows 10 users", "Group of 20"; "this week 30 people" counts people. */
function isNumbered(context: FigureContext, first: number, unit: FoundUnit | null): boolean {
  const { words } = context;
  const before = first - 1;
  if (words === null || context.sentence(before) !== context.sentence(first)) return false;
  if (context.text(before) === '#' || isLead(context, first, unit)) return true;
  if (context.text(before) === '+' && unit === null) return true;
  if (!context.isCapital(before)) return /\p{Ll}\p{Lu}/u.test(context.text(before)) && !isMeasured(unit);
  return context.endsPhrase(before, words.numberedNames);
}

function isLead(context: FigureContext, first: number, unit: FoundUnit | null): boolean {
  const { words } = context;
  if (words === null || context.sentence(first - 1) !== context.sentence(first)) return false;
  // "No. 10" where the stop is a token.
  const lead = context.text(first - 1) === '.' && context.touches(first - 2) ? first - 2 : first - 1;
  const isGroup = words.of.has(context.lower(lead)) && words.nameLeads.has(context.phrase(lead - 1, 2));
  if (!isGroup && !context.endsPhrase(lead, words.nameLeads)) return false;
  return unit === null || context.isCapital(isGroup ? lead - 1 : lead);
}

/** "Apollo 11", "Ocean's 8 premiere"; not "in Kabul 30 people" nor "Apple 20 percent". */
function isAfterName(context: FigureContext, { first, end, high, value }: Amount, unit: FoundUnit | null): boolean {
  // "Ocean's 12".
  const isOwned = unit === null && context.tag(first - 1) === 'POS';
  const before = isOwned ? first - 2 : first - 1;
  if (context.sentence(before) !== context.sentence(first) || high !== null) return false;
  if (!isNameWord(context, before)) return false;
  if (isMeasured(unit) || value >= 10_000 || !Number.isInteger(value)) return false;
  if (unit !== null) {
    // In a headline all words are capitalised: "Pentagon Says 34 Troops Hurt".
    const isHeadline = unit.end > end && context.isCapital(unit.end - 1);
    return !isHeadline && !isInPlace(context, before) && !context.isFirst(before) && context.tag(end) !== 'NNS';
  }
  // "beat Shrek 2 to the prize", but "led Romney 51 to 46".
  const isTo = context.words?.to.has(context.lower(end)) === true && context.number(end + 1) === null;
  return isTo || context.tag(end) !== 'IN';
}

/** A proper noun, or what the tagger takes for another noun but has a capital within a sentence. */
function isNameWord(context: FigureContext, at: number): boolean {
  if (!context.isCapital(at)) return false;
  return context.tag(at).startsWith('NNP') || (!context.isFirst(at) && /^(?:NN|JJ|FW)/u.test(context.tag(at)));
}

/** The name behind which the number stands begins after a preposition of place. */
function isInPlace(context: FigureContext, last: number): boolean {
  let at = last;
  while (at > last - 5 && context.tag(at).startsWith('NNP') && context.sentence(at) === context.sentence(last)) at -= 1;
  return context.words?.placeLeads.has(context.lower(at)) === true;
}

function isMeasured(unit: FoundUnit | null): boolean {
  return unit !== null && !unit.counted;
}

/** A house number: "24 Mill Lane". */
function isAddress(context: FigureContext, { end, value }: Amount): boolean {
  if (!Number.isInteger(value)) return false;
  for (let at = end; at < end + 4 && context.isCapital(at); at += 1) {
    if (at > end && context.words?.streets.has(context.lower(at)) === true) return true;
  }
  return false;
}
