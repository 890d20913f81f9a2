import type { EncodingAlternative } from '../../../contract/reading-again.ts';
import { decode, decodeChosen } from '../../text/decoding.ts';
import { detectEncoding } from '../../text/decoding-detection.ts';
import { doubledCount, doubledUtf8 } from '../../text/doubled-utf8.ts';
import { normaliseLineEnds } from '../../text/normalising.ts';
import { differingLines } from './differing-lines.ts';
import { oddness } from './oddness.ts';

/** All that can be chosen, the frequent ones first; docs/importing.md names them. */
const offered = [
  'utf-8', 'windows-1252', 'windows-1250', 'iso-8859-2', 'windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5', 'ibm866',
  'x-mac-cyrillic', 'windows-1253', 'windows-1254', 'windows-1255', 'windows-1256', 'windows-1257', 'windows-1258', 'windows-874',
  'iso-8859-15', 'macintosh', 'cp437', 'cp850', 'cp852', 'shift_jis', 'euc-jp', 'iso-2022-jp', 'euc-kr', 'gb18030', 'big5',
  'utf-16le', 'utf-16be',
] as const; // prettier-ignore

/** Bytes that are looked at: what differs further behind is read anew all the same. */
const sampleBytes = 2 * 1024 * 1024;

/** Odder texts than this are hardly read right. */
const plausibleBelow = 0.5;

/**
 * How bytes read in other encodings than the present one, the plausible first, and of those what the detector takes them for. What reads the same is
 * left out, and of two that read alike the less frequent.
 * @param present the encoding in which they were read
 */
export function encodingAlternatives(bytes: Uint8Array, present: string): readonly EncodingAlternative[] {
  const sample = bytes.subarray(0, sampleBytes);
  const now = normaliseLineEnds(decodeChosen(sample, present).text);
  const detected = detectEncoding(sample) ?? decode(sample).encoding;
  const twice = present.startsWith('utf-8') && doubledCount(now) > 0 ? [doubledUtf8] : [];
  // Text in another encoding is never well-formed UTF-8 by chance.
  const { basis, encoding: valid, text: asValid } = decode(sample);
  const isUtf8 = basis === 'valid' && valid === 'utf-8' && /[^\0-\u007F]/u.test(asValid);
  const seen = new Set([now]);
  const found: { readonly choice: EncodingAlternative; readonly rank: number }[] = [];
  for (const encoding of [...twice, detected, ...offered]) {
    const { text, replaced } = decodeChosen(sample, encoding);
    const then = normaliseLineEnds(text);
    if (seen.has(then)) continue;
    seen.add(then);
    const oddest = encoding === doubledUtf8 ? 0 : oddness(then.slice(0, 400_000));
    const fits = !isUtf8 || encoding.startsWith('utf-8');
    const plausible = fits && oddest < plausibleBelow;
    const rank = encoding === doubledUtf8 ? -2 : plausible && encoding === detected ? -1 : oddest;
    found.push({ choice: { encoding, replaced, plausible, ...differingLines(now, then) }, rank });
  }
  return found.toSorted((a, b) => a.rank - b.rank).map(({ choice }) => choice);
}
