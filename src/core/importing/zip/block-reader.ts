import { Buffer } from 'node:buffer';
import { read } from 'node:fs';
import type { Readable } from 'node:stream';
import yauzl from 'yauzl';

/** Bytes read at a time: the list of a few thousand members. */
const block = 256 * 1024;

/**
 * Gives yauzl the list of a ZIP file, which it asks for in bits of some fifty bytes: each of them a way to the file and back, these were nearly
 * all of the time that listing took. The event loop turns once for a block.
 */
export class BlockReader extends yauzl.RandomAccessReader {
  readonly #file: number;
  /** What was read last, and where it stands in the file. */
  #bytes = Buffer.alloc(0);
  #from = 0;

  /** `file`: an open file, which the caller closes. */
  constructor(file: number) {
    super();
    this.#file = file;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    const at = position - this.#from;
    if (at >= 0 && at + length <= this.#bytes.length) {
      this.#bytes.copy(buffer, offset, at, at + length);
      process.nextTick(callback, null);
      return;
    }
    const bytes = Buffer.alloc(Math.max(block, length));
    read(this.#file, bytes, 0, bytes.length, position, (error, count) => {
      if (error !== null) return callback(error);
      if (count < length) return callback(new Error('The file ends before its list does.'));
      this.#bytes = bytes.subarray(0, count);
      this.#from = position;
      bytes.copy(buffer, offset, 0, length);
      callback(null);
    });
  }

  /** Members are read elsewhere. */
  override _readStreamForRange(): Readable {
    throw new Error('Only the list of the ZIP file is read.');
  }
}
