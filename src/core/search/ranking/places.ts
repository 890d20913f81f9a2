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
    this.at = behindPlaces(this.#bytes, this.at);
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

  /**
   * Marks the places of one article that {@link PlaceMarks.raise} says, without noting them: most that are looked through are of words that stand
   * in every text many times.
   */
  raise(marks: PlaceMarks, offset: number, isLast: boolean): boolean {
    const { numbers, before, mark, limit } = marks;
    const [titleAt, textAt] = [marks.titleAt - offset, marks.textAt - offset];
    const bytes = this.#bytes;
    let at = this.at;
    let byte = bytes[at++] ?? 0;
    let start = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[at++] ?? 0;
      start |= (byte & 0x7f) << shift;
    }
    let place = (start >>> 2) + ((start & 2) === 0 ? textAt : titleAt);
    let greatest = 0;
    if (before === 0 || numbers[place] === before) {
      numbers[place] = mark;
      greatest = place;
    }
    if ((start & 1) === 1) {
      byte = bytes[at++] ?? 0;
      let length = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++] ?? 0;
        length |= (byte & 0x7f) << shift;
      }
      const end = at + length;
      const isWanted = !isLast || greatest === 0;
      while (isWanted && at < end && place < limit) {
        byte = bytes[at++] ?? 0;
        // Nearly every step is a byte, and none is 0.
        if (byte > 0 && byte < 0x80) place += byte;
        else if (byte === 0) {
          place = textAt - 1;
          continue;
        } else {
          let step = byte & 0x7f;
          for (let shift = 7; byte >= 0x80; shift += 7) {
            byte = bytes[at++] ?? 0;
            step |= (byte & 0x7f) << shift;
          }
          place += step;
        }
        if (before !== 0 && numbers[place] !== before) continue;
        numbers[place] = mark;
        greatest = place;
        if (isLast) break;
      }
      at = end;
    }
    this.at = at;
    marks.greatest = Math.max(marks.greatest, greatest);
    return greatest !== 0;
  }
}

/**
 * Whether any place of one word in an article has one of another word `gap` words behind it (less than 0: before it). Both are read side by side, up to the first
 * that does. What {@link PlaceWriter} wrote of the article begins at `start` and `otherStart`.
 */
export function areApart(
  bytes: Uint8Array,
  start: number,
  other: Uint8Array,
  otherStart: number,
  gap: number,
): boolean {
  let at = start;
  let byte = bytes[at++] ?? 0;
  let head = byte & 0x7f;
  for (let shift = 7; byte >= 0x80; shift += 7) {
    byte = bytes[at++] ?? 0;
    head |= (byte & 0x7f) << shift;
  }
  let wanted = (head >>> 2) + ((head & 2) === 0 ? textStart : 0) + gap;
  const end = (head & 1) === 0 ? at : behindPlaces(bytes, start);
  if (at < end) while ((bytes[at++] ?? 0) >= 0x80);

  let otherAt = otherStart;
  byte = other[otherAt++] ?? 0;
  head = byte & 0x7f;
  for (let shift = 7; byte >= 0x80; shift += 7) {
    byte = other[otherAt++] ?? 0;
    head |= (byte & 0x7f) << shift;
  }
  let place = (head >>> 2) + ((head & 2) === 0 ? textStart : 0);
  const otherEnd = (head & 1) === 0 ? otherAt : behindPlaces(other, otherStart);
  if (otherAt < otherEnd) while ((other[otherAt++] ?? 0) >= 0x80);

  while (place !== wanted) {
    while (place < wanted) {
      if (otherAt >= otherEnd) return false;
      byte = other[otherAt++] ?? 0;
      // Nearly every step is one byte, and none is 0.
      if (byte > 0 && byte < 0x80) {
        place += byte;
        continue;
      }
      if (byte === 0) {
        place = textStart - 1;
        byte = other[otherAt++] ?? 0;
      }
      place += byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = other[otherAt++] ?? 0;
        place += (byte & 0x7f) << shift;
      }
    }
    while (wanted < place) {
      if (at >= end) return false;
      byte = bytes[at++] ?? 0;
      if (byte === 0) {
        wanted = textStart - 1 + gap;
        byte = bytes[at++] ?? 0;
      }
      wanted += byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++] ?? 0;
        wanted += (byte & 0x7f) << shift;
      }
    }
  }
  return true;
}

/** Where the places of an article end that begin at `start` in what {@link PlaceWriter} wrote. */
export function behindPlaces(bytes: Uint8Array, start: number): number {
  let at = start;
  const hasMore = ((bytes[at] ?? 0) & 1) === 1;
  while ((bytes[at++] ?? 0) >= 0x80);
  if (!hasMore) return at;
  let byte = bytes[at++] ?? 0;
  let length = byte & 0x7f;
  for (let shift = 7; byte >= 0x80; shift += 7) {
    byte = bytes[at++] ?? 0;
    length |= (byte & 0x7f) << shift;
  }
  return at + length;
}

/** Marks on the places of one article at a time, by which words in a row, or close to each other, are found in one pass over the places of each. */
export class PlaceMarks {
  numbers = new Uint32Array(4096);
  /** Where the places of the title and of the text begin in these. */
  titleAt = 0;
  textAt = 0;
  /** A place must carry this mark to get the next one; 0: it need not. */
  before = 0;
  mark = 0;
  /** No place behind this one carries the mark before. */
  limit = Infinity;
  /** The last place that got the mark; 0: none did. */
  greatest = 0;
  #words = 0;

  /** Begins with an article of so many words, in which a row of `length` words is looked for: what was marked before counts no more. */
  begin(words: number, length: number): void {
    this.#words = words;
    // None begins at 0, not even of a row whose last word is the first of the title.
    this.titleAt = length;
    this.textAt = words + 2 * length;
    const room = this.textAt + words + length;
    if (room > this.numbers.length) {
      this.numbers = new Uint32Array(2 * room);
      this.mark = 0;
    } else if (this.mark > 0xffff0000) {
      this.numbers.fill(0);
      this.mark = 0;
    }
    this.before = 0;
    this.mark += 1;
    this.limit = Infinity;
    this.greatest = 0;
  }

  /** Goes on to the next word: from now on only what is marked is marked on. */
  next(): void {
    this.before = this.mark;
    this.mark += 1;
    this.limit = this.greatest;
    this.greatest = 0;
  }

  /**
   * Marks where a row would begin of which the word `offset` words on has these places. Answers whether there is any; after the last word of the
   * row one is enough.
   */
  raise(places: Int32Array, from: number, to: number, offset: number, isLast: boolean): boolean {
    const { numbers, before, mark, titleAt, textAt } = this;
    let greatest = 0;
    for (let at = from; at < to && !(isLast && greatest !== 0); at++) {
      const number = places[at] ?? 0;
      const place = (number < textStart ? number + titleAt : number - textStart + textAt) - offset;
      if (before !== 0 && numbers[place] !== before) continue;
      numbers[place] = mark;
      greatest = place;
    }
    this.greatest = Math.max(this.greatest, greatest);
    return greatest !== 0;
  }

  /**
   * Marks all places that lie at least `least` and at most `most` words behind one of these, which are ascending; less than 0: before it. None of the
   * title lies close to one of the text.
   */
  raiseAround(places: Int32Array, from: number, to: number, least: number, most: number): void {
    const { numbers, mark, titleAt, textAt } = this;
    let end = 0;
    for (let at = from; at < to; at++) {
      const number = places[at] ?? 0;
      const first = number < textStart ? titleAt : textAt;
      const place = number < textStart ? number + titleAt : number - textStart + textAt;
      const last = Math.min(place + most, first + this.#words - 1);
      // What lies close to the one before is marked already.
      for (let near = Math.max(place + least, first, end); near <= last; near++) numbers[near] = mark;
      end = Math.max(end, last + 1);
    }
    this.greatest = Math.max(this.greatest, end - 1);
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
