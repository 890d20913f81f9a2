import type { FigureWords } from './figure-words.ts';
import type { NumberWords } from './number-words.ts';

const known = new WeakMap<FigureWords, ReadonlySet<string>>();

/** Words without digits that a figure can begin with, in lower case; the first of those of several words. */
export function figureStarters(words: FigureWords, numbers: NumberWords): ReadonlySet<string> {
  const found = known.get(words);
  if (found !== undefined) return found;
  const starters = new Set(
    [
      ...[numbers.ones, words.vague, words.vagueMultiples, words.multiples, words.multipliers].flatMap((map) => [
        ...map.keys(),
      ]),
      ...[numbers.halves, words.vagueLeads, words.nobody, words.between, words.minus].flatMap((set) => [...set]),
    ].map((phrase) => phrase.split(' ', 1)[0] ?? ''),
  );
  known.set(words, starters);
  return starters;
}
