import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createVocabulary, foldWord, splitWords, wordsBetween } from './words.ts';

function written(text: string): string[] {
  const words = splitWords(text, createVocabulary());
  return Array.from(words.starts, (start, index) => text.slice(start, words.ends[index]));
}

describe('splitting into words', () => {
  test.each([
    ['', []],
    ['  … “”', []],
    ['“Aground,” she said.', ['Aground', 'she', 'said']],
    ['1,200 of 3.5m, in 1998.', ['1,200', 'of', '3.5m', 'in', '1998']],
    ['the port’s well-kept quay', ['the', 'port', 's', 'well', 'kept', 'quay']],
    ['Ölmühle Ελλάδα Москва', ['Ölmühle', 'Ελλάδα', 'Москва']],
    ['渡轮 ferry', ['渡', '轮', 'ferry']],
    ['𠮷野家', ['𠮷', '野', '家']],
    ['नमस्ते दुनिया', ['नमस्ते', 'दुनिया']],
    ['\ud83d\ude00 ok \ud83d', ['ok']],
  ])('%s', (text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  test('words that differ in case or accents have one number', () => {
    const { ids } = splitWords('Café CAFÉ cafe\u0301 cafe quay', createVocabulary());
    expect(new Set(ids.slice(0, 4)).size).toBe(1);
    expect(ids[4]).not.toBe(ids[0]);
  });

  test('vowel signs of Devanagari are part of the word', () => {
    expect(foldWord('की')).not.toBe(foldWord('का'));
  });

  test('words lie in order inside the text and hold no space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const words = splitWords(text, createVocabulary());
        let last = 0;
        for (let index = 0; index < words.length; index += 1) {
          const [start, end] = [words.starts[index] ?? -1, words.ends[index] ?? -1];
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).not.toMatch(/\s/u);
          last = end;
        }
      }),
    );
  });

  test('the words between two offsets are those of the slice', () => {
    const vocabulary = createVocabulary();
    const text = 'The ferry ran aground.\n\nNobody was hurt.';
    const part = wordsBetween(splitWords(text, vocabulary), 24, text.length);
    expect(part).toEqual(splitWords('Nobody was hurt.', vocabulary));
  });
});
