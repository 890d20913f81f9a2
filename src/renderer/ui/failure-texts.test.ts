import { expect, test } from 'vitest';
import { failureCodes } from '../../contract/vocabulary.ts';
import { textOf } from './failure-texts.ts';

test.each(failureCodes)('a failure of code %s says what happened and what to do', (code) => {
  const { title, message, advice } = textOf({ code, message: 'What it was about.' });
  expect(message).toBe('What it was about.');
  expect(title.length).toBeGreaterThan(5);
  expect(advice).toMatch(/^[A-Z].*\.$/);
});
