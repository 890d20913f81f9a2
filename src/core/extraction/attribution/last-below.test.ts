import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastBelow } from './last-below.ts';

it('finds what a search from the end finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (places, limit) => {
      const items = places.toSorted((a, b) => a - b).map((place) => ({ place }));
      expect(lastBelow(items, ({ place }) => place, limit)).toBe(items.findLastIndex(({ place }) => place < limit));
    }),
  );
});
