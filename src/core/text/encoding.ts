import iconv from 'iconv-lite';
import { decodeAs } from './decode-as.ts';
import { doubled, doubledUtf8 } from './doubled-utf8.ts';

const tables = new Map<string, ReadonlyMap<string, number> | null>();

/** The bytes that read as this text in an encoding; null when there are none. Always: `decodeAs(encodeAs(text, x), x).text` is the text. */
export function encodeAs(text: string, encoding: string): Uint8Array | null {
  const bytes = encodeUnchecked(text, encoding);
  return bytes !== null && decodeAs(bytes, encoding).text === text ? bytes : null;
}

/** How a text that was read in one encoding reads in another; null when that cannot be told. */
export function readIn(text: string, from: string, to: string): string | null {
  const bytes = encodeAs(text, from);
  if (bytes === null) return null;
  const { text: read, replaced } = decodeAs(bytes, to);
  return replaced > 0 ? null : read;
}

function encodeUnchecked(text: string, encoding: string): Uint8Array | null {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === doubledUtf8) return Buffer.from(doubled(text), 'utf8');
  const table = tableOf(encoding);
  if (table === null) return iconv.encodingExists(encoding) ? iconv.encode(text, encoding) : null;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const byte = table.get(text[at] ?? '');
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
}

/** The byte of each character of a single-byte encoding, as the decoder reads them; null for others. */
function tableOf(encoding: string): ReadonlyMap<string, number> | null {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = new Map<string, number>();
  let single = !/^(?:utf-|iso-2022|big5|euc-|gb|shift)/u.test(encoding);
  for (let byte = 0; byte < 256 && single; byte += 1) {
    const { text } = decodeAs(Uint8Array.of(byte), encoding);
    if (text.length !== 1) single = false;
    else if (text !== '\uFFFD' && !table.has(text)) table.set(text, byte);
  }
  tables.set(encoding, single ? table : null);
  return single ? table : null;
}
