import { expect, test } from 'vitest';
import { makeSnippet } from './snippet.ts';

const hitsOf = (text: string, ...words: string[]) =>
  words
    .flatMap((word, number) =>
      [...text.matchAll(new RegExp(word, 'giu'))].map(({ index }) => ({
        start: index,
        end: index + word.length,
        wanted: 1 << number,
      })),
    )
    .toSorted((one, other) => one.start - other.start);

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

test('a sentence with all words goes before a list that repeats one of them', () => {
  const text = `Ferry news, ferry times, ferry maps, ferry prices, ferry ports.\n\n${between}The ferry struck a reef.\n\n${between}`;
  const marked = makeSnippet(text, hitsOf(text, 'ferry', 'reef')).filter(({ hit }) => hit);
  expect(marked.map((piece) => piece.text)).toEqual(['ferry', 'reef']);
});

test('words count that are in sight, not those behind the end of the line', () => {
  const far = `A ferry left in the morning, and ${'nobody on the quay had seen it go, '.repeat(3)}when the reef was out of sight.`;
  const text = `${far}\n\n${between}The ferry struck a reef.\n\n${between}`;
  const shown = makeSnippet(text, hitsOf(text, 'ferry', 'reef')).map((piece) => piece.text);
  expect(shown.join('')).toContain('The ferry struck a reef.');
});

test('of places that tell the same, the first is shown', () => {
  const text = `${between}One ferry left.\n\n${between}The other ferry stayed.`;
  const shown = makeSnippet(text, hitsOf(text, 'ferry')).map((piece) => piece.text);
  expect(shown.join('')).toContain('One ferry left.');
});

test('a hit longer than a snippet is shown from its beginning', () => {
  const text = `${between}ferry${'y'.repeat(400)} ${between}`;
  const shown = makeSnippet(
    text,
    hitsOf(text, 'ferryy+').map((hit) => ({ ...hit, end: hit.start + 405 })),
  );
  expect(shown.filter(({ hit }) => hit)).toHaveLength(1);
});
