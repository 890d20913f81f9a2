import { PlaceMarks } from '../ranking/places.ts';
import type { Stretches } from './stretches.ts';

/** Finds where in an article something stands. */
export type Finder = {
  /** Whether it stands there. Each call of this or `find` with a greater article number than the one before. */
  standsIn(article: number): boolean;
  /** Every place where it stands, good until the next call. */
  find(article: number): Stretches;
};

/** How many words each article has, by its number. */
export type WordsOf = ArrayLike<number>;

/** One for all: no two articles are looked at at the same time. */
export const marks = new PlaceMarks();
