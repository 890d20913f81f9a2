import type { TimeFact } from '../../../contract/fact.ts';
import type { AnnotatedText } from '../annotated-text.ts';
import { numberWordsOf, timeWordsOf } from '../language-pack.ts';
import type { NumberWords } from '../figures/number-words.ts';
import { type CivilDate, formatCivilDate, parseCivilDate } from './civil-date.ts';
import { matchDayTime } from './day-times.ts';
import { matchNumericDay } from './days.ts';
import { matchDuration } from './durations.ts';
import type { Moment, TimeMatch } from './moment.ts';
import { matchPeriod } from './periods.ts';
import { tenseAt } from './tense.ts';
import { TokenView } from './token-view.ts';
import { matchYear } from './years.ts';

/**
 * Times of an article in the order of the text, resolved against its day of publication (YYYY-MM-DD). Without one the
 * value of what is relative to it is null. In a language without words only dates in digits are found.
 */
export function findTimes(annotated: AnnotatedText, published: string | null): TimeFact[] {
  const day = published === null ? null : parseCivilDate(published);
  const words = timeWordsOf(annotated.language);
  const numbers = numberWordsOf(annotated.language);
  if (words === null || numbers === null) return findNumericDates(annotated);
  const view = new TokenView(annotated.tokens, words);
  const facts: TimeFact[] = [];
  let anchor: CivilDate | null = null;
  for (let at = 0; at < annotated.tokens.length;) {
    const match = matchAt(view, at, numbers);
    if (match === null || view.sentence(match.end - 1) !== view.sentence(at)) {
      at += 1;
      continue;
    }
    const moment: Moment = { published: day, anchor, tense: tenseAt(view, at, match.end) };
    const value = match.value(moment);
    facts.push(toFact(annotated, at, match, value));
    anchor = value === null ? anchor : (parseCivilDate(value.slice(0, 10)) ?? anchor);
    at = match.end;
  }
  return facts;
}

/** The longest expression that begins here, an "early" or "later" before it included. */
function matchAt(view: TokenView, at: number, numbers: NumberWords): TimeMatch | null {
  if (view.words.early.has(view.lower(at))) {
    const place = view.lower(at + 1) === 'in' || view.lower(at + 1) === 'on' ? at + 2 : at + 1;
    const inner = matchPlain(view, place, numbers);
    return inner !== null && inner.type !== 'duration' && inner.type !== 'set' ? inner : null;
  }
  return matchPlain(view, at, numbers);
}

function matchPlain(view: TokenView, at: number, numbers: NumberWords): TimeMatch | null {
  let longest: TimeMatch | null = null;
  for (const match of [
    matchDayTime(view, at),
    matchPeriod(view, at),
    matchDuration(view, at, numbers),
    matchYear(view, at),
  ]) {
    if (match !== null && (longest === null || match.end > longest.end)) longest = match;
  }
  return longest;
}

function findNumericDates(annotated: AnnotatedText): TimeFact[] {
  return annotated.tokens.flatMap((token, at) => {
    const match = matchNumericDay(token.text, at);
    const date = match?.day({ published: null, anchor: null, tense: null });
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
