import { PlaceMarks, textStart } from '../ranking/places.ts';
import type { Run, Slot, SoughtNear, SoughtOperand, SoughtWords } from '../sought.ts';
import { partsOf } from './parts-of-run.ts';
import type { SlotPlaces } from './slot-places.ts';
import { Stretches } from './stretches.ts';

/** Finds where in an article something stands. */
export type Finder = {
  /** Whether it stands there. Each call of this or `find` with a greater article number than the one before. */
  standsIn(article: number): boolean;
  /** Every place where it stands, good until the next call. */
  find(article: number): Stretches;
};

/** How many words each article has, by its number. */
export type WordsOf = ArrayLike<number>;

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
    case 'near':
      return new NearFinder(
        sought,
        finderOf(sought.left, placesOf, wordsOf),
        finderOf(sought.right, placesOf, wordsOf),
      );
    case 'or':
      return new AnyFinder(sought.parts.map((part) => finderOf(part, placesOf, wordsOf)));
  }
}

/** One for all: no two articles are looked at at the same time. */
const marks = new PlaceMarks();

/** Words in a row: the first places of these. */
class RunFinder {
  readonly #slots: readonly { readonly places: SlotPlaces; readonly offset: number }[];
  readonly length: number;
  readonly #wordsOf: WordsOf;
  /** Where they begin in the article, ascending. */
  starts = new Int32Array(64);
  count = 0;

  constructor(run: Run, placesOf: (slot: Slot) => SlotPlaces, wordsOf: WordsOf) {
    // The rarest first: most articles are ruled out by two.
    this.#slots = partsOf(run)
      .map(({ slot, offset }) => ({ places: placesOf(slot), offset }))
      .toSorted((one, other) => one.places.weight - other.places.weight);
    this.length = run.length;
    this.#wordsOf = wordsOf;
  }

  standsIn(article: number): boolean {
    const slots = this.#slots;
    marks.begin(this.#wordsOf[article] ?? 0, this.length);
    for (let index = 0; index < slots.length; index++) {
      const slot = slots[index];
      if (slot === undefined || !slot.places.seek(article)) return false;
      if (index > 0) marks.next();
      if (!slot.places.raise(marks, slot.offset, index === slots.length - 1)) return false;
    }
    return true;
  }

  find(article: number): void {
    this.count = 0;
    for (let index = 0; index < this.#slots.length; index++) {
      const slot = this.#slots[index];
      if (slot === undefined || !slot.places.seek(article)) {
        this.count = 0;
        return;
      }
      slot.places.read();
      if (index === 0) this.#begin(slot.places, slot.offset);
      else this.#keep(slot.places, slot.offset);
      if (this.count === 0) return;
    }
  }

  #begin({ places, from, to }: SlotPlaces, offset: number): void {
    this.count = to - from;
    if (this.count > this.starts.length) this.starts = new Int32Array(2 * this.count);
    const { starts } = this;
    for (let at = from; at < to; at++) starts[at - from] = (places[at] ?? 0) - offset;
  }

  #keep({ places, from, to }: SlotPlaces, offset: number): void {
    const { starts, count } = this;
    let kept = 0;
    for (let index = 0, at = from; index < count && at < to;) {
      const start = starts[index] ?? 0;
      const difference = ((places[at] ?? 0) - offset - start) | 0;
      // Without a branch, for which way it goes cannot be foretold: 1 for the one that is behind, 0 for the other.
      const isBehind = difference >>> 31;
      const isBefore = (0 - difference) >>> 31;
      starts[kept] = start;
      kept += 1 - isBehind - isBefore;
      index += 1 - isBehind;
      at += 1 - isBefore;
    }
    this.count = kept;
  }
}

class WordsFinder implements Finder {
  readonly #runs: readonly RunFinder[];
  readonly #from: number;
  readonly #end: number;
  readonly #found = new Stretches();

  constructor({ runs, column }: SoughtWords, placesOf: (slot: Slot) => SlotPlaces, wordsOf: WordsOf) {
    this.#runs = runs.filter((run) => run.length > 0).map((run) => new RunFinder(run, placesOf, wordsOf));
    this.#from = column === 'body' ? textStart : 0;
    this.#end = column === 'title' ? textStart : Infinity;
  }

  standsIn(article: number): boolean {
    if (this.#from > 0 || this.#end < Infinity) return this.find(article).count > 0;
    for (const run of this.#runs) if (run.standsIn(article)) return true;
    return false;
  }

  find(article: number): Stretches {
    const found = this.#found;
    found.clear();
    for (const run of this.#runs) {
      run.find(article);
      const { starts, count, length } = run;
      for (let index = 0; index < count; index++) {
        const start = starts[index] ?? 0;
        if (start >= this.#from && start < this.#end) found.add(start, start + length - 1);
      }
    }
    if (this.#runs.length > 1) found.sort();
    return found;
  }
}

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

class NearFinder implements Finder {
  readonly #distance: number;
  readonly #ordered: boolean;
  readonly #left: Finder;
  readonly #right: Finder;
  readonly #found = new Stretches();

  constructor({ ordered, distance }: SoughtNear, left: Finder, right: Finder) {
    this.#ordered = ordered;
    this.#distance = distance;
    this.#left = left;
    this.#right = right;
  }

  standsIn(article: number): boolean {
    const left = this.#left.find(article);
    const right = this.#right.find(article);
    return left.isBefore(right, this.#distance) || (!this.#ordered && right.isBefore(left, this.#distance));
  }

  find(article: number): Stretches {
    const [left, right] = [this.#left.find(article), this.#right.find(article)];
    this.#found.clear();
    this.#addPairs(left, right);
    if (!this.#ordered) this.#addPairs(right, left);
    this.#found.sort();
    return this.#found;
  }

  /** Each of the first with each of the second that begins behind its end, at most so many words on. */
  #addPairs(before: Stretches, after: Stretches): void {
    for (let index = 0; index < before.count; index++) {
      const last = before.last(index);
      for (let next = after.behind(last); next < after.count; next++) {
        if (after.first(next) > last + this.#distance) break;
        this.#found.add(before.first(index), after.last(next));
      }
    }
  }
}
