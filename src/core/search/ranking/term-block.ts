import { eachPosting, type TakePosting } from './postings.ts';

/**
 * Words in alphabetical order of their UTF-8 bytes, and the postings of each. A word is a string with one character for each
 * of its bytes ({@link termOf}), so that JavaScript and SQLite agree on the order.
 */
export type TermBlock = {
  readonly first: string;
  /** For each word: how many characters it shares with the one before, how many follow and these, the length of its postings. */
  readonly terms: Uint8Array;
  readonly postings: Uint8Array;
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

/** Puts words with their postings, given in order, into blocks. */
export function* makeBlocks(words: Iterable<readonly [string, Uint8Array]>): Generator<TermBlock> {
  let block = new BlockWriter();
  for (const [term, postings] of words) {
    block.add(term, postings);
    if (block.size >= fullBlock) {
      yield block.done();
      block = new BlockWriter();
    }
  }
  if (block.size > 0) yield block.done();
}

class BlockWriter {
  #first: string | null = null;
  #last = '';
  readonly #terms: number[] = [];
  readonly #postings: Uint8Array[] = [];
  size = 0;

  add(term: string, postings: Uint8Array): void {
    this.#first ??= term;
    let shared = 0;
    while (shared < term.length && term.charCodeAt(shared) === this.#last.charCodeAt(shared)) shared += 1;
    this.#terms.push(shared, term.length - shared);
    for (let at = shared; at < term.length; at++) this.#terms.push(term.charCodeAt(at));
    let rest = postings.length;
    while (rest >= 0x80) {
      this.#terms.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.#terms.push(rest);
    // A copy: the writer of the postings goes on to the next word in the same bytes.
    this.#postings.push(postings.slice());
    this.#last = term;
    this.size += postings.length;
  }

  done(): TermBlock {
    return { first: this.#first ?? '', terms: Uint8Array.from(this.#terms), postings: Buffer.concat(this.#postings) };
  }
}

/** Walks over the words of a block, with the place of their postings; stops when `take` answers false. */
export function eachTerm(terms: Uint8Array, take: (term: string, start: number, end: number) => boolean): void {
  let term = '';
  let start = 0;
  for (let at = 0; at < terms.length;) {
    const shared = terms[at++] ?? 0;
    const length = terms[at++] ?? 0;
    term = term.slice(0, shared) + String.fromCharCode(...terms.subarray(at, at + length));
    at += length;
    let byte = terms[at++] ?? 0;
    let bytes = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = terms[at++] ?? 0;
      bytes |= (byte & 0x7f) << shift;
    }
    if (!take(term, start, start + bytes)) return;
    start += bytes;
  }
}

/** The postings of one word of a block, if it stands there. */
export function eachPostingOf({ terms, postings }: Omit<TermBlock, 'first'>, wanted: string, take: TakePosting): void {
  eachTerm(terms, (term, start, end) => {
    if (term === wanted) eachPosting(postings, start, end, take);
    return term < wanted;
  });
}
