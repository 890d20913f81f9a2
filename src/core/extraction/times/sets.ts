import type { NumberWords } from '../figures/number-words.ts';
import { readNumber } from '../figures/read-number.ts';
import { lengthValue } from './length-value.ts';
import type { TimeMatch } from './moment.ts';
import type { TokenView } from './token-view.ts';

/** Times that repeat: "daily", "every Monday", "each of the last three years", "every other week", "twice a week", "Mondays". */
export function matchSet(view: TokenView, at: number, numbers: NumberWords): TimeMatch | null {
  return matchAdverb(view, at) ?? matchEach(view, at, numbers) ?? matchFrequency(view, at) ?? matchPlural(view, at);
}

/** "daily", but not the newspaper: "a Communist daily", "The Weekly Standard". */
function matchAdverb(view: TokenView, at: number): TimeMatch | null {
  const value = view.words.sets.get(view.lower(at));
  if (value === undefined) return null;
  const isNoun = view.tag(at) === 'NN' && !view.tag(at + 1).startsWith('NN');
  const isTitle = view.isCapital(at) && view.isCapital(at + 1);
  return isNoun || isTitle ? null : set(at + 1, value);
}

function matchEach(view: TokenView, at: number, numbers: NumberWords): TimeMatch | null {
  const { words } = view;
  if (!words.each.has(view.lower(at))) return null;
  const weekday = words.weekdays.get(view.lower(at + 1));
  if (weekday !== undefined) return set(at + 2, `XXXX-WXX-${weekday}`);
  if (words.weekend.has(view.lower(at + 1))) return set(at + 2, 'XXXX-WXX-WE');
  const part = words.dayParts.get(view.lower(at + 1));
  if (part !== undefined) return set(at + 2, `XXXX-XX-XXT${part}`);
  const isOther = words.alternate.has(view.lower(at + 1));
  const count = isOther ? null : readNumber(view.tokens, at + 1, numbers);
  const place = isOther ? at + 2 : (count?.end ?? at + 1);
  const unit = words.units.get(view.lower(place));
  return unit === undefined ? null : set(place + 1, lengthValue(count?.value ?? (isOther ? 2 : 1), unit));
}

/** "twice a week", "three times per year": the count is not part of the value. */
function matchFrequency(view: TokenView, at: number): TimeMatch | null {
  const { words } = view;
  if (!words.frequencies.has(view.lower(at))) return null;
  if (!words.articles.has(view.lower(at + 1)) && !words.per.has(view.lower(at + 1))) return null;
  const unit = words.pluralUnits.has(view.lower(at + 2)) ? undefined : words.units.get(view.lower(at + 2));
  return unit === undefined ? null : set(at + 3, lengthValue(1, unit));
}

/** "on Mondays". */
function matchPlural(view: TokenView, at: number): TimeMatch | null {
  const weekday = view.isCapital(at) ? view.words.weekdayPlurals.get(view.lower(at)) : undefined;
  return weekday === undefined ? null : set(at + 1, `XXXX-WXX-${weekday}`);
}

function set(end: number, value: string): TimeMatch {
  return { end, type: 'set', rule: 'time-set', confidence: 0.8, value: () => value };
}
