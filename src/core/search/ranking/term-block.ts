import { type ByteRange, ByteWriter } from './byte-writer.ts';
import { isPair } from './frequent-pairs.ts';
import { ChunkWriter, type WordsOf } from './posting-chunks.ts';

/**
 * Words in alphabetical order of their UTF-8 bytes, and the postings and places of each. A word is a string with one character for each
 * of its bytes ({@link termOf}), so that JavaScript and SQLite agree on the order.
 */
export type TermBlock = {
  readonly first: string;
  readonly last: string;
  /** For each word: how many characters it shares with the one before, how many follow and these, the bytes of its postings, those of its places. */
  readonly terms: Uint8Array;
  readonly postings: Uint8Array;
  /** Apart from the postings, so that those are read without them. */
  readonly places: Uint8Array;
  /** What is told of the postings of frequent words; empty: there is none, or it is not known how many words articles have. */
  readonly chunks: Uint8Array;
};

/** A word with what is known of it. */
export type TermEntry = { readonly term: string; readonly postings: ByteRange; readonly places: ByteRange };

/** What is read of a block to walk over its words. */
export type BlockOfTerms = Pick<TermBlock, 'terms' | 'postings' | 'places'>;

/** Where a word's postings and places stand in those of its block. */
export type TermRange = {
  readonly start: number;
  readonly end: number;
  readonly placesStart: number;
  readonly placesEnd: number;
};

/** How a word is kept: a character for each byte of its UTF-8. Cut to what one byte can count. */
export function termOf(word: string): string {
  const bytes = ascii.test(word) ? word : Buffer.from(word, 'utf8').toString('latin1');
  return bytes.length > longest ? bytes.slice(0, longest) : bytes;
}

export function wordOf(term: string): string {
  return ascii.test(term) ? term : Buffer.from(term, 'latin1').toString('utf8');
}

const ascii = /^[\0-\x7f]*$/u;
/** Bytes of a word that count; what is longer shares its postings with what begins like it. */
const longest = 120;

/** Bytes of postings after which a block is full: few enough to be read for one word, enough for few rows. */
const fullBlock = 8192;

/**
 * Puts words, given in order, into blocks. Pairs of words come first; they have blocks of their own.
 *
 * @param wordsOf how many words an article has; null: this is not known
 */
export function* makeBlocks(words: Iterable<TermEntry>, wordsOf: WordsOf | null = null): Generator<TermBlock> {
  let block = new BlockWriter(wordsOf);
  for (const entry of words) {
    if (block.holdsPairs && !isPair(entry.term)) {
      yield block.done();
      block = new BlockWriter(wordsOf);
    }
    block.add(entry);
    if (block.size >= fullBlock) {
      yield block.done();
      block = new BlockWriter(wordsOf);
    }
  }
  if (block.size > 0) yield block.done();
}

class BlockWriter {
  #first: string | null = null;
  #last = '';
  readonly #terms = new ByteWriter();
  readonly #postings = new ByteWriter();
  readonly #places = new ByteWriter();
  readonly #chunks: ChunkWriter | null;

  constructor(wordsOf: WordsOf | null) {
    this.#chunks = wordsOf === null ? null : new ChunkWriter(wordsOf);
  }

  get size(): number {
    return this.#postings.length;
  }

  get holdsPairs(): boolean {
    return isPair(this.#last);
  }

  add({ term, postings, places }: TermEntry): void {
    this.#first ??= term;
    let shared = 0;
    while (shared < term.length && term.charCodeAt(shared) === this.#last.charCodeAt(shared)) shared += 1;
    this.#terms.byte(shared);
    this.#terms.byte(term.length - shared);
    for (let at = shared; at < term.length; at++) this.#terms.byte(term.charCodeAt(at));
    this.#terms.number(postings.end - postings.start);
    this.#terms.number(places.end - places.start);
    // Nothing is ranked by pairs.
    if (!isPair(term)) this.#chunks?.add(postings, this.#postings.length);
    this.#postings.copy(postings);
    this.#places.copy(places);
    this.#last = term;
  }

  done(): TermBlock {
    return {
      first: this.#first ?? '',
      last: this.#last,
      terms: this.#terms.bytes(),
      postings: this.#postings.bytes(),
      places: this.#places.bytes(),
      chunks: this.#chunks?.bytes() ?? new Uint8Array(0),
    };
  }
}

/**
 * Walks over the words of a block without making strings of them: each costs a few nanoseconds. First `next`, then what it tells of.
 */
export class TermWalk {
  readonly #terms: Uint8Array;
  readonly #bytes = new Uint8Array(longest);
  #at = 0;
  #length = 0;
  shared = 0;
  start = 0;
  end = 0;
  placesStart = 0;
  placesEnd = 0;

  constructor(terms: Uint8Array) {
    this.#terms = terms;
  }

  /** Goes on to the next word; false: there is none. */
  next(): boolean {
    const terms = this.#terms;
    if (this.#at >= terms.length) return false;
    let at = this.#at;
    this.shared = terms[at++] ?? 0;
    const length = this.shared + (terms[at++] ?? 0);
    for (let place = this.shared; place < length; place++) this.#bytes[place] = terms[at++] ?? 0;
    this.#length = length;
    let byte = terms[at++] ?? 0;
    let size = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = terms[at++] ?? 0;
      size |= (byte & 0x7f) << shift;
    }
    this.start = this.end;
    this.end += size;
    byte = terms[at++] ?? 0;
    size = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = terms[at++] ?? 0;
      size |= (byte & 0x7f) << shift;
    }
    this.placesStart = this.placesEnd;
    this.placesEnd += size;
    this.#at = at;
    return true;
  }

  term(): string {
    let term = '';
    for (let at = 0; at < this.#length; at++) term += String.fromCharCode(this.#bytes[at] ?? 0);
    return term;
  }

  /** Writes the bytes of the word from a place on; answers where they end. */
  copy(into: Uint8Array, from: number): number {
    for (let at = 0; at < this.#length; at++) into[from + at] = this.#bytes[at] ?? 0;
    return from + this.#length;
  }

  /** Below 0: the word stands before another in the alphabet; 0: it is this one; above 0: behind it. */
  compare(other: Uint8Array): number {
    const length = Math.min(this.#length, other.length);
    for (let at = 0; at < length; at++) {
      const difference = (this.#bytes[at] ?? 0) - (other[at] ?? 0);
      if (difference !== 0) return difference;
    }
    return this.#length - other.length;
  }
}

/**
 * Finds the words of a block that begin with some bytes. What a word shares with the one before is told by the block, so most are passed over
 * without being looked at. First `next`, then what it tells of.
 */
export class TermSearch implements TermRange {
  readonly #terms: Uint8Array;
  readonly #wanted: Uint8Array;
  #at = 0;
  /** So many bytes of the last word are those of the wanted beginning. */
  #alike = 0;
  /** The word is the beginning itself; it comes first. */
  isWhole = false;
  /** A word behind all of these was seen. */
  isPast = false;
  start = 0;
  end = 0;
  placesStart = 0;
  placesEnd = 0;

  constructor(terms: Uint8Array, wanted: Uint8Array) {
    this.#terms = terms;
    this.#wanted = wanted;
  }

  /** Goes on to the next word that begins so; false: the block has no more. */
  next(): boolean {
    const [terms, wanted] = [this.#terms, this.#wanted];
    let at = this.#at;
    let alike = this.#alike;
    while (at < terms.length && !this.isPast) {
      const shared = terms[at++] ?? 0;
      const length = shared + (terms[at++] ?? 0);
      const suffix = at;
      at += length - shared;
      // The word before came before those that are wanted, or was one of them. Shared with it is the byte that told this, or not.
      if (shared < alike) this.isPast = true;
      else if (shared === alike) {
        while (alike < length && alike < wanted.length && terms[suffix + alike - shared] === wanted[alike]) alike += 1;
        if (alike < wanted.length && alike < length)
          this.isPast = (terms[suffix + alike - shared] ?? 0) > (wanted[alike] ?? 0);
      }
      let byte = terms[at++] ?? 0;
      let size = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = terms[at++] ?? 0;
        size |= (byte & 0x7f) << shift;
      }
      this.start = this.end;
      this.end += size;
      byte = terms[at++] ?? 0;
      size = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = terms[at++] ?? 0;
        size |= (byte & 0x7f) << shift;
      }
      this.placesStart = this.placesEnd;
      this.placesEnd += size;
      if (alike === wanted.length && !this.isPast) {
        this.isWhole = length === wanted.length;
        this.#at = at;
        this.#alike = alike;
        return true;
      }
    }
    this.#at = at;
    this.#alike = alike;
    return false;
  }

  range(): TermRange {
    const { start, end, placesStart, placesEnd } = this;
    return { start, end, placesStart, placesEnd };
  }
}
