import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { claimedEncodings } from '../../text/testing/claimed-encodings.ts';
import { encodingAlternatives } from './encoding-alternatives.ts';
import { oddness } from './oddness.ts';

const bytesOf = (text: string, encoding: string): Buffer =>
  iconv.encode(text, encoding === 'x-mac-cyrillic' ? 'maccyrillic' : encoding);

test.each(claimedEncodings.filter(({ encoding }) => !/^(?:windows-1252|iso-2022)/.test(encoding)))(
  'a text in $encoding that was taken for windows-1252 is offered in it, among the plausible ones',
  ({ encoding, sample }) => {
    const text = `${sample}\n`.repeat(12);
    const alternatives = encodingAlternatives(bytesOf(text, encoding), 'windows-1252');
    const right = alternatives.find(
      (one) => one.lines[0] !== undefined && sample.startsWith(one.lines[0].instead.slice(0, 40)),
    );
    expect(right).toMatchObject({ plausible: true, replaced: 0, differing: 12 });
    expect(alternatives.indexOf(right!)).toBeLessThan(6);
  },
);

test('UTF-8 that was read wrongly and saved again is offered first, with the lines that differ', () => {
  const bytes = Buffer.from('A plain line\nThe cafÃ© in MÃ¡laga\nAnd another\n');
  const [first] = encodingAlternatives(bytes, 'utf-8');
  expect(first).toEqual({
    encoding: 'utf-8-twice',
    replaced: 0,
    plausible: true,
    differing: 1,
    lines: [{ line: 2, now: 'The cafÃ© in MÃ¡laga', instead: 'The café in Málaga' }],
  });
});

test('of right UTF-8 no other reading is plausible, and of ASCII there is none but wide ones', () => {
  const french = Buffer.from(
    'Le ferry s’est échoué à l’entrée du port, d’après les secours. « Tout va bien », a-t-elle dit.\n'.repeat(9),
  );
  expect(encodingAlternatives(french, 'utf-8').filter(({ plausible }) => plausible)).toEqual([]);
  const plain = encodingAlternatives(Buffer.from('Plain words only.\n'), 'utf-8');
  expect(plain.every(({ encoding }) => encoding.startsWith('utf-16'))).toBe(true);
});

test('no encoding is offered that reads as another one does', () => {
  const alternatives = encodingAlternatives(
    bytesOf('Śledczy są zdania, że łódź zatonęła.', 'windows-1250'),
    'windows-1252',
  );
  const texts = alternatives.map(({ lines }) => JSON.stringify(lines));
  expect(new Set(texts).size).toBe(texts.length);
});

test('right texts are far from odd', () => {
  for (const { sample } of claimedEncodings) expect(oddness(sample)).toBeLessThan(0.25);
});
