import { detect } from 'jschardet';

/** Bytes that the statistical detector looks at. */
const sampleBytes = 128 * 1024;

/** What the detector calls an encoding, and what we decode it as: the WHATWG's superset where there is one. */
const decodedAs: Readonly<Record<string, string>> = {
  ascii: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  'latin-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso8859-9': 'windows-1254',
  'iso-8859-11': 'windows-874',
  'iso8859-11': 'windows-874',
  'tis-620': 'windows-874',
  'windows-874': 'windows-874',
  cp874: 'windows-874',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  cp932: 'shift_jis',
  'shift_jis-2004': 'shift_jis',
  'shift-jis-2004': 'shift_jis',
  'euc-jis-2004': 'euc-jp',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  'big5-hkscs': 'big5',
  big5hkscs: 'big5',
  macroman: 'macintosh',
  'mac-roman': 'macintosh',
  maccyrillic: 'x-mac-cyrillic',
  'mac-cyrillic': 'x-mac-cyrillic',
  'utf-8-sig': 'utf-8',
  // The two differ in three box-drawing characters; WHATWG knows the second.
  'koi8-t': 'koi8-r',
};

/** Encodings that a text of a newspaper is never in; the detector offers them for short or odd samples. */
const never = /^(?:utf-7|utf-16|utf-32|hz|binary|cp1140|cp037|cp500|ibm037|ibm500|cp273|cp424|cp875|cp1026)/;

/** The most likely encoding of bytes that are not Unicode, as a label for `decodeAs`; null when the detector has no idea. */
export function detectEncoding(bytes: Uint8Array): string | null {
  const found = detect(bytes.subarray(0, sampleBytes)).encoding?.toLowerCase();
  if (!found || never.test(found)) return null;
  const encoding = decodedAs[found] ?? found.replace(/^iso8859-/, 'iso-8859-');
  return encoding === 'windows-1250' && isIsoLatin2(bytes) ? 'iso-8859-2' : encoding;
}

/**
 * windows-1250 and ISO 8859-2 share most letters. Where they part, windows-1250 has symbols (± ¶ ¦ ˇ) at which ISO 8859-2
 * has Polish, Czech and Slovak letters, and puts those letters at 0x80–0x9F, which ISO 8859-2 does not use.
 */
function isIsoLatin2(bytes: Uint8Array): boolean {
  let inWords = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80 && byte <= 0x9f) return false;
    const symbol = byte === 0xb1 || byte === 0xb6 || byte === 0xa6 || byte === 0xa1;
    if (symbol && (isLetter(bytes[at - 1]) || isLetter(bytes[at + 1]))) inWords += 1;
  }
  return inWords > 0;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}
