import { expect, test } from 'vitest';
import { makeSnippet } from './snippet.ts';

const hitsOf = (text: string, word: string) =>
  [...text.matchAll(new RegExp(word, 'giu'))].map(({ index }) => ({ start: index, end: index + word.length }));

const between = 'The harbour was quiet for the rest of the week, and nobody wanted to speak about it. '.repeat(5);

test('a snippet shows a sentence rather than an address that repeats the headline', () => {
  const text = `www.news.example/ferry-reef-ferry https://news.example/ferry-on-reef-ferry\n\n${between}A ferry ran aground.`;
  const snippet = makeSnippet(text, hitsOf(text, 'ferry'));
  expect(snippet.map((piece) => piece.text).join('')).toMatch(/A ferry ran aground\.$/u);
});

test('where only addresses hold hits, they are shown', () => {
  const text = `${between}\n\nhttps://news.example/ferry`;
  expect(makeSnippet(text, hitsOf(text, 'ferry')).filter(({ hit }) => hit)).toEqual([{ text: 'ferry', hit: true }]);
});
