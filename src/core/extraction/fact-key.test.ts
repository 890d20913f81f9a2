import { expect, test } from 'vitest';
import { factKey } from './fact-key.ts';
import { factsIn } from './testing/english-extractor.ts';

const body = 'Berg said the bridge was old, adding that it would be closed. Lund denied it.';

test('the same text gives the same keys, and each statement its own', () => {
  const keys = factsIn('statement', body).map(factKey);
  expect(factsIn('statement', body).map(factKey)).toEqual(keys);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length).toBeGreaterThan(2);
});

test('what a better extractor may change does not change the key', () => {
  const [first] = factsIn('statement', body);
  if (first === undefined) throw new Error('no statement found');
  expect(factKey({ ...first, speaker: 'Anna Berg', confidence: 0.1, rule: 'other', when: '2031' })).toBe(
    factKey(first),
  );
  expect(factKey({ ...first, source: null })).not.toBe(factKey(first));
});
