import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWord } from '../fold-word.ts';
import { inPlainLetters, otherWritings } from './writings.ts';

test.each([
  ['nato', 'ｎａｔｏ'],
  ['office', 'oﬃce'],
  ['final', 'ﬁnal'],
  ['lodz', 'łodz'],
  ['aeroskobing', 'ærøskøbing'],
  ['strasse', 'straße'],
  ['артем', 'артём'],
  ['τσιπρας', 'τσίπρας'],
  ['co2', 'co₂'],
])('%s and %s are the same word', (plain, other) => {
  const [one, two] = [foldWord(plain), foldWord(other)];
  expect([inPlainLetters(two), otherWritings(two).includes(one)]).toEqual([one, true]);
  // A number set lower is not looked for: there are too many signs for each.
  expect(otherWritings(one).includes(two)).toBe(plain !== 'co2');
});

test('vowel signs are left out', () => {
  expect(otherWritings('الـرئيسُ')).toContain('الرئيس');
  expect(otherWritings('שָׁלוֹם')).toContain('שלום');
});

test('й is a letter of its own', () => {
  expect(otherWritings('иод')).not.toContain('йод');
});

test('whatever the word, other writings are few, folded, and have its plain letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      const word = foldWord(text);
      const writings = otherWritings(word);
      expect(writings.length).toBeLessThanOrEqual(64);
      expect(writings).not.toContain(word);
      expect(writings.filter((each) => inPlainLetters(each) !== inPlainLetters(word))).toEqual([]);
    }),
  );
});
