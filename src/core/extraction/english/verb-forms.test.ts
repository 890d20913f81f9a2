import { expect, test } from 'vitest';
import { verbForms } from './verb-forms.ts';

test('regular, irregular and doubling verbs give all their forms', () => {
  expect(verbForms('deny')).toEqual(['deny', 'denies', 'denied', 'denying']);
  expect(verbForms('say')).toEqual(['say', 'says', 'said', 'saying']);
  expect(verbForms('quip')).toEqual(['quip', 'quips', 'quipped', 'quipping']);
  expect(verbForms('write')).toEqual(['write', 'writes', 'wrote', 'written', 'writing']);
});
