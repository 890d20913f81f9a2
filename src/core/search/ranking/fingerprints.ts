import { PlaceReader } from './places.ts';
import { eachPosting } from './postings.ts';
import { type BlockOfTerms, TermWalk } from './term-block.ts';

/**
 * Two numbers for each article that sum up all that an index says of it: each word with its times and places, in whatever order they come. Two
 * indexes that agree have the same; two that do not have the same by chance only, once in 2^64.
 */
export class Fingerprints {
  readonly one: Uint32Array;
  readonly other: Uint32Array;

  /** @param size greatest article number plus one */
  constructor(size: number) {
    this.one = new Uint32Array(size);
    this.other = new Uint32Array(size);
  }

  /** Adds what a block says of the articles that `counts` holds of; an article beyond the size is passed over. */
  add({ terms, postings, places }: BlockOfTerms, counts: (article: number) => boolean): void {
    const walk = new TermWalk(terms);
    while (walk.next()) {
      const reader = new PlaceReader(places, walk.placesStart);
      const ofTerm = new Hash();
      const term = walk.term();
      for (let at = 0; at < term.length; at++) ofTerm.add(term.charCodeAt(at));
      eachPosting(postings, walk.start, walk.end, (article, times, inTitle) => {
        const start = reader.at;
        reader.skip();
        if (!counts(article) || article >= this.one.length) return;
        const hash = new Hash(ofTerm);
        hash.add(times);
        hash.add(inTitle);
        for (let at = start; at < reader.at; at++) hash.add(places[at] ?? 0);
        this.one[article] = (this.one[article] ?? 0) + hash.one;
        this.other[article] = (this.other[article] ?? 0) + hash.other;
      });
    }
  }

  agree(others: Fingerprints, article: number): boolean {
    return this.one[article] === others.one[article] && this.other[article] === others.other[article];
  }
}

/** Two hashes of 32 bits by unlike multiplications (FNV-1a; the other with a multiplier of Knuth's). */
class Hash {
  one: number;
  other: number;

  constructor(begun?: Hash) {
    this.one = begun?.one ?? 0x811c9dc5 | 0;
    this.other = begun?.other ?? 0x9e3779b9 | 0;
  }

  add(value: number): void {
    this.one = Math.imul(this.one ^ value, 0x01000193);
    this.other = Math.imul(this.other + value + 1, 0x2c1b3c6d) ^ (this.other >>> 13);
  }
}
