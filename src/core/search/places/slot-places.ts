import { areApart, behindPlaces, PlaceList, type PlaceMarks, PlaceReader } from '../ranking/places.ts';
import { eachPosting } from '../ranking/postings.ts';

/** Where in an article a slot's words stand, one article after the other. */
export type SlotPlaces = {
  /** Goes to an article; each call with a greater number than the one before. Answers whether they stand there; then these may be called. */
  seek(article: number): boolean;
  read(): void;
  /** Marks the places as {@link PlaceMarks.raise} does. */
  raise(marks: PlaceMarks, offset: number, isLast: boolean): boolean;
  /** What was read last, ascending: from `from` to `to` of these. */
  readonly places: Int32Array;
  readonly from: number;
  readonly to: number;
  /** Grows with the times that the words stand in the segment. */
  readonly weight: number;
};

/** A word of a segment: its postings and places. */
export type IndexedWord = {
  readonly postings: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly places: Uint8Array;
  readonly placesStart: number;
  readonly placesEnd: number;
};

/** The places of one word: read while going along its postings, and only where they are wanted. */
export class OneWordPlaces implements SlotPlaces {
  readonly from = 0;
  to = 0;
  readonly weight: number;
  readonly #list = new PlaceList();
  readonly #reader: PlaceReader;
  readonly #places: Uint8Array;
  readonly #postings: Uint8Array;
  readonly #end: number;
  /** The last article that was sought, or the next one behind it that has a posting; 0: none was read yet. */
  #article = 0;
  /** Where the posting behind it begins. */
  #at: number;
  /** Where its places begin. */
  #placesAt: number;

  constructor({ postings, start, end, places, placesStart, placesEnd }: IndexedWord) {
    this.#postings = postings;
    this.#at = start;
    this.#end = end;
    this.#places = places;
    this.#placesAt = placesStart;
    this.#reader = new PlaceReader(places, placesStart);
    this.weight = placesEnd - placesStart;
  }

  get places(): Int32Array {
    return this.#list.numbers;
  }

  /** Passes over the articles before; how often the word stands in each is told by the places. */
  seek(wanted: number): boolean {
    const [postings, places, end] = [this.#postings, this.#places, this.#end];
    let [article, at, placesAt] = [this.#article, this.#at, this.#placesAt];
    while (article < wanted && at < end) {
      if (article > 0) placesAt = behindPlaces(places, placesAt);
      let byte = postings[at++] ?? 0;
      let value = byte & 0x7f;
      for (let scale = 0x80; byte >= 0x80; scale *= 0x80) {
        byte = postings[at++] ?? 0;
        value += (byte & 0x7f) * scale;
      }
      if ((value & 1) === 1) {
        const isInTitle = ((postings[at] ?? 0) & 1) === 1;
        while ((postings[at++] ?? 0) >= 0x80);
        if (isInTitle) while ((postings[at++] ?? 0) >= 0x80);
      }
      article += value > 0x7fffffff ? Math.floor(value / 2) : value >>> 1;
    }
    this.#article = article;
    this.#at = at;
    this.#placesAt = placesAt;
    return article === wanted;
  }

  read(): void {
    this.#reader.at = this.#placesAt;
    this.to = this.#reader.read(this.#list, 0);
  }

  raise(marks: PlaceMarks, offset: number, isLast: boolean): boolean {
    this.#reader.at = this.#placesAt;
    return this.#reader.raise(marks, offset, isLast);
  }

  /** Whether another word stands so many words behind this one (less than 0: before it); after both were sought in the article. */
  isBefore(other: OneWordPlaces, gap: number): boolean {
    return areApart(this.#places, this.#placesAt, other.#places, other.#placesAt, gap);
  }
}

/** The places of many words that count as one: gathered word by word for the articles that are wanted. */
export class ManyWordPlaces implements SlotPlaces {
  from = 0;
  to = 0;
  places: Int32Array;
  readonly weight: number;
  /** All places; a piece is what one word has in one article. */
  readonly #list = new PlaceList();
  /** By article, in the order of `wanted`, where its pieces are in the list of pieces. */
  readonly #first: Uint32Array;
  readonly #pieces: Uint32Array;
  readonly #wanted: Uint32Array;
  readonly #joined = new PlaceList();
  #next = 0;

  /**
   * @param eachWord gives each of the words
   * @param wanted articles, ascending
   * @param ranks by article number, its index in `wanted` plus one; 0: it is not wanted
   */
  constructor(eachWord: (take: (word: IndexedWord) => void) => void, wanted: Uint32Array, ranks: Uint32Array) {
    const counts = new Uint32Array(wanted.length + 1);
    const found: number[] = [];
    let length = 0;
    eachWord(({ postings, start, end, places, placesStart }) => {
      const reader = new PlaceReader(places, placesStart);
      eachPosting(postings, start, end, (article) => {
        const rank = ranks[article] ?? 0;
        if (rank === 0) {
          reader.skip();
          return;
        }
        const index = rank - 1;
        const to = reader.read(this.#list, length);
        found.push(index, length, to);
        counts[index] = (counts[index] ?? 0) + 1;
        length = to;
      });
    });
    this.#wanted = wanted;
    this.weight = length;
    this.#first = new Uint32Array(wanted.length + 1);
    for (let index = 0; index < wanted.length; index++)
      this.#first[index + 1] = (this.#first[index] ?? 0) + (counts[index] ?? 0);
    const next = this.#first.slice();
    this.#pieces = new Uint32Array((found.length / 3) * 2);
    for (let at = 0; at < found.length; at += 3) {
      const index = found[at] ?? 0;
      const piece = next[index] ?? 0;
      this.#pieces[2 * piece] = found[at + 1] ?? 0;
      this.#pieces[2 * piece + 1] = found[at + 2] ?? 0;
      next[index] = piece + 1;
    }
    this.places = this.#list.numbers;
  }

  seek(article: number): boolean {
    while ((this.#wanted[this.#next] ?? Infinity) < article) this.#next += 1;
    return this.#wanted[this.#next] === article && this.#piecesEnd > this.#piecesStart;
  }

  read(): void {
    const [first, end] = [this.#piecesStart, this.#piecesEnd];
    if (end - first === 1) {
      this.places = this.#list.numbers;
      this.from = this.#pieces[2 * first] ?? 0;
      this.to = this.#pieces[2 * first + 1] ?? 0;
    } else this.#join(first, end);
  }

  raise(marks: PlaceMarks, offset: number, isLast: boolean): boolean {
    let isRaised = false;
    for (let piece = this.#piecesStart; piece < this.#piecesEnd && !(isRaised && isLast); piece++) {
      const [from, to] = [this.#pieces[2 * piece] ?? 0, this.#pieces[2 * piece + 1] ?? 0];
      if (marks.raise(this.#list.numbers, from, to, offset, isLast)) isRaised = true;
    }
    return isRaised;
  }

  get #piecesStart(): number {
    return this.#first[this.#next] ?? 0;
  }

  get #piecesEnd(): number {
    return this.#first[this.#next + 1] ?? 0;
  }

  #join(first: number, end: number): void {
    let length = 0;
    for (let piece = first; piece < end; piece++) {
      const [from, to] = [this.#pieces[2 * piece] ?? 0, this.#pieces[2 * piece + 1] ?? 0];
      this.#joined.makeRoom(length + to - from);
      this.#joined.numbers.set(this.#list.numbers.subarray(from, to), length);
      length += to - from;
    }
    this.places = this.#joined.numbers;
    this.places.subarray(0, length).sort();
    this.from = 0;
    this.to = length;
  }
}
