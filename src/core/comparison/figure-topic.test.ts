import { expect, test } from 'vitest';
import { sameTopic, topicOf } from './figure-topic.ts';

test.each([
  [{ unit: 'people', of: 'killed' }, { unit: 'deaths', of: null }, true],
  [{ unit: 'people', of: 'killed' }, { unit: 'dead', of: null }, true],
  [{ unit: 'people', of: 'died' }, { unit: 'persons', of: 'drowned' }, true],
  [{ unit: 'people', of: 'killed' }, { unit: 'people', of: 'wounded' }, false],
  [{ unit: 'people', of: 'killed' }, { unit: 'people', of: null }, false],
  [{ unit: 'crew members', of: 'killed' }, { unit: 'people', of: 'killed' }, false],
  [{ unit: 'households', of: null }, { unit: 'homes', of: null }, true],
  [{ unit: '%', of: null }, { unit: 'percent', of: null }, true],
  [{ unit: 'kilometres', of: null }, { unit: 'km', of: null }, true],
  [{ unit: '', of: null }, { unit: '', of: null }, false],
])('%o and %o count the same: %s', (one, other, expected) => {
  expect(sameTopic(topicOf(one), topicOf(other))).toBe(expected);
});
