import { expect, test } from 'vitest';
import { initialsOf } from './initials.ts';

test('initials leave out small words and count number words', () => {
  expect([...initialsOf(['Group', 'of', 'Seven'])]).toEqual(['GO7', 'G7']);
});
