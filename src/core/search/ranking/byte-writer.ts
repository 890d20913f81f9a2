/** A part of some bytes: for what is passed on a million times, a view of its own costs too much. */
export type ByteRange = { readonly bytes: Uint8Array; readonly start: number; readonly end: number };

/** Bytes that grow as numbers are written. */
export class ByteWriter {
  #bytes = new Uint8Array(16);
  length = 0;

  /** A number of variable length: seven bits a byte, the least first. It may be larger than 32 bits. */
  number(value: number): void {
    if (this.length + 8 > this.#bytes.length) this.#grow(8);
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.length++] = (rest % 0x80) + 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.#bytes[this.length++] = rest;
  }

  byte(value: number): void {
    if (this.length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.length++] = value;
  }

  copy({ bytes, start, end }: ByteRange): void {
    if (this.length + end - start > this.#bytes.length) this.#grow(end - start);
    // Most are of a few bytes, which cost less than a view of them.
    if (end - start < 16) for (let at = start; at < end; at++) this.#bytes[this.length++] = bytes[at] ?? 0;
    else {
      this.#bytes.set(bytes.subarray(start, end), this.length);
      this.length += end - start;
    }
  }

  /** What was written, good until something else is. */
  range(): ByteRange {
    return { bytes: this.#bytes, start: 0, end: this.length };
  }

  /** The same as a view. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }

  /** Begins again in the same room. */
  clear(): void {
    this.length = 0;
  }

  #grow(more: number): void {
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + more));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}

/** Reads the numbers that {@link ByteWriter} wrote. */
export class NumberReader {
  at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#bytes.length;
  }

  next(): number {
    let byte = this.#bytes[this.at++] ?? 0;
    let value = byte & 0x7f;
    for (let scale = 0x80; byte >= 0x80; scale *= 0x80) {
      byte = this.#bytes[this.at++] ?? 0;
      value += (byte & 0x7f) * scale;
    }
    return value;
  }
}
