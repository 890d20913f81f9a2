import { TermWalk } from './term-block.ts';

/** Begins each word. This and the digits stand in no UTF-8. */
const begin = 0xff;
/** The digit 0 of 8. */
const digit = 0xf6;
/** Bytes of the longest word with its mark and its digits. */
const longest = 256;
/** Letters that are looked for at least, if there are as many. */
const fewest = 3;
/** One byte in so many is counted. */
const sampled = 16;

/**
 * The words of many blocks as one run of bytes, in which letters are looked for as fast as the machine compares bytes: many times as fast as
 * reading word by word. Each word begins with a mark and, three bits a byte and the least first, the bytes of its postings.
 */
export class WordText {
  readonly #bytes: Buffer;
  /** How often each byte stands in them, of some. */
  readonly #times = new Uint32Array(256);

  /** @param blocks terms as `TermBlock` has them */
  constructor(blocks: readonly Uint8Array[]) {
    let bytes = Buffer.alloc(4096);
    let length = 0;
    for (const terms of blocks) {
      const walk = new TermWalk(terms);
      while (walk.next()) {
        if (length + longest > bytes.length) bytes = Buffer.concat([bytes], 2 * bytes.length);
        bytes[length++] = begin;
        for (let rest = walk.end - walk.start; rest > 0; rest >>>= 3) bytes[length++] = digit + (rest & 7);
        length = walk.copy(bytes, length);
      }
    }
    this.#bytes = Buffer.from(bytes.subarray(0, length));
    for (let at = 0; at < length; at += sampled) {
      const byte = this.#bytes[at] ?? 0;
      this.#times[byte] = (this.#times[byte] ?? 0) + 1;
    }
  }

  /**
   * Gives each word in which letters stand in a row.
   *
   * @param take gets the word with a character for each byte of its UTF-8, and the bytes that its postings take
   */
  eachWith(letters: string, take: (term: string, room: number) => void): void {
    const bytes = this.#bytes;
    const wanted = Buffer.from(letters, 'utf8');
    // From its rarest letter on, for each place of the first that is looked for is looked at.
    const rarest = this.#rarest(wanted);
    const part = wanted.subarray(rarest);
    for (let found = bytes.indexOf(part); found >= 0;) {
      const at = found - rarest;
      let place = 0;
      while (place < rarest && bytes[at + place] === wanted[place]) place += 1;
      if (place < rarest) {
        found = bytes.indexOf(part, found + 1);
        continue;
      }
      let start = at;
      while ((bytes[start - 1] ?? begin) < digit) start -= 1;
      let first = start;
      while ((bytes[first - 1] ?? begin) !== begin) first -= 1;
      let room = 0;
      for (let place = start - 1; place >= first; place--) room = room * 8 + ((bytes[place] ?? digit) - digit);
      const next = bytes.indexOf(begin, at);
      const end = next < 0 ? bytes.length : next;
      take(bytes.toString('latin1', start, end), room);
      found = bytes.indexOf(part, end);
    }
  }

  /** The place in some letters of the one that stands in fewest words, with enough behind it that little else is found. */
  #rarest(letters: Uint8Array): number {
    let rarest = 0;
    for (let place = 1; place <= letters.length - fewest; place++)
      if ((this.#times[letters[place] ?? 0] ?? 0) < (this.#times[letters[rarest] ?? 0] ?? 0)) rarest = place;
    return rarest;
  }
}
