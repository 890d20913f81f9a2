import type { Slot, SoughtOperand } from '../sought.ts';
import type { Finder, WordsOf } from './finder.ts';
import { NearFinder, NearPartsFinder } from './near-finder.ts';
import type { SlotPlaces } from './slot-places.ts';
import { Stretches } from './stretches.ts';
import { partIn, WordsFinder } from './words-finder.ts';

/**
 * Finds words in a row, and words close to each other, by the places that the index has of them: no text is read. What it finds is what
 * `findPlaces` finds in the texts.
 *
 * @param placesOf the places of a slot's words, or of a pair of frequent words; asked for once for each part of a run
 */
export function finderOf(sought: SoughtOperand, placesOf: (slot: Slot) => SlotPlaces, wordsOf: WordsOf): Finder {
  switch (sought.type) {
    case 'words':
      return new WordsFinder(sought, placesOf, wordsOf);
    case 'near': {
      const [left, right] = [finderOf(sought.left, placesOf, wordsOf), finderOf(sought.right, placesOf, wordsOf)];
      const [one, other] = [partIn(left), partIn(right)];
      return one === null || other === null
        ? new NearFinder(sought, left, right)
        : new NearPartsFinder(sought, left, right, one, other, wordsOf);
    }
    case 'or':
      return new AnyFinder(sought.parts.map((part) => finderOf(part, placesOf, wordsOf)));
  }
}

/** Any of some things. */
class AnyFinder implements Finder {
  readonly #parts: readonly Finder[];
  readonly #found = new Stretches();

  constructor(parts: readonly Finder[]) {
    this.#parts = parts;
  }

  standsIn(article: number): boolean {
    return this.find(article).count > 0;
  }

  find(article: number): Stretches {
    this.#found.clear();
    for (const part of this.#parts) this.#found.addAll(part.find(article));
    this.#found.sort();
    return this.#found;
  }
}
