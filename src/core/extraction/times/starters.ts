import type { NumberWords } from '../figures/number-words.ts';
import type { TimeWords } from './time-words.ts';
import type { TokenView } from './token-view.ts';

type Starters = { readonly first: ReadonlySet<string>; readonly behindArticle: ReadonlySet<string> };

const known = new WeakMap<TimeWords, Starters>();

/** Whether a time can begin at a token: a quick look before the rules are tried. */
export function mayStart(view: TokenView, at: number, numbers: NumberWords): boolean {
  const { words } = view;
  const { first, behindArticle } = startersOf(words, numbers);
  const word = view.lower(at);
  if (words.articles.has(word) || words.definite.has(word)) {
    const next = view.lower(at + 1);
    return behindArticle.has(next) || first.has(next) || isMixed(next);
  }
  return first.has(word) || isMixed(word);
}

/** Digits, hyphens and apostrophes may be part of a time: "1990s", "six-week", "'90s", not the "'s" of an owner. */
function isMixed(word: string): boolean {
  return /[\d\-'’‘]/u.test(word) && !/^['’‘]\p{L}/u.test(word);
}

/** Words without digits and hyphens, in lower case; the first of those of several words. */
function startersOf(words: TimeWords, numbers: NumberWords): Starters {
  const found = known.get(words);
  if (found !== undefined) return found;
  const phrases = new Set([
    ...words.months.keys(),
    ...words.weekdays.keys(),
    ...words.weekdayPlurals.keys(),
    ...words.units.keys(),
    ...words.relativeDays.keys(),
    ...words.dayShifts.keys(),
    ...words.dayParts.keys(),
    ...words.nights.keys(),
    ...words.clockWords.keys(),
    ...words.seasons.keys(),
    ...words.sets.keys(),
    ...words.holidays.keys(),
    ...words.ordinals.keys(),
    ...words.longs.keys(),
    ...words.references.keys(),
    ...words.referenceAdjectives.keys(),
    ...words.decadeNames.keys(),
    ...numbers.ones.keys(),
    ...numbers.halves,
    ...words.before,
    ...words.after,
    ...words.this,
    ...words.that,
    ...words.stretches,
    ...words.recent,
    ...words.some,
    ...words.each,
    ...words.early,
    ...words.fiscal,
    ...words.latest,
    ...words.yearAgo,
    ...words.yearEnds,
    ...words.frequencies,
    ...words.lengthModifiers,
  ]);
  const parts = [...phrases].map((phrase) => phrase.split(' '));
  const starters = {
    first: new Set(parts.map(([first = '']) => first)),
    behindArticle: new Set([
      ...parts.map(([, second = '']) => second),
      ...words.same,
      ...words.ends,
      ...words.weekend,
      ...words.more,
    ]),
  };
  known.set(words, starters);
  return starters;
}
