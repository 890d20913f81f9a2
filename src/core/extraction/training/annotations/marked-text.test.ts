import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarkedText, writeMarkedText } from './marked-text.ts';

const marked = `Dam is safe, mayor says

[k1 “The dam holds,”] [s1=Ana_Poe the mayor, who [a2 wants] [k2 a new one],] [c1 said] in [L Ostrava]. [k1 “Go home.”]
[s3 [P Poe]] [c3 declined to comment] \\[twice\\].`;

test('spans are offsets into the text without its marks', () => {
  const { text, statements, names } = readMarkedText(marked);
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end));
  expect(text).not.toMatch(/\[(?!twice)/);
  expect(
    statements.map(({ source, cue, content, attitude, speaker }) => [
      words(source),
      words(cue),
      words(content),
      attitude,
      speaker,
    ]),
  ).toEqual([
    [['the mayor, who wants a new one,'], ['said'], ['“The dam holds,”', '“Go home.”'], false, 'Ana Poe'],
    [[], ['wants'], ['a new one'], true, null],
    [['Poe'], ['declined to comment'], [], false, null],
  ]);
  expect(names?.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
    ['Ostrava', 'place'],
    ['Poe', 'person'],
  ]);
});

test('what is written is read again as it was', () => {
  const article = readMarkedText(marked);
  expect(readMarkedText(writeMarkedText(article))).toEqual(article);
});

test.each([
  ['one\n[s1 two', 'line 2: "[" without "]"'],
  ['one]', 'line 1: "]" without "["'],
  ['[x1 two]', 'line 1: unknown mark "[x1 two]"'],
  ['[c1=Ana said] [k1 it]', 'line 1: unknown mark "[c1=Ana said] [k1 it"'],
  ['[c1  said]', 'line 1: a mark is empty or begins or ends with a space: " said"'],
  ['[s1 Ana] [k1 sings]', 'statement 1 has a source and no cue'],
])('%j is refused: %s', (text, message) => {
  expect(() => readMarkedText(text)).toThrow(message);
});

test('any text without marks is its own', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const escaped = writeMarkedText({ text, statements: [], names: null });
      expect(readMarkedText(escaped)).toEqual({ text, statements: [], names: null });
    }),
  );
});
