import { byteOrderMark, unmarkedWideEncoding } from '../text/decoding-unicode.ts';

/** What Word and Excel wrote before 2007, and what they still write around a document with a password. */
export const oldWord = 'an old Word or Excel document, or one with a password';

export const compressed = 'a compressed file';

/** First bytes of kinds of file that people rename, or drop by mistake. `at`: where they stand. */
const signatures: readonly { readonly kind: string; readonly bytes: string; readonly at?: number }[] = [
  { kind: 'a PDF', bytes: '%PDF-' },
  { kind: 'a Word, spreadsheet, EPUB or ZIP file', bytes: 'PK\x03\x04' },
  { kind: 'a ZIP file', bytes: 'PK\x05\x06' },
  { kind: 'an RTF document', bytes: '{\\rtf' },
  { kind: oldWord, bytes: '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1' },
  { kind: 'a JPEG picture', bytes: '\xFF\xD8\xFF' },
  { kind: 'a PNG picture', bytes: '\x89PNG\r\n\x1A\n' },
  { kind: 'a GIF picture', bytes: 'GIF87a' },
  { kind: 'a GIF picture', bytes: 'GIF89a' },
  { kind: 'a TIFF picture', bytes: 'II*\x00' },
  { kind: 'a TIFF picture', bytes: 'MM\x00*' },
  { kind: 'a WebP picture', bytes: 'WEBP', at: 8 },
  { kind: 'a picture or a film', bytes: 'ftyp', at: 4 },
  { kind: 'a database', bytes: 'SQLite format 3\x00' },
  { kind: compressed, bytes: '\x1F\x8B\x08' },
  { kind: compressed, bytes: 'BZh' },
  { kind: compressed, bytes: '\xFD7zXZ\x00' },
  { kind: compressed, bytes: '7z\xBC\xAF\x27\x1C' },
  { kind: compressed, bytes: 'Rar!\x1A\x07' },
  { kind: 'a program', bytes: '\x7FELF' },
  { kind: 'a program', bytes: '\xCF\xFA\xED\xFE' },
  { kind: 'a program', bytes: '\xCA\xFE\xBA\xBE' },
  { kind: 'a sound recording', bytes: 'ID3' },
  { kind: 'a sound recording', bytes: 'OggS' },
  { kind: 'a sound recording', bytes: 'WAVE', at: 8 },
  { kind: 'a font', bytes: 'wOF2' },
  { kind: 'a tar archive', bytes: 'ustar', at: 257 },
];

/** Share of control bytes above which bytes are no text. */
const mostControls = 0.003;

const sampleBytes = 256 * 1024;

/** What bytes are when they are not text ("a PDF"); null for text. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const { kind, bytes: signature, at = 0 } of signatures) if (startsWith(bytes, signature, at)) return kind;
  // "MZ" alone could begin a text; a program has NULs soon after.
  if (startsWith(bytes, 'MZ', 0) && bytes.subarray(2, 64).includes(0)) return 'a program';
  if (byteOrderMark(bytes) || unmarkedWideEncoding(bytes)) return null;
  return shareOfControls(bytes.subarray(0, sampleBytes)) > mostControls ? 'binary data' : null;
}

function startsWith(bytes: Uint8Array, signature: string, at: number): boolean {
  for (let index = 0; index < signature.length; index += 1)
    if (bytes[at + index] !== signature.charCodeAt(index)) return false;
  return true;
}

/** Controls that text does not hold: tab, line ends, form feed and escape (ISO-2022-JP) apart. */
function shareOfControls(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes)
    if ((byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) || byte === 0x7f) controls += 1;
  return controls / Math.max(1, bytes.length);
}
