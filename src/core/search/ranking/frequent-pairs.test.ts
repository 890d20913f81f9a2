import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { foldWord } from '../fold-word.ts';
import { cutIndexedWords } from '../indexed-words.ts';
import { frequentWords, isPair, pairOf } from './frequent-pairs.ts';

test('the list is the one that archives of this format were written with', () => {
  // Another list needs a migration that indexes all articles anew: without it, phrases are not found.
  const digest = createHash('sha256')
    .update([...frequentWords].toSorted().join(' '))
    .digest('hex');
  expect([frequentWords.size, digest]).toEqual([
    269,
    'a0738123ddf4cb9eb862bfe51b3d07323746ed76b16f433ed15b0c965f08ef9d',
  ]);
});

test('each is a word as the index keeps it', () => {
  for (const word of frequentWords) {
    expect(foldWord(word)).toBe(word);
    const { count, starts, ends } = cutIndexedWords(word);
    expect([count, starts[0], ends[0]]).toEqual([1, 0, word.length]);
  }
});

test('a pair is told from words, and from other pairs', () => {
  expect(isPair(pairOf('of', 'the'))).toBe(true);
  expect(isPair('of')).toBe(false);
  const pairs = [...frequentWords].flatMap((word) => [...frequentWords].map((next) => pairOf(word, next)));
  expect(new Set(pairs).size).toBe(frequentWords.size ** 2);
});
