import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeAs } from './decode-as.ts';
import { encodeAs, readIn } from './encoding.ts';
import { claimedEncodings } from './testing/claimed-encodings.ts';

test.each(claimedEncodings.filter(({ encoding }) => encoding !== 'iso-2022-jp').map(({ encoding }) => encoding))(
  'what is encoded in %s reads as the text, or there are no such bytes',
  (encoding) => {
    const samples = claimedEncodings.map(({ sample }) => sample);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...samples)), (text) => {
        const bytes = encodeAs(text, encoding);
        expect(bytes === null ? text : decodeAs(bytes, encoding).text).toBe(text);
      }),
    );
    const { sample } = claimedEncodings.find((one) => one.encoding === encoding) ?? { sample: '' };
    expect(encodeAs(sample, encoding)).not.toBeNull();
  },
);

test('words read in another encoding as their bytes do', () => {
  expect(readIn('ÐÁÒÏÍ', 'windows-1252', 'koi8-r')).toBe('паром');
  expect(readIn('cafÃ©', 'utf-8', 'utf-8-twice')).toBe('café');
  expect(readIn('café', 'utf-8-twice', 'utf-8')).toBe('cafÃ©');
  expect(readIn('паром', 'windows-1252', 'koi8-r')).toBeNull();
  expect(readIn('é', 'windows-1252', 'utf-8')).toBeNull();
});
