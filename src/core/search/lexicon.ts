import type { PatternQuery } from './query.ts';

export type WordPattern = Pick<PatternQuery, 'kind' | 'pattern' | 'distance'>;

/** What an archive knows of words: what stands for what, the most frequent first. */
export type Lexicon = {
  /** Words of the archive that fit. */
  readonly matching: (pattern: WordPattern) => readonly string[];
  /** Other forms of a folded word that stand in the archive. */
  readonly formsOf: (word: string) => readonly string[];
  /** The same word, folded, in other letters (see `otherWritings`), as it stands in the archive. */
  readonly writingsOf: (word: string) => readonly string[];
  /** Other names of whoever has this name in the archive. */
  readonly namesOf: (name: string) => readonly string[];
};
