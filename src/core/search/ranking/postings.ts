import { addWithin, type ArticleSet } from './article-set.ts';
import { type ByteRange, ByteWriter, NumberReader } from './byte-writer.ts';

/** In which articles a word stands and how often, in no order. */
export type Postings = {
  readonly articles: Uint32Array;
  /** Times in title and text together. */
  readonly times: Uint16Array;
  /** Of these, times in the title. */
  readonly inTitle: Uint8Array;
};

export const noPostings: Postings = {
  articles: new Uint32Array(0),
  times: new Uint16Array(0),
  inTitle: new Uint8Array(0),
};

const mostTimes = 0xffff;
const mostInTitle = 0xff;

/**
 * Postings as bytes. For each article the step from the one before, shifted left by one, as a number of variable length (seven
 * bits a byte, the least first); its lowest bit says that more follows: the times, shifted left by one, whose lowest bit says
 * that the times in the title follow. Without it the word stands once, in the text.
 */
export class PostingWriter {
  readonly #bytes = new ByteWriter();
  #last = 0;

  /** Articles come in ascending order. */
  add(article: number, times: number, inTitle: number): void {
    const isPlain = times === 1 && inTitle === 0;
    // Times two in arithmetic, not in bits: a step may have 32 of them.
    this.#bytes.number((article - this.#last) * 2 + (isPlain ? 0 : 1));
    if (!isPlain) {
      this.#bytes.number(Math.min(times, mostTimes) * 2 + (inTitle > 0 ? 1 : 0));
      if (inTitle > 0) this.#bytes.number(Math.min(inTitle, mostInTitle));
    }
    this.#last = article;
  }

  bytes(): Uint8Array {
    return this.#bytes.bytes();
  }

  /** The same without a view of its own, good until the next is added. */
  range(): ByteRange {
    return this.#bytes.range();
  }

  /** Begins with another word, in the same room. */
  clear(): void {
    this.#bytes.clear();
    this.#last = 0;
  }
}

/** Takes one article; called for each, smallest first. */
export type TakePosting = (article: number, times: number, inTitle: number) => void;

/** Reads what {@link PostingWriter} wrote, from `start` to `end`. */
export function eachPosting(bytes: Uint8Array, start: number, end: number, take: TakePosting): void {
  let article = 0;
  for (let at = start; at < end;) {
    let byte = bytes[at++] ?? 0;
    let value = byte & 0x7f;
    for (let scale = 0x80; byte >= 0x80; scale *= 0x80) {
      byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * scale;
    }
    let times = 1;
    let inTitle = 0;
    if ((value & 1) === 1) {
      byte = bytes[at++] ?? 0;
      let told = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++] ?? 0;
        told |= (byte & 0x7f) << shift;
      }
      times = told >>> 1;
      if ((told & 1) === 1) {
        byte = bytes[at++] ?? 0;
        inTitle = byte & 0x7f;
        if (byte >= 0x80) inTitle |= (bytes[at++] ?? 0) << 7;
      }
    }
    article += value > 0x7fffffff ? Math.floor(value / 2) : value >>> 1;
    take(article, times, inTitle);
  }
}

/** Goes from posting to posting in what {@link PostingWriter} wrote, and tells where it is. First `next`, then what it tells of. */
export class PostingReader {
  article = 0;
  times = 0;
  inTitle = 0;
  readonly #numbers: NumberReader;
  readonly #end: number;

  constructor(bytes: Uint8Array, start: number, end: number) {
    this.#numbers = new NumberReader(bytes);
    this.#numbers.at = start;
    this.#end = end;
  }

  /** Where the next posting begins. */
  get at(): number {
    return this.#numbers.at;
  }

  /** Goes on to the next posting; false: there is none. */
  next(): boolean {
    if (this.at >= this.#end) return false;
    const value = this.#numbers.next();
    this.article += Math.floor(value / 2);
    this.times = 1;
    this.inTitle = 0;
    if (value % 2 === 1) {
      const told = this.#numbers.next();
      this.times = told >>> 1;
      if ((told & 1) === 1) this.inTitle = this.#numbers.next();
    }
    return true;
  }
}

/** Postings as they are read: room that grows. */
export class PostingList {
  articles = new Uint32Array(64);
  times = new Uint16Array(64);
  inTitle = new Uint8Array(64);
  length = 0;

  /**
   * Reads what {@link PostingWriter} wrote, from `start` to `end`, without articles of which another segment speaks. As {@link eachPosting}, but
   * without a call for each: a stop word has a posting in nearly every article, and searches wait for this.
   *
   * @param spokenOf by article number, the segment that speaks of it
   * @param before the article of the posting before `start`; 0: it is the word's first
   */
  read(bytes: Uint8Array, start: number, end: number, spokenOf: Uint32Array, segment: number, before = 0): void {
    // A posting takes a byte at least.
    this.makeRoom(this.length + end - start);
    const { articles, times, inTitle } = this;
    let count = this.length;
    let article = before;
    for (let at = start; at < end;) {
      let byte = bytes[at++] ?? 0;
      let value = byte & 0x7f;
      for (let scale = 0x80; byte >= 0x80; scale *= 0x80) {
        byte = bytes[at++] ?? 0;
        value += (byte & 0x7f) * scale;
      }
      let often = 1;
      let titled = 0;
      if ((value & 1) === 1) {
        byte = bytes[at++] ?? 0;
        let told = byte & 0x7f;
        for (let shift = 7; byte >= 0x80; shift += 7) {
          byte = bytes[at++] ?? 0;
          told |= (byte & 0x7f) << shift;
        }
        often = told >>> 1;
        if ((told & 1) === 1) {
          byte = bytes[at++] ?? 0;
          titled = byte & 0x7f;
          if (byte >= 0x80) titled |= (bytes[at++] ?? 0) << 7;
        }
      }
      article += value > 0x7fffffff ? Math.floor(value / 2) : value >>> 1;
      if (spokenOf[article] !== segment) continue;
      articles[count] = article;
      times[count] = often;
      inTitle[count] = titled;
      count += 1;
    }
    this.length = count;
  }

  append({ articles, times, inTitle }: Postings): void {
    this.makeRoom(this.length + articles.length);
    this.articles.set(articles, this.length);
    this.times.set(times, this.length);
    this.inTitle.set(inTitle, this.length);
    this.length += articles.length;
  }

  postings(): Postings {
    if (this.length === 0) return noPostings;
    const { length } = this;
    return {
      articles: this.articles.slice(0, length),
      times: this.times.slice(0, length),
      inTitle: this.inTitle.slice(0, length),
    };
  }

  /** Room for so many in all; made at once it need not be made anew, and copied, as they come. */
  makeRoom(length: number): void {
    if (length <= this.articles.length) return;
    const room = Math.max(length, 2 * this.articles.length);
    this.articles = larger(this.articles, new Uint32Array(room));
    this.times = larger(this.times, new Uint16Array(room));
    this.inTitle = larger(this.inTitle, new Uint8Array(room));
  }
}

/**
 * Adds to a set the articles of what {@link PostingWriter} wrote, from `start` to `end`, without those of which another segment speaks: as
 * {@link PostingList.read}, where it does not matter how often a word stands in them.
 *
 * @param set has room for every article
 */
export function addArticles(
  set: ArticleSet,
  bytes: Uint8Array,
  start: number,
  end: number,
  spokenOf: Uint32Array,
  segment: number,
): void {
  let article = 0;
  for (let at = start; at < end;) {
    let byte = bytes[at++] ?? 0;
    let value = byte & 0x7f;
    for (let scale = 0x80; byte >= 0x80; scale *= 0x80) {
      byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * scale;
    }
    if ((value & 1) === 1) {
      byte = bytes[at++] ?? 0;
      const hasTitle = (byte & 1) === 1;
      while (byte >= 0x80) byte = bytes[at++] ?? 0;
      if (hasTitle && (bytes[at++] ?? 0) >= 0x80) at += 1;
    }
    article += value > 0x7fffffff ? Math.floor(value / 2) : value >>> 1;
    if (spokenOf[article] === segment) addWithin(set, article);
  }
}

/** The postings of words that count as one, added up by article. */
export class PostingSums {
  #times = new Uint32Array(0);
  #inTitle = new Uint8Array(0);
  #size = 0;

  /**
   * Begins anew, in the same room.
   *
   * @param size greatest article number plus one
   */
  begin(size: number): void {
    this.#size = size;
    if (size > this.#times.length) {
      this.#times = new Uint32Array(size);
      this.#inTitle = new Uint8Array(size);
    } else {
      this.#times.fill(0, 0, size);
      this.#inTitle.fill(0, 0, size);
    }
  }

  /**
   * Adds what {@link PostingWriter} wrote, from `start` to `end`, without articles of which another segment speaks, as {@link PostingList.read}.
   *
   * @param spokenOf null: all articles count
   */
  add(bytes: Uint8Array, start: number, end: number, spokenOf: Uint32Array | null, segment: number): void {
    const [timesOf, inTitleOf] = [this.#times, this.#inTitle];
    let article = 0;
    for (let at = start; at < end;) {
      let byte = bytes[at++] ?? 0;
      let value = byte & 0x7f;
      for (let scale = 0x80; byte >= 0x80; scale *= 0x80) {
        byte = bytes[at++] ?? 0;
        value += (byte & 0x7f) * scale;
      }
      article += value > 0x7fffffff ? Math.floor(value / 2) : value >>> 1;
      const counts = spokenOf === null || spokenOf[article] === segment;
      let times = 1;
      if ((value & 1) === 1) {
        byte = bytes[at++] ?? 0;
        let told = byte & 0x7f;
        for (let shift = 7; byte >= 0x80; shift += 7) {
          byte = bytes[at++] ?? 0;
          told |= (byte & 0x7f) << shift;
        }
        times = told >>> 1;
        if ((told & 1) === 1) {
          byte = bytes[at++] ?? 0;
          let inTitle = byte & 0x7f;
          if (byte >= 0x80) inTitle |= (bytes[at++] ?? 0) << 7;
          if (counts) inTitleOf[article] = (inTitleOf[article] ?? 0) + inTitle;
        }
      }
      if (counts) timesOf[article] = (timesOf[article] ?? 0) + times;
    }
  }

  postings(): Postings {
    const [timesOf, inTitleOf] = [this.#times, this.#inTitle];
    let count = 0;
    for (let article = 0; article < this.#size; article++) if (timesOf[article] !== 0) count += 1;
    if (count === 0) return noPostings;
    const articles = new Uint32Array(count);
    const times = new Uint16Array(count);
    const inTitle = new Uint8Array(count);
    for (let article = 0, index = 0; index < count; article++) {
      const often = timesOf[article] ?? 0;
      if (often === 0) continue;
      articles[index] = article;
      times[index] = often;
      inTitle[index] = inTitleOf[article] ?? 0;
      index += 1;
    }
    return { articles, times, inTitle };
  }
}

function larger<Column extends Uint32Array | Uint16Array | Uint8Array>(column: Column, room: Column): Column {
  room.set(column);
  return room;
}
