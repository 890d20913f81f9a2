import type { NumberWords } from '../figures/number-words.ts';
import { readNumber } from '../figures/read-number.ts';
import { agoMatch } from './ago.ts';
import { lengthValue } from './length-value.ts';
import type { TimeMatch } from './moment.ts';
import type { TokenView } from './token-view.ts';

/** "six weeks", "six-week", "nearly a month", "the past two months", "several days", "recent days", "for years", "two months ago". */
export function matchDuration(view: TokenView, at: number, numbers: NumberWords): TimeMatch | null {
  const modifier = view.phraseLength(at, view.words.lengthModifiers, 3);
  if (modifier > 0) {
    const inner = matchLength(view, at + modifier, numbers);
    if (inner !== null && inner.end > at + modifier + 1) return inner;
  }
  return matchLength(view, at, numbers);
}

function matchLength(view: TokenView, at: number, numbers: NumberWords): TimeMatch | null {
  return (
    matchHyphened(view, at, numbers) ?? matchCounted(view, at, numbers) ?? matchSome(view, at) ?? matchBare(view, at)
  );
}

/** "six-week", "16-hour", "decade-long", "yearlong"; "44-year-old" is an age. */
function matchHyphened(view: TokenView, at: number, numbers: NumberWords): TimeMatch | null {
  const { words } = view;
  const word = view.lower(at);
  const whole = words.longs.get(word);
  if (whole !== undefined) return duration(at + 1, whole);
  const cut = word.lastIndexOf('-');
  if (cut <= 0) return null;
  const head = word.slice(0, cut);
  const tail = word.slice(cut + 1);
  const unit = words.units.get(tail);
  if (unit === undefined) {
    const long = words.long.has(tail) ? words.units.get(head) : undefined;
    return long === undefined ? null : duration(at + 1, lengthValue(words.pluralUnits.has(head) ? null : 1, long));
  }
  const value = numbers.ones.get(head) ?? (/^\d{1,4}(?:\.\d+)?$/u.test(head) ? Number(head) : halfOf(head, numbers));
  return value === undefined ? null : duration(at + 1, lengthValue(value, unit));
}

function halfOf(head: string, numbers: NumberWords): number | undefined {
  return numbers.halves.has(head) ? 0.5 : undefined;
}

function matchCounted(view: TokenView, at: number, numbers: NumberWords): TimeMatch | null {
  const { words } = view;
  const isStretch = words.stretches.has(view.lower(at));
  const first = isStretch ? at + 1 : at;
  const half = readHalf(view, first, numbers);
  const number = half ?? readNumber(view.tokens, first, numbers);
  const isArticle = words.articles.has(view.lower(first)) && number?.value !== 1;
  if (number === null && !isArticle) return matchStretch(view, at, isStretch);
  let place = number?.end ?? first + 1;
  if (place < first + 4 && words.more.has(view.lower(place))) place += 1;
  const unit = words.units.get(view.lower(place));
  if (unit === undefined || (unit === 'Q' && !words.ago.has(view.lower(place + 1)) && !isStretch)) return null;
  // "a second report" is an ordinal, "60 Minutes" a title.
  if (words.old.has(view.lower(place + 1)) || isTitle(view, first, place) || (number === null && unit === 'TS'))
    return null;
  // "a year and a half".
  const more = view.phraseLength(place + 1, words.andHalf, 3);
  const end = place + 1 + more;
  const count = (number?.value ?? 1) + (more > 0 ? 0.5 : 0);
  if (words.ago.has(view.lower(end))) return agoMatch(end + 1, count, unit);
  return duration(end, lengthValue(count, unit), number === null && more === 0 ? 0.5 : 0.85);
}

/** A unit with a capital behind a quotation mark or an owner: “60 Minutes”, "CBS's 60 Minutes". */
function isTitle(view: TokenView, first: number, unit: number): boolean {
  return view.isCapital(unit) && /^(?:``|POS|'')$/u.test(view.tag(first - 1));
}

/** "half an hour". */
function readHalf(view: TokenView, at: number, numbers: NumberWords): { value: number; end: number } | null {
  const isHalf = numbers.halves.has(view.lower(at)) && numbers.articles.has(view.lower(at + 1));
  return isHalf && view.words.units.has(view.lower(at + 2)) ? { value: 0.5, end: at + 2 } : null;
}

/** "the past decade". */
function matchStretch(view: TokenView, at: number, isStretch: boolean): TimeMatch | null {
  const { words } = view;
  if (!isStretch || words.before.has(view.lower(at)) || words.after.has(view.lower(at))) return null;
  const unit = words.units.get(view.lower(at + 1));
  if (unit === undefined) return null;
  return duration(at + 2, lengthValue(words.pluralUnits.has(view.lower(at + 1)) ? null : 1, unit));
}

/** "several months", "the next few days", "a few years ago". */
function matchSome(view: TokenView, at: number): TimeMatch | null {
  const { words } = view;
  const first = words.stretches.has(view.lower(at)) ? at + 1 : at;
  const length = view.phraseLength(first, words.some, 3);
  const place = first + length;
  const unit = words.units.get(view.lower(place));
  if (length === 0 || unit === undefined || !words.pluralUnits.has(view.lower(place))) return null;
  if (words.ago.has(view.lower(place + 1))) return agoMatch(place + 2, null, unit);
  return words.old.has(view.lower(place + 1)) ? null : duration(place + 1, lengthValue(null, unit), 0.6);
}

/** "recent weeks", "for years", "decades ago". */
function matchBare(view: TokenView, at: number): TimeMatch | null {
  const { words } = view;
  const isRecent = words.recent.has(view.lower(at)) || words.after.has(view.lower(at));
  const place = isRecent ? at + 1 : at;
  const unit = words.units.get(view.lower(place));
  if (unit === undefined || !words.pluralUnits.has(view.lower(place))) return null;
  if (words.ago.has(view.lower(place + 1))) return agoMatch(place + 2, null, unit);
  const isLed = isRecent || words.durationLeads.has(view.lower(at - 1));
  return isLed && !words.old.has(view.lower(place + 1)) ? duration(place + 1, lengthValue(null, unit), 0.45) : null;
}

function duration(end: number, value: string, confidence = 0.85): TimeMatch {
  return { end, type: 'duration', rule: 'time-duration', confidence, value: () => value };
}
