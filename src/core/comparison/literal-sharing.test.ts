import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { literalSharing } from './literal-sharing.ts';
import { createVocabulary, splitWords } from './words.ts';

function share(one: string, other: string) {
  const vocabulary = createVocabulary();
  return literalSharing(splitWords(one, vocabulary), splitWords(other, vocabulary));
}

describe('literal sharing', () => {
  test.each([
    ['four words in common are idiom', 'she told reporters on Monday', 'he told reporters on Monday', 0, 0],
    ['five words in common count', 'she told the reporters on Monday', 'he told the reporters on Monday', 5, 5 / 6],
    ['moved text counts', 'a b c d e f g h i j', 'f g h i j a b c d e', 10, 1],
    ['a part of a longer text', 'one two three four five', 'zero one two three four five six seven', 5, 1],
    ['an empty text', '', 'one two three four five', 0, 0],
    ['fewer than five words', 'one two three', 'one two three', 0, 0],
  ])('%s', (_, one, other, sharedWords, part) => {
    expect(share(one, other)).toEqual({ sharedWords, share: part });
    expect(share(other, one)).toEqual({ sharedWords, share: part });
  });

  test('a text shares all of itself, and never more than the shorter one has', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 5, maxLength: 60 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(share(one, one).share).toBe(1);
        expect(share(one, other).share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
