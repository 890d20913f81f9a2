import type { SoughtNear } from '../sought.ts';
import { type Finder, marks, type WordsOf } from './finder.ts';
import type { SlotPlaces } from './slot-places.ts';
import { Stretches } from './stretches.ts';

type NearManner = Pick<SoughtNear, 'ordered' | 'distance'>;

/** Whatever is close to each other, by all places where it stands. */
export class NearFinder implements Finder {
  readonly #distance: number;
  readonly #ordered: boolean;
  readonly #left: Finder;
  readonly #right: Finder;
  readonly #found = new Stretches();

  constructor({ ordered, distance }: NearManner, left: Finder, right: Finder) {
    this.#ordered = ordered;
    this.#distance = distance;
    this.#left = left;
    this.#right = right;
  }

  standsIn(article: number): boolean {
    const left = this.#left.find(article);
    if (left.count === 0) return false;
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

/** A word or a pair of frequent ones, and how many words it has. */
export type Part = { readonly places: SlotPlaces; readonly length: number };

/** Words or pairs close to each other: around the places of the rarer one those of the other are looked for, up to the first that lies there. */
export class NearPartsFinder implements Finder {
  readonly #lists: NearFinder;
  readonly #rarer: Part;
  readonly #other: Part;
  readonly #wordsOf: WordsOf;
  readonly #distance: number;
  readonly #isBefore: boolean;
  readonly #isBehind: boolean;

  constructor(
    { ordered, distance }: NearManner,
    left: Finder,
    right: Finder,
    leftPart: Part,
    rightPart: Part,
    wordsOf: WordsOf,
  ) {
    this.#lists = new NearFinder({ ordered, distance }, left, right);
    const isLeftRarer = leftPart.places.weight <= rightPart.places.weight;
    [this.#rarer, this.#other] = isLeftRarer ? [leftPart, rightPart] : [rightPart, leftPart];
    this.#wordsOf = wordsOf;
    this.#distance = distance;
    // Where the other one may stand, seen from the rarer one.
    this.#isBefore = !ordered || !isLeftRarer;
    this.#isBehind = !ordered || isLeftRarer;
  }

  standsIn(article: number): boolean {
    const { places: rarer, length } = this.#rarer;
    const { places: other, length: lengthOfOther } = this.#other;
    if (!rarer.seek(article) || !other.seek(article)) return false;
    rarer.read();
    marks.begin(this.#wordsOf[article] ?? 0, 1);
    if (this.#isBehind) marks.raiseAround(rarer.places, rarer.from, rarer.to, length, length - 1 + this.#distance);
    if (this.#isBefore)
      marks.raiseAround(rarer.places, rarer.from, rarer.to, 1 - lengthOfOther - this.#distance, -lengthOfOther);
    marks.next();
    return other.raise(marks, 0, true);
  }

  find(article: number): Stretches {
    return this.#lists.find(article);
  }
}
