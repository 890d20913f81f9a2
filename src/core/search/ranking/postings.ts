/** In which articles a word stands and how often, smallest article first. */
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
  #bytes = new Uint8Array(16);
  #length = 0;
  #last = 0;
  /** Articles written. */
  count = 0;

  /** Articles come in ascending order. */
  add(article: number, times: number, inTitle: number): void {
    if (this.#length + 16 > this.#bytes.length) this.#grow();
    const isPlain = times === 1 && inTitle === 0;
    // Times two in arithmetic, not in bits: a step may have 32 of them.
    this.#number((article - this.#last) * 2 + (isPlain ? 0 : 1));
    if (!isPlain) {
      this.#number(Math.min(times, mostTimes) * 2 + (inTitle > 0 ? 1 : 0));
      if (inTitle > 0) this.#number(Math.min(inTitle, mostInTitle));
    }
    this.#last = article;
    this.count += 1;
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #number(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.#length++] = (rest % 0x80) + 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.#bytes[this.#length++] = rest;
  }

  #grow(): void {
    const grown = new Uint8Array(this.#bytes.length * 2);
    grown.set(this.#bytes);
    this.#bytes = grown;
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
    article += Math.floor(value / 2);
    take(article, times, inTitle);
  }
}
