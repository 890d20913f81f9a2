import { expect, test } from 'vitest';
import { keptOpen } from './open-facets.ts';

test('facets that were open are open again, whatever else the browser kept', () => {
  expect([...keptOpen('["speakers","imports","moon"]')]).toEqual(['imports', 'speakers']);
  expect([null, '', '{', '7', '{"speakers":true}'].map((text) => keptOpen(text).size)).toEqual([0, 0, 0, 0, 0]);
});
