/** Unicode encodings, told by their byte order mark or by where their NUL bytes fall. */
export type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

const sampleBytes = 64 * 1024;

/** The encoding that a byte order mark names, and the mark's length. UTF-32's mark begins like UTF-16's, so it is asked first. */
export function byteOrderMark(bytes: Uint8Array): { encoding: UnicodeEncoding; length: number } | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { encoding: 'utf-32le', length: 4 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: 'utf-32be', length: 4 };
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/**
 * UTF-16 or UTF-32 without a mark, by the bytes that are NUL. Text in any script has spaces and line breaks, whose other
 * byte is NUL, always on the same side; in Latin script nearly every character has one.
 */
export function unmarkedWideEncoding(bytes: Uint8Array): UnicodeEncoding | null {
  const length = Math.min(bytes.length, sampleBytes) & ~3;
  if (length < 8 || !bytes.subarray(0, length).includes(0)) return null;
  const nuls = [0, 0, 0, 0];
  const blanks = [0, 0];
  let highest = [0, 0];
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) nuls[at & 3] = (nuls[at & 3] ?? 0) + 1;
    if ((at & 3) === 1) highest = [highest[0] ?? 0, Math.max(highest[1] ?? 0, byte)];
    if ((at & 3) === 2) highest = [Math.max(highest[0] ?? 0, byte), highest[1] ?? 0];
    const other = bytes[at ^ 1] ?? 0;
    if (byte === 0 && (other === 0x20 || other === 0x0a || other === 0x0d)) blanks[at & 1] = (blanks[at & 1] ?? 0) + 1;
  }
  const groups = length / 4;
  // UTF-32: the top byte is always NUL and the next never above 0x10 (Unicode ends at U+10FFFF).
  if (nuls[3] === groups && (highest[0] ?? 0) <= 0x10 && bytes.length % 4 === 0) return 'utf-32le';
  if (nuls[0] === groups && (highest[1] ?? 0) <= 0x10 && bytes.length % 4 === 0) return 'utf-32be';
  return wideByPairs(length / 2, (nuls[0] ?? 0) + (nuls[2] ?? 0), (nuls[1] ?? 0) + (nuls[3] ?? 0), blanks);
}

/** `even`, `odd`: NUL bytes at even and odd places; `blanks`: those of them that belong to a space or a line break. */
function wideByPairs(pairs: number, even: number, odd: number, blanks: readonly number[]): UnicodeEncoding | null {
  const [bigEndian = 0, littleEndian = 0] = blanks;
  if (odd / pairs > 0.4 && even / pairs < 0.05) return 'utf-16le';
  if (even / pairs > 0.4 && odd / pairs < 0.05) return 'utf-16be';
  if (littleEndian / pairs > 0.02 && littleEndian > 8 * bigEndian) return 'utf-16le';
  if (bigEndian / pairs > 0.02 && bigEndian > 8 * littleEndian) return 'utf-16be';
  return null;
}
