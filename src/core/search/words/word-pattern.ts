import { foldWord } from '../fold-word.ts';
import type { WordPattern } from '../lexicon.ts';
import { Automaton } from './automaton.ts';
import { fuzzyGraph } from './fuzzy.ts';
import { infixGraph } from './infix.ts';
import { regexGraph } from './regex.ts';
import { exceptions, stemOf } from './stem.ts';

/** Accepts the folded words that fit. Throws what `regexGraph` throws. */
export function automatonOf({ kind, pattern, distance }: WordPattern): Automaton {
  switch (kind) {
    case 'infix':
      return new Automaton(infixGraph(pattern));
    case 'fuzzy':
      return new Automaton(fuzzyGraph(foldWord(pattern), distance));
    case 'regex':
      return new Automaton(regexGraph(pattern));
  }
}

/** Letters that stand in a row in each word that fits, the longest there are; null: not known. */
export function lettersOf({ kind, pattern }: WordPattern): string | null {
  if (kind !== 'infix') return null;
  const [longest = ''] = foldWord(pattern)
    .split('*')
    .toSorted((one, other) => other.length - one.length);
  return longest.length < 2 ? null : longest;
}

/** Fits all forms of a word, and others: a form begins as the stem does, but for its last letter (tested). */
export function mayBeForm(word: string): WordPattern {
  const stem = stemOf(word);
  const isIrregular = [...exceptions.values()].includes(stem);
  const letters = stem.slice(0, isIrregular ? 1 : Math.max(2, stem.length - 1));
  return { kind: 'infix', pattern: `${letters}*`, distance: 0 };
}

/** Only small letters without accents have a stem of their own. */
export function hasForms(word: string): boolean {
  return /^[a-z]{3,}$/u.test(word);
}

export function isForm(word: string, other: string): boolean {
  return stemOf(word) === stemOf(other);
}
