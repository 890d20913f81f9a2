import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { claimedEncodings } from './testing/claimed-encodings.ts';
import { decodeAs } from './decode-as.ts';
import { decode } from './decoding.ts';

const sentence = 'Die Fähre „Anselma“ lief auf Grund; 14 Menschen kamen ums Leben – so die Küstenwache. '.repeat(20);

function utf16(text: string, bigEndian: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('byte order marks', () => {
  test.each([
    ['utf-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('Fähre')])],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('Fähre', false)])],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16('Fähre', true)])],
    ['utf-32le', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), iconv.encode('Fähre', 'utf-32le')])],
    ['utf-32be', Buffer.concat([Buffer.from([0, 0, 0xfe, 0xff]), iconv.encode('Fähre', 'utf-32be')])],
  ])('%s is taken at its word and the mark left out', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: 'Fähre', encoding, basis: 'mark', replaced: 0 });
  });
});

describe('without a mark', () => {
  test('valid UTF-8 is UTF-8', () => {
    expect(decode(Buffer.from('Fähre 😀'))).toEqual({
      text: 'Fähre 😀',
      encoding: 'utf-8',
      basis: 'valid',
      replaced: 0,
    });
  });

  test('no bytes are valid UTF-8', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', basis: 'valid', replaced: 0 });
  });

  test.each([
    ['utf-16le', 'Latin script', sentence],
    ['utf-16be', 'Latin script', sentence],
    ['utf-16le', 'Chinese with spaces', '渡轮 搁浅\n十四人 死亡\n'.repeat(20)],
    ['utf-16be', 'Chinese with spaces', '渡轮 搁浅\n十四人 死亡\n'.repeat(20)],
  ])('%s is told by where its NULs fall: %s', (encoding, _script, text) => {
    expect(decode(utf16(text, encoding === 'utf-16be'))).toEqual({ text, encoding, basis: 'detected', replaced: 0 });
  });

  test.each(['utf-32le', 'utf-32be'])('%s is told by its top bytes', (encoding) => {
    expect(decode(iconv.encode(sentence, encoding))).toEqual({
      text: sentence,
      encoding,
      basis: 'detected',
      replaced: 0,
    });
  });

  test('ISO-2022-JP is told by its escape sequences', () => {
    const bytes = Buffer.from([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42, 0x0a]);
    expect(decode(bytes)).toEqual({ text: '日本\n', encoding: 'iso-2022-jp', basis: 'valid', replaced: 0 });
  });

  test('Polish letters that windows-1250 has not make it ISO 8859-2', () => {
    const text = 'Śledczy są zdania, że łódź zatonęła, bo źle ją załadowano. Wśród rannych są dzieci. '.repeat(8);
    const decoded = decode(iconv.encode(text, 'iso-8859-2'));
    expect([decoded.text, decoded.encoding]).toEqual([text, 'iso-8859-2']);
  });

  test('bytes that fit nothing are read as windows-1252 and said to be assumed', () => {
    const decoded = decode(Buffer.from([0xe9]));
    expect([decoded.text.length, ['detected', 'assumed']]).toEqual([1, expect.arrayContaining([decoded.basis])]);
  });
});

describe('bytes that cannot be decoded', () => {
  test('are counted in UTF-8, and a replacement character that was there is not', () => {
    const bytes = Buffer.concat([
      Buffer.from('é è ê \uFFFD '),
      Buffer.from([0xff]),
      Buffer.from(' x '),
      Buffer.from([0xc3]),
    ]);
    expect(decode(bytes)).toEqual({
      text: 'é è ê \uFFFD \uFFFD x \uFFFD',
      encoding: 'utf-8',
      basis: 'detected',
      replaced: 2,
    });
  });

  test('are counted in UTF-16: a lone surrogate is no character', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from([0x41, 0, 0x00, 0xd8, 0x42, 0])]);
    expect(decode(bytes)).toEqual({ text: 'A\uFFFDB', encoding: 'utf-16le', basis: 'mark', replaced: 1 });
  });

  test('an encoding that is not to be had is a RangeError', () => {
    expect(() => decodeAs(new Uint8Array([1]), 'ebcdic-mystery')).toThrow(RangeError);
  });
});

describe('any bytes', () => {
  test('any well-formed text comes back from UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const without = text.replace(/^\uFEFF/, '');
        fc.pre(!without.includes('\0') && !without.includes('\u001B'));
        expect(decode(Buffer.from(without)).text).toBe(without);
      }),
    );
  });

  test('any well-formed text comes back from UTF-16 and UTF-32 with a mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, bigEndian) => {
        fc.pre(!text.startsWith('\0'));
        const marked = `\uFEFF${text}`;
        expect(decode(utf16(marked, bigEndian)).text).toBe(text);
        expect(decode(iconv.encode(marked, bigEndian ? 'utf-32be' : 'utf-32le', { addBOM: false })).text).toBe(text);
      }),
    );
  });

  test('whatever the bytes, the text is well-formed and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { text, replaced } = decode(bytes);
        expect([text.isWellFormed(), replaced >= 0]).toEqual([true, true]);
      }),
    );
  });

  test.each(claimedEncodings.map(({ encoding, sample }) => [encoding, sample]))(
    'a text in %s comes back',
    (encoding, sample) => {
      const text = `${sample}\n`.repeat(12);
      const bytes = encode(text, encoding);
      expect(decode(bytes).text).toBe(text);
    },
  );
});

/** iconv-lite has no encoder for ISO-2022-JP: that one is covered above. */
function encode(text: string, encoding: string): Buffer {
  return iconv.encode(text, encoding === 'x-mac-cyrillic' ? 'maccyrillic' : encoding);
}

test('docs/importing.md names the encodings that are claimed, with their languages', () => {
  const rows = readFileSync(join(import.meta.dirname, '../../../docs/importing.md'), 'utf8').matchAll(
    /^\| `(\S+)` \| (.+) \|$/gm,
  );
  expect([...rows].map(([, encoding, languages]) => [encoding, languages])).toEqual(
    claimedEncodings.map(({ encoding, languages }) => [encoding, languages]),
  );
});

const corpus = join(import.meta.dirname, '../../../../shared/data/free/encodings/transcoded');
const line = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF/, '')
    .replaceAll('\0', '');

/** Encodings of the corpus that are claimed; with few letters outside ASCII several encodings give the same bytes another meaning. */
const codecs: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8', 'utf-16-le': 'utf-16le', 'utf-16-be': 'utf-16be', 'utf-32-le': 'utf-32le', 'utf-32-be': 'utf-32be',
  cp1250: 'windows-1250', cp1251: 'windows-1251', cp1252: 'windows-1252', cp1253: 'windows-1253', cp1254: 'windows-1254',
  cp1255: 'windows-1255', cp1256: 'windows-1256', 'latin-1': 'windows-1252', iso8859_2: 'iso-8859-2', iso8859_5: 'iso-8859-5',
  iso8859_6: 'iso-8859-6', iso8859_8: 'iso-8859-8', iso8859_9: 'windows-1254', koi8_r: 'koi8-r', cp866: 'ibm866',
  cp874: 'windows-874', tis_620: 'windows-874', mac_cyrillic: 'x-mac-cyrillic', cp932: 'shift_jis', shift_jis: 'shift_jis',
  euc_jp: 'euc-jp', iso2022_jp: 'iso-2022-jp', cp949: 'euc-kr', euc_kr: 'euc-kr', gb2312: 'gb18030', gbk: 'gb18030',
  gb18030: 'gb18030', big5: 'big5',
}; // prettier-ignore

test.skipIf(!existsSync(corpus))(
  'texts transcoded to each claimed encoding are read as decoders given its name read them',
  () => {
    const rows = readFileSync(join(corpus, 'manifest.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split('\t'));
    const wrong: string[] = [];
    let read = 0;
    for (const [file = '', codec = '', , , , , , note = ''] of rows) {
      const encoding = codecs[codec];
      // Damaged on purpose: those are other tests.
      // pl.iso8859_2 holds windows-1250 bytes (0x9C is no letter of ISO 8859-2): its source had been decoded wrongly before.
      if (file === 'pl.iso8859_2.txt' || encoding === undefined || /mojibake|stray|NUL|cut inside/.test(note)) continue;
      const bytes = readFileSync(join(corpus, file));
      const mark = /bom/.test(file) && !/nobom/.test(file);
      const expected = decodeAs(bytes, encoding).text;
      read += 1;
      if (line(decode(bytes).text) !== line(mark ? expected.replace(/^\uFEFF/, '') : expected)) wrong.push(file);
    }
    expect([read > 150, wrong]).toEqual([true, []]);
  },
);
