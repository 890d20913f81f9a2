import iconv from 'iconv-lite';
import { detectEncoding } from './decoding-detection.ts';
import { byteOrderMark, unmarkedWideEncoding } from './decoding-unicode.ts';
import { doubledUtf8, undoubled } from './doubled-utf8.ts';

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

const lastResort = 'windows-1252';

/**
 * Reads bytes as text: by byte order mark, else as what they validly are (UTF-8, UTF-16, UTF-32, ISO-2022-JP), else by
 * statistics over a sample, else as windows-1252. What the file declares comes before statistics. Never throws; linear in the number of bytes.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark) return { ...decodeAs(bytes.subarray(mark.length), mark.encoding), basis: 'mark' };
  const wide = unmarkedWideEncoding(bytes);
  if (wide) return { ...decodeAs(bytes, wide), basis: 'detected' };
  if (isEscapedJapanese(bytes)) return { ...decodeAs(bytes, 'iso-2022-jp'), basis: 'valid' };
  const { valid, wellFormed, malformed } = surveyUtf8(bytes);
  if (valid) return { ...decodeAs(bytes, 'utf-8'), basis: 'valid' };
  if (declared !== null && declared !== 'utf-8' && canDecode(declared))
    return { ...decodeAs(bytes, declared), basis: 'declared' };
  // Text in another encoding hardly ever holds a well-formed sequence; UTF-8 with a few bad places holds many.
  if (wellFormed > malformed) return { ...decodeAs(bytes, 'utf-8'), basis: 'detected' };
  const detected = detectEncoding(bytes);
  if (detected && canDecode(detected)) return { ...decodeAs(bytes, detected), basis: 'detected' };
  return { ...decodeAs(bytes, lastResort), basis: 'assumed' };
}

/** Reads bytes in an encoding that a person chose; a byte order mark in front is no part of the text. */
export function decodeChosen(bytes: Uint8Array, encoding: string): Decoded {
  const mark = byteOrderMark(bytes);
  const unmarked = mark !== null && encoding.startsWith('utf-') ? bytes.subarray(mark.length) : bytes;
  return { ...decodeAs(unmarked, encoding), basis: 'chosen' };
}

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

/** ISO-2022-JP is 7-bit, hence valid UTF-8; only its escape sequences tell. */
function isEscapedJapanese(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    const [kind, set] = [bytes[at + 1], bytes[at + 2]];
    if (kind === 0x24 && (set === 0x40 || set === 0x42)) return bytes.every((byte) => byte < 0x80);
  }
  return false;
}

/** Well-formed sequences of more than one byte, and bytes that belong to none. */
function surveyUtf8(bytes: Uint8Array): { valid: boolean; wellFormed: number; malformed: number } {
  let wellFormed = 0;
  let malformed = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length > 1) wellFormed += 1;
    if (length === 0) malformed += 1;
    at += Math.max(1, length);
  }
  return { valid: malformed === 0, wellFormed, malformed };
}

/** Length of the well-formed UTF-8 sequence at a place (Unicode 16, table 3-7); 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  for (let next = at + 2; next < at + length; next += 1) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
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
