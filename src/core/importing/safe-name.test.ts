import { expect, test } from 'vitest';
import { fileExtension } from './file-extension.ts';
import { safeName } from './safe-name.ts';

test.each([
  ['a.txt', 'a.txt'],
  ['new\nline.txt', 'new␊line.txt'],
  ['tab\t.txt', 'tab␉.txt'],
  ['\u202Etxt.exe', '\uFFFDtxt.exe'],
  ['\u200B.txt', '\uFFFD.txt'],
  ['del\u007F.txt', 'del\uFFFD.txt'],
  ['half\uD800.txt', 'half\uFFFD.txt'],
  ['family👨‍👩‍👧.txt', 'family👨‍👩‍👧.txt'],
  ['<script>.txt', '<script>.txt'],
])('%j is shown as %j', (name, shown) => {
  expect(safeName(name)).toBe(shown);
});

test.each([
  ['a.TXT', 'txt'],
  ['a.tar.gz', 'gz'],
  ['notes', ''],
  ['2024.04.29', ''],
  ['.profile', ''],
  ['Mr. Quell', ''],
  ['a.', ''],
])('the extension of %j is %j', (name, extension) => {
  expect(fileExtension(name)).toBe(extension);
});
