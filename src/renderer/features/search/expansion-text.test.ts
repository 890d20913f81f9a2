import { expect, test } from 'vitest';
import { expansionText, reasonsText } from './expansion-text.ts';

test('what a word stands for is told with its number, and what is left out', () => {
  expect(
    expansionText({ typed: 'warrant', manner: 'form', words: 2, searched: 2, examples: ['warrants', 'warranted'] }),
  ).toBe('also warrants, warranted');
  expect(
    expansionText({ typed: '*ship*', manner: 'infix', words: 12_345, searched: 500, examples: ['ship', 'ships'] }),
  ).toBe('12,345 words, the 500 most frequent are searched: ship, ships, and 498 more');
  expect(expansionText({ typed: '/xyz/', manner: 'regex', words: 0, searched: 0, examples: [] })).toBe('no word fits');
});

test('a hit says which of its words stand for what', () => {
  expect(
    reasonsText([
      { typed: 'warrant', manner: 'form', word: 'warrants' },
      { typed: 'HWU', manner: 'name', word: 'Harbour Workers’ Union' },
    ]),
  ).toBe('warrants for warrant, Harbour Workers’ Union for HWU');
});
