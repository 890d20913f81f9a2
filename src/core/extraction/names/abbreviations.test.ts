import { expect, test } from 'vitest';
import { abbreviates, initialsOf } from './abbreviations.ts';

test('an abbreviation takes its letters in order and its first at a word’s start', () => {
  expect(abbreviates('IFU', 'International Ferry Union')).toBe(true);
  expect(abbreviates('Harwu', "Harbour Workers' Union")).toBe(true);
  expect(abbreviates('XFU', 'International Ferry Union')).toBe(false);
});

test('initials leave out small words and count number words', () => {
  expect([...initialsOf(['Group', 'of', 'Seven'])]).toEqual(['GO7', 'G7']);
});
