import { expect, test } from 'vitest';
import { fitsMessageLimit, longestMessage } from './message-limit.ts';

test('a list of 100,000 article ids fits', () => {
  expect(fitsMessageLimit({ ids: Array.from({ length: 100_000 }, (_, index) => 1_000_000 + index) })).toBe(true);
});

test('strings, names and values count', () => {
  expect(fitsMessageLimit('a'.repeat(longestMessage))).toBe(true);
  expect(fitsMessageLimit('a'.repeat(longestMessage + 1))).toBe(false);
  expect(fitsMessageLimit({ ['a'.repeat(longestMessage)]: 1 })).toBe(false);
  expect(fitsMessageLimit({ a: ['b'.repeat(longestMessage)] })).toBe(false);
});

test('what is endless or only pretends to be small does not fit', () => {
  const circle: unknown[] = [];
  circle.push(circle);
  expect(fitsMessageLimit(circle)).toBe(false);
  expect(fitsMessageLimit(Object.assign([], { length: 2 ** 32 - 1 }))).toBe(false);
  expect(fitsMessageLimit(new Uint8Array(8))).toBe(false);
});

test('a value nested 200,000 deep is counted, not recursed into', () => {
  let deep: unknown = 1;
  for (let level = 0; level < 200_000; level += 1) deep = [deep];
  expect(fitsMessageLimit(deep)).toBe(true);
});

test('nothing fits', () => {
  for (const input of [undefined, null, 0, 1n, '', {}]) expect(fitsMessageLimit(input)).toBe(true);
});
