import { canDecode, decodeAs, type Decoded } from './decode-as.ts';
import { detectEncoding } from './decoding-detection.ts';
import { byteOrderMark, unmarkedWideEncoding } from './decoding-unicode.ts';

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
