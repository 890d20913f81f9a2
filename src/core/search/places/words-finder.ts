import { textStart } from '../ranking/places.ts';
import type { Run, Slot, SoughtWords } from '../sought.ts';
import { type Finder, marks, type WordsOf } from './finder.ts';
import type { Part } from './near-finder.ts';
import { partsOf } from './parts-of-run.ts';
import { OneWordPlaces, type SlotPlaces } from './slot-places.ts';
import { Stretches } from './stretches.ts';

/** Words in a row: the first places of these. */
class RunFinder {
  readonly #slots: readonly { readonly places: SlotPlaces; readonly offset: number }[];
  /** The two rarest, if each is one word: whether they stand so far apart is told sooner than where all do. */
  readonly #rarest: { readonly one: OneWordPlaces; readonly other: OneWordPlaces; readonly gap: number } | null;
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
    const [one, other] = this.#slots;
    this.#rarest =
      one?.places instanceof OneWordPlaces && other?.places instanceof OneWordPlaces
        ? { one: one.places, other: other.places, gap: other.offset - one.offset }
        : null;
    this.length = run.length;
    this.#wordsOf = wordsOf;
  }

  /** What all of the row is, as the index keeps it: a word, or a pair; null: it is more than that. */
  get part(): SlotPlaces | null {
    const [first, ...others] = this.#slots;
    return first === undefined || others.length > 0 ? null : first.places;
  }

  standsIn(article: number): boolean {
    const slots = this.#slots;
    const rarest = this.#rarest;
    if (rarest !== null) {
      const { one, other, gap } = rarest;
      if (!one.seek(article) || !other.seek(article) || !one.isBefore(other, gap)) return false;
      if (slots.length === 2) return true;
    }
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

/** Any of some rows of words. */
export class WordsFinder implements Finder {
  readonly #runs: readonly RunFinder[];
  readonly #from: number;
  readonly #end: number;
  readonly #found = new Stretches();

  constructor({ runs, column }: SoughtWords, placesOf: (slot: Slot) => SlotPlaces, wordsOf: WordsOf) {
    this.#runs = runs.filter((run) => run.length > 0).map((run) => new RunFinder(run, placesOf, wordsOf));
    this.#from = column === 'body' ? textStart : 0;
    this.#end = column === 'title' ? textStart : Infinity;
  }

  /** The one row that is looked for, in title and text; null: there are others, or fewer places will do. */
  get run(): RunFinder | null {
    const [first, ...others] = this.#runs;
    return first === undefined || others.length > 0 || this.#from > 0 || this.#end < Infinity ? null : first;
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

/** What is looked for, if a word or a pair is all of it, in title and text; null: it is something else. */
export function partIn(finder: Finder): Part | null {
  const run = finder instanceof WordsFinder ? finder.run : null;
  const places = run?.part ?? null;
  return run === null || places === null ? null : { places, length: run.length };
}
