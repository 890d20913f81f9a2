import type { TimeFact } from '../../../contract/fact.ts';
import type { AnnotatedText } from '../annotated-text.ts';
import type { NumberWords } from '../figures/number-words.ts';
import { numberWordsOf, primaryLanguage, timeWordsOf } from '../language-pack.ts';
import { otherMonths } from '../other-languages/months.ts';
import { type CivilDate, formatCivilDate, parseCivilDate } from './civil-date.ts';
import { matchDayTime } from './day-times.ts';
import { matchNumericDay } from './days.ts';
import { matchDuration } from './durations.ts';
import { type Before, matchListedDay } from './listed-days.ts';
import type { Moment, TimeMatch } from './moment.ts';
import { matchPeriod } from './periods.ts';
import { matchReference } from './references.ts';
import { matchSet } from './sets.ts';
import { mayStart } from './starters.ts';
import { tenseAt } from './tense.ts';
import { TokenView } from './token-view.ts';
import { findWrittenDates } from './written-dates.ts';
import { matchYear } from './years.ts';

/**
 * Times of an article in the order of the text, resolved against its day of publication (YYYY-MM-DD). Without one the
 * value of what is relative to it is null. In a language without words only dates are found that are written out or in digits.
 */
export function findTimes(annotated: AnnotatedText, published: string | null): TimeFact[] {
  const words = timeWordsOf(annotated.language);
  const numbers = numberWordsOf(annotated.language);
  if (words === null || numbers === null) return findDates(annotated);
  const day = published === null ? null : parseCivilDate(published);
  const view = new TokenView(annotated.tokens, words);
  const facts: TimeFact[] = [];
  const told = new ToldTimes();
  for (let at = 0; at < annotated.tokens.length;) {
    const match = mayStart(view, at, numbers) ? matchAt(view, at, numbers, told.before) : null;
    if (match === null || view.sentence(match.end - 1) !== view.sentence(at)) {
      at += 1;
      continue;
    }
    const sentence = view.sentence(at);
    const moment: Moment = {
      published: day,
      anchor: told.dayFor(sentence),
      period: told.periodFor(sentence),
      tense: tenseAt(view, at, match.end),
    };
    const value = match.value(moment);
    facts.push(toFact(annotated, firstToken(view, at, match, told.before?.end ?? 0), match, value));
    told.tell(match, value, sentence);
    at = match.end;
  }
  return facts;
}

/** What the text has named so far. */
class ToldTimes {
  before: Before | null = null;
  #day: { readonly value: CivilDate; readonly sentence: number } | null = null;
  #period: { readonly value: string; readonly sentence: number } | null = null;

  tell({ end, rule }: TimeMatch, value: string | null, sentence: number): void {
    const day = value === null ? null : parseCivilDate(value.slice(0, 10));
    this.before = { end, rule, day };
    if (day !== null) this.#day = { value: day, sentence };
    // "a year ago" is told of the time before it, and the next one of that as well.
    if (value !== null && rule !== 'time-ago' && /^\d{4}(?:-(?:\d\d|[QH]\d)(?:-\d\d)?)?$/u.test(value))
      this.#period = { value, sentence };
  }

  /** Of this sentence or the two before. */
  dayFor(sentence: number): CivilDate | null {
    return this.#day !== null && sentence - this.#day.sentence < 3 ? this.#day.value : null;
  }

  /** Of this sentence or the one before. */
  periodFor(sentence: number): string | null {
    return this.#period !== null && sentence - this.#period.sentence < 2 ? this.#period.value : null;
  }
}

/** The longest expression that begins here, an "early" or "later" before it included. */
function matchAt(view: TokenView, at: number, numbers: NumberWords, before: Before | null): TimeMatch | null {
  if (view.words.early.has(view.lower(at))) {
    const isHyphen = view.lower(at + 1) === '-' && view.touches(at);
    const isLinked = view.words.of.has(view.lower(at + 1)) || view.words.on.has(view.lower(at + 1)) || isHyphen;
    const inner = matchPlain(view, isLinked ? at + 2 : at + 1, numbers);
    if (inner !== null && inner.type !== 'duration' && inner.type !== 'set') return inner;
  }
  return matchListedDay(view, at, before) ?? matchPlain(view, at, numbers);
}

function matchPlain(view: TokenView, at: number, numbers: NumberWords): TimeMatch | null {
  let longest: TimeMatch | null = null;
  for (const match of [
    matchDayTime(view, at),
    matchPeriod(view, at),
    matchSet(view, at, numbers),
    matchDuration(view, at, numbers),
    matchYear(view, at, numbers),
    matchReference(view, at),
  ]) {
    if (match !== null && (longest === null || match.end > longest.end)) longest = match;
  }
  return longest;
}

/** "the" belongs to a quarter, decade, season or length of time. `free`: index behind the time before. */
function firstToken(view: TokenView, at: number, { rule, end }: TimeMatch, free: number): number {
  const isLength = rule === 'time-duration' && view.words.units.has(view.lower(end - 1)) && end > at + 1;
  const isNoun = /^time-(?:quarter|decade|season|century|ago)$/u.test(rule);
  const hasArticle = isNoun || isLength || view.words.stretches.has(view.lower(at));
  const isArticle = view.words.definite.has(view.lower(at - 1)) && !view.startsSentence(at);
  return hasArticle && isArticle && free < at ? at - 1 : at;
}

/** Dates in digits, and those whose months have a known name. */
function findDates(annotated: AnnotatedText): TimeFact[] {
  return [...findNumericDates(annotated), ...findWrittenDates(annotated)].sort((a, b) => a.start - b.start);
}

function findNumericDates(annotated: AnnotatedText): TimeFact[] {
  const dayFirst = otherMonths.has(primaryLanguage(annotated.language));
  return annotated.tokens.flatMap((token, at) => {
    const match = matchNumericDay(token.text, at, dayFirst);
    const date = match?.day({ published: null, anchor: null, period: null, tense: null });
    if (match === null || date === null || date === undefined) return [];
    return [toFact(annotated, at, { ...match, type: 'date', value: () => null }, formatCivilDate(date))];
  });
}

function toFact({ text, tokens }: AnnotatedText, at: number, match: TimeMatch, value: string | null): TimeFact {
  const start = tokens[at]?.start ?? 0;
  const end = tokens[match.end - 1]?.end ?? start;
  return {
    kind: 'time',
    start,
    end,
    text: text.slice(start, end),
    type: match.type,
    value,
    confidence: match.confidence,
    rule: match.rule,
  };
}
