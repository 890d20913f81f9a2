import { type ByteRange, ByteWriter } from './byte-writer.ts';

/**
 * A word's place: its number in the title, from 0, or in the text, from here on. So one number tells both, words of the title are never beside
 * those of the text, and there is no text with so many words.
 */
export const textStart = 2 ** 29;

/** Where steps are written until their length is known; one is enough for all writers. */
const rest = new ByteWriter();

/**
 * Places of a word as bytes, article by article in the order of its postings. For each article its first place (in its own part), shifted left by
 * two, as a number of variable length; bit 1 says that this is in the title, bit 0 that more follow: then come the bytes that they take, so that
 * they can be passed over, and the steps from place to place. A step of 0 leads from the title to the word before the text.
 */
export class PlaceWriter {
  readonly #bytes = new ByteWriter();

  /** Places of the next article, ascending, at least one. */
  add(places: Uint32Array, count: number): void {
    const first = places[0] ?? 0;
    const isTitle = first < textStart;
    const start = (isTitle ? first : first - textStart) * 4 + (isTitle ? 2 : 0);
    if (count === 1) {
      this.#bytes.number(start);
      return;
    }
    rest.clear();
    let last = first;
    for (let index = 1; index < count; index++) {
      const place = places[index] ?? 0;
      if (place >= textStart && last < textStart) {
        rest.number(0);
        last = textStart - 1;
      }
      rest.number(place - last);
      last = place;
    }
    this.#bytes.number(start + 1);
    this.#bytes.number(rest.length);
    this.#bytes.copy(rest.range());
  }

  /** Places of the next article as they were written before. */
  copy(places: ByteRange): void {
    this.#bytes.copy(places);
  }

  bytes(): Uint8Array {
    return this.#bytes.bytes();
  }

  /** The same without a view of its own, good until the next is added. */
  range(): ByteRange {
    return this.#bytes.range();
  }

  clear(): void {
    this.#bytes.clear();
  }
}

/** Goes from article to article in what {@link PlaceWriter} wrote, and reads the places of those that are wanted. */
export class PlaceReader {
  /** Where the next article's places begin. */
  at: number;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes;
    this.at = start;
  }

  /** Passes over one article. */
  skip(): void {
    const bytes = this.#bytes;
    let at = this.at;
    const hasMore = ((bytes[at] ?? 0) & 1) === 1;
    while ((bytes[at++] ?? 0) >= 0x80);
    if (hasMore) {
      let byte = bytes[at++] ?? 0;
      let length = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++] ?? 0;
        length |= (byte & 0x7f) << shift;
      }
      at += length;
    }
    this.at = at;
  }

  /** Reads the places of one article into `places` from `from` on; answers where they end there. */
  read(places: PlaceList, from: number): number {
    const bytes = this.#bytes;
    let at = this.at;
    let byte = bytes[at++] ?? 0;
    let start = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[at++] ?? 0;
      start |= (byte & 0x7f) << shift;
    }
    // Without sign: a first place has up to 29 bits.
    let last = (start >>> 2) + ((start & 2) === 0 ? textStart : 0);
    let count = from;
    places.makeRoom(count + 1);
    places.numbers[count++] = last;
    if ((start & 1) === 1) {
      byte = bytes[at++] ?? 0;
      let length = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++] ?? 0;
        length |= (byte & 0x7f) << shift;
      }
      places.makeRoom(count + length);
      const { numbers } = places;
      const end = at + length;
      while (at < end) {
        byte = bytes[at++] ?? 0;
        let step = byte & 0x7f;
        for (let shift = 7; byte >= 0x80; shift += 7) {
          byte = bytes[at++] ?? 0;
          step |= (byte & 0x7f) << shift;
        }
        if (step === 0) last = textStart - 1;
        else {
          last += step;
          numbers[count++] = last;
        }
      }
    }
    this.at = at;
    return count;
  }
}

/** Room for places that grows, so that one is enough for all articles. */
export class PlaceList {
  numbers = new Int32Array(256);

  makeRoom(length: number): void {
    if (length <= this.numbers.length) return;
    const larger = new Int32Array(Math.max(length, 2 * this.numbers.length));
    larger.set(this.numbers);
    this.numbers = larger;
  }
}
