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

/** Accepts all forms of a word, and others: a form begins as the stem does, but for its last letter (tested). */
export function mayBeForm(word: string): Automaton {
  const stem = stemOf(word);
  const isIrregular = [...exceptions.values()].includes(stem);
  return new Automaton(infixGraph(`${stem.slice(0, isIrregular ? 1 : Math.max(2, stem.length - 1))}*`));
}

/** Only small letters without accents have a stem of their own. */
export function hasForms(word: string): boolean {
  return /^[a-z]{3,}$/u.test(word);
}

export function isForm(word: string, other: string): boolean {
  return stemOf(word) === stemOf(other);
}
