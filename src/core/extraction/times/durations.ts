import type { NumberWords } from '../figures/number-words.ts';
import { readNumber } from '../figures/read-number.ts';
import { addDays, formatCivilDate } from './civil-date.ts';
import type { Moment, TimeMatch } from './moment.ts';
import { periodOf } from './periods.ts';
import type { TimeUnit } from './time-words.ts';
import type { TokenView } from './token-view.ts';

/** "six weeks", "six-week", "a month", "the past two months", "recent days", "two months ago", "every day", "daily". */
export function matchDuration(view: TokenView, at: number, numbers: NumberWords): TimeMatch | null {
  return (
    matchSet(view, at, numbers) ??
    matchHyphened(view, at, numbers) ??
    matchCounted(view, at, numbers) ??
    matchVague(view, at)
  );
}

function matchSet(view: TokenView, at: number, numbers: NumberWords): TimeMatch | null {
  const { words } = view;
  const adverb = words.sets.get(view.lower(at));
  if (adverb !== undefined) return set(at + 1, adverb);
  if (!words.each.has(view.lower(at))) return null;
  const weekday = words.weekdays.get(view.lower(at + 1));
  if (weekday !== undefined) return set(at + 2, `XXXX-WXX-${weekday}`);
  const count = readNumber(view.tokens, at + 1, numbers);
  const place = count?.end ?? at + 1;
  const unit = words.units.get(view.lower(place));
  return unit === undefined ? null : set(place + 1, durationValue(count?.value ?? 1, unit));
}

/** "six-week", "16-hour"; "44-year-old" is an age. */
function matchHyphened(view: TokenView, at: number, numbers: NumberWords): TimeMatch | null {
  const word = view.lower(at);
  const cut = word.lastIndexOf('-');
  if (cut <= 0) return null;
  const tail = word.slice(cut + 1);
  const unit = view.words.units.get(tail);
  if (unit === undefined) {
    const vague = view.words.units.get(word.slice(0, cut));
    return tail === 'long' && vague !== undefined
      ? duration(at + 1, durationValue(word.startsWith('day') ? 1 : null, vague))
      : null;
  }
  const head = word.slice(0, cut);
  const value = numbers.ones.get(head) ?? (/^\d{1,4}(?:\.\d+)?$/u.test(head) ? Number(head) : undefined);
  return value === undefined ? null : duration(at + 1, durationValue(value, unit));
}

function matchCounted(view: TokenView, at: number, numbers: NumberWords): TimeMatch | null {
  const { words } = view;
  const isStretch = words.stretches.has(view.lower(at));
  const first = isStretch ? at + 1 : at;
  const number = readNumber(view.tokens, first, numbers);
  const isArticle = words.articles.has(view.lower(first)) && number?.value !== 1;
  if (number === null && !isArticle) return matchPastUnit(view, at, isStretch);
  const value = number?.value ?? 1;
  let place = number?.end ?? first + 1;
  if (place < first + 4 && view.lower(place) === 'more') place += 1;
  const unit = words.units.get(view.lower(place));
  if (unit === undefined || (unit === 'Q' && !words.ago.has(view.lower(place + 1)))) return null;
  // "a second report" is an ordinal.
  if (words.old.has(view.lower(place + 1)) || (number === null && unit === 'TS')) return null;
  const end = place + 1;
  if (words.ago.has(view.lower(end))) return ago(end + 1, value, unit);
  return duration(end, durationValue(value, unit), number === null ? 0.6 : 0.85);
}

/** "the past decade". */
function matchPastUnit(view: TokenView, at: number, isStretch: boolean): TimeMatch | null {
  if (!isStretch || view.words.before.has(view.lower(at)) || view.words.after.has(view.lower(at))) return null;
  const unit = view.words.units.get(view.lower(at + 1));
  return unit === undefined ? null : duration(at + 2, durationValue(view.lower(at + 1).endsWith('s') ? null : 1, unit));
}

/** "recent weeks", "for years", "several months", "decades ago". */
function matchVague(view: TokenView, at: number): TimeMatch | null {
  const { words } = view;
  const isRecent = words.recent.has(view.lower(at)) || words.after.has(view.lower(at));
  const place = isRecent ? at + 1 : at;
  const unit = words.units.get(view.lower(place));
  if (unit === undefined || !view.lower(place).endsWith('s')) return null;
  if (words.ago.has(view.lower(place + 1))) return { ...duration(place + 2, null, 0.6), type: 'date' };
  const isLed = isRecent || words.durationLeads.has(view.lower(at - 1));
  return isLed && !words.old.has(view.lower(place + 1)) ? duration(place + 1, durationValue(null, unit), 0.6) : null;
}

/** Days are counted exactly; "two months ago" is a month, "50 years ago" a year. */
function ago(end: number, count: number, unit: TimeUnit): TimeMatch {
  return {
    end,
    type: 'date',
    rule: 'time-ago',
    confidence: 0.85,
    value: ({ published }: Moment) => {
      if (published === null || !Number.isInteger(count) || count > 10_000) return null;
      if (unit === 'D') return formatCivilDate(addDays(published, -count));
      if (unit === '10Y' || unit === '100Y') return periodOf(published, 'Y', -count * (unit === '10Y' ? 10 : 100));
      return periodOf(published, unit, -count);
    },
  };
}

/** "P6W", "PT16H", "PXY" where the count is not told; half hours as minutes. */
function durationValue(count: number | null, unit: TimeUnit): string {
  if (count === null)
    return unit.startsWith('T')
      ? `PTX${unit.slice(1)}`
      : unit.endsWith('0Y')
        ? 'PXY'
        : `PX${unit === 'Q' ? 'M' : unit}`;
  if (unit === '10Y') return `P${count * 10}Y`;
  if (unit === '100Y') return `P${count * 100}Y`;
  if (unit === 'Q') return `P${count * 3}M`;
  if (unit === 'TH' && !Number.isInteger(count)) {
    const minutes = Math.round((count % 1) * 60);
    return count < 1 ? `PT${minutes}M` : `PT${Math.floor(count)}H${minutes}M`;
  }
  return unit.startsWith('T') ? `PT${count}${unit.slice(1)}` : `P${count}${unit}`;
}

function duration(end: number, value: string | null, confidence = 0.85): TimeMatch {
  return { end, type: 'duration', rule: 'time-duration', confidence, value: () => value };
}

function set(end: number, value: string): TimeMatch {
  return { end, type: 'set', rule: 'time-set', confidence: 0.8, value: () => value };
}
