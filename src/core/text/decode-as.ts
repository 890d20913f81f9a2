import iconv from 'iconv-lite';
import { doubledUtf8, undoubled } from './doubled-utf8.ts';

// Apart from decoding.ts: archive workers decode what is known, and need not load the detector.

/** Bytes read as text. */
export type Decoded = {
  /** Well-formed UTF-16, without the byte order mark; line ends and controls as they were. */
  readonly text: string;
  /** Lower-case label, as the WHATWG writes it where it has one. */
  readonly encoding: string;
  /** How the encoding was settled. `assumed`: nothing fitted, windows-1252 was taken. `chosen`: by a person. */
  readonly basis: 'mark' | 'valid' | 'detected' | 'declared' | 'assumed' | 'chosen';
  /** Places that could not be decoded and stand as U+FFFD; U+FFFD that was itself in the bytes is not counted. */
  readonly replaced: number;
};

/** Reads bytes in an encoding that is known. Throws RangeError for one that is not to be had. */
export function decodeAs(bytes: Uint8Array, encoding: string): Omit<Decoded, 'basis'> {
  if (encoding === doubledUtf8) {
    const { text, replaced } = decodeAs(bytes, 'utf-8');
    return { text: undoubled(text), encoding, replaced };
  }
  // TextDecoder takes no label for UTF-32 and a few old ones; iconv-lite does.
  const decoder = decoderOf(encoding);
  const text = (decoder ? decoder.decode(bytes) : decodeByTable(bytes, encoding)).toWellFormed();
  const there = encoding === 'utf-8' ? countReplacementBytes(bytes) : 0;
  return { text, encoding, replaced: countReplacements(text) - there };
}

export function canDecode(encoding: string): boolean {
  return encoding === doubledUtf8 || decoderOf(encoding) !== null || iconv.encodingExists(encoding);
}

function decoderOf(encoding: string): TextDecoder | null {
  try {
    return new TextDecoder(encoding, { ignoreBOM: true });
  } catch {
    return null;
  }
}

function decodeByTable(bytes: Uint8Array, encoding: string): string {
  if (!canDecode(encoding)) throw new RangeError(`no decoder for ${encoding}`);
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, { stripBOM: false });
}

function countReplacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count += 1;
  return count;
}

/** U+FFFD written as such in UTF-8: EF BF BD. */
function countReplacementBytes(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1))
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1;
  return count;
}
