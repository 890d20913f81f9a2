import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FailureError } from '../contract/failure.ts';
import { codeOf } from '../core/importing/read-bytes.ts';

export type KeptUpload = {
  /** False: there was more than the limit, and nothing was kept. */
  readonly whole: boolean;
  /** Bytes that came; when not whole, those up to the limit. */
  readonly bytes: number;
};

class TooLarge extends Error {}

/** Streams an upload into a new private file. What is not whole is deleted. Throws `FailureError`. */
export async function keepUpload(content: Readable, path: string, limitBytes: number): Promise<KeptUpload> {
  let bytes = 0;
  const limit = new Transform({
    transform(piece: Buffer, _encoding, done) {
      bytes += piece.length;
      if (bytes > limitBytes) done(new TooLarge());
      else done(null, piece);
    },
  });
  try {
    // The sender's stream is left open: whoever owns it reads on or hangs up.
    content.pipe(limit);
    content.once('error', (error) => limit.destroy(error));
    content.once('close', () => content.readableEnded || limit.destroy(new Error('the upload was broken off')));
    await pipeline(limit, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    return { whole: true, bytes };
  } catch (error) {
    content.unpipe(limit);
    await rm(path, { force: true });
    if (error instanceof TooLarge) return { whole: false, bytes };
    if (codeOf(error) === 'ENOSPC')
      throw new FailureError('disk-full', 'The disk is full; the file could not be kept.');
    throw new FailureError('unreadable-file', 'The upload was broken off. Drop the file again.');
  }
}
