import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseLineEnds, normaliseSpaces } from './normalising.ts';

test.each([
  ['LF', 'a\nb'],
  ['CRLF', 'a\r\nb'],
  ['CR', 'a\rb'],
  ['NEL', 'a\u0085b'],
  ['line separator', 'a\u2028b'],
  ['vertical tab', 'a\vb'],
  ['form feed', 'a\fb'],
])('%s ends a line', (_name, text) => {
  expect(normaliseLineEnds(text)).toBe('a\nb');
});

test('a paragraph separator ends a paragraph', () => {
  expect(normaliseLineEnds('a\u2029b')).toBe('a\n\nb');
});

test('NULs and other controls are left out, tabs stay', () => {
  expect(normaliseLineEnds('\uFEFFa\0b\u0007\tc\u007F\u001B')).toBe('ab\tc');
});

test('a byte order mark within the text stays: only in front it is none of the text', () => {
  expect(normaliseLineEnds('a\uFEFFb')).toBe('a\uFEFFb');
});

test('runs of white space are one space, a lone no-break space stays', () => {
  expect(normaliseSpaces(' \t34\u00A0000  people\tdied\u2003\u2003here \u00A0')).toBe('34\u00A0000 people died here');
});

test('nothing but white space and controls is ever lost', () => {
  const words = (text: string): string => text.replace(/[\s\p{Cc}\p{Zs}\uFEFF]/gu, '');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const normalised = normaliseLineEnds(text).split('\n').map(normaliseSpaces).join('\n');
      expect(words(normalised)).toBe(words(text));
    }),
  );
});
