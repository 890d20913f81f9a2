import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeAs } from './decode-as.ts';
import { doubled, doubledCount, doubledUtf8, undoubled } from './doubled-utf8.ts';

test.each([
  ['The cafÃ© in MÃ¡laga', 'The café in Málaga'],
  ['â€œThe ferry is safe,â€\u009d she said â€“ twice', '“The ferry is safe,” she said – twice'],
  ['14Â000Â people, 3Â â‚¬', '14Â000Â people, 3Â €'],
  ['Ð¿Ð°Ñ€Ð¾Ð¼', 'паром'],
  ['æ¸¡è½®', '渡轮'],
  ['ðŸ˜€', '😀'],
])('%s was %s', (text, was) => {
  expect(undoubled(text)).toBe(was);
});

test('what was not read wrongly stays: capitals with accents, signs behind them, Cyrillic', () => {
  for (const text of ['Ã la carte', 'SÃO PAULO', 'é à ü', '«Ça va»', 'паром', '30 € – “fine”'])
    expect([undoubled(text), doubledCount(text)]).toEqual([text, 0]);
});

test('any text that was read wrongly once comes back, and its characters are counted', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aé Ñß€“”–漢字😀яж\n')) }), (text) => {
      expect(undoubled(doubled(text))).toBe(text);
      expect(doubledCount(doubled(text))).toBe(Array.from(text).filter((one) => one > '\u007F').length);
      expect(decodeAs(Buffer.from(doubled(text)), doubledUtf8).text).toBe(text);
    }),
  );
});

test('any text at all is read without being lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(doubledCount(text) === 0);
      expect(undoubled(text)).toBe(text);
    }),
  );
});
