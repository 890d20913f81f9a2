import { TermWalk } from './term-block.ts';

/** Begins each word. This and the digits stand in no UTF-8. */
const begin = 0xff;
/** The digit 0 of 8. */
const digit = 0xf6;
/** Bytes of the longest word with its mark and its digits. */
const longest = 256;

/**
 * The words of many blocks as one run of bytes, in which letters are looked for as fast as the machine compares bytes: many times as fast as
 * reading word by word. Each word begins with a mark and, three bits a byte and the least first, the bytes of its postings.
 */
export class WordText {
  readonly #bytes: Buffer;

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
  }

  /**
   * Gives each word in which letters stand in a row.
   *
   * @param take gets the word with a character for each byte of its UTF-8, and the bytes that its postings take
   */
  eachWith(letters: string, take: (term: string, room: number) => void): void {
    const bytes = this.#bytes;
    const wanted = Buffer.from(letters, 'utf8');
    for (let at = bytes.indexOf(wanted); at >= 0;) {
      let start = at;
      while ((bytes[start - 1] ?? begin) < digit) start -= 1;
      let first = start;
      while ((bytes[first - 1] ?? begin) !== begin) first -= 1;
      let room = 0;
      for (let place = start - 1; place >= first; place--) room = room * 8 + ((bytes[place] ?? digit) - digit);
      const next = bytes.indexOf(begin, at);
      const end = next < 0 ? bytes.length : next;
      take(bytes.toString('latin1', start, end), room);
      at = bytes.indexOf(wanted, end);
    }
  }
}
