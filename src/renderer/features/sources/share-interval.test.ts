import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareInterval } from './share-interval.ts';

test('the interval is that of Wilson', () => {
  // Worked by hand: 10 of 100, and none of 10.
  const some = shareInterval(10, 100);
  expect([some?.low, some?.high].map((value) => value?.toFixed(4))).toEqual(['0.0552', '0.1744']);
  const none = shareInterval(0, 10);
  expect([none?.low, none?.high].map((value) => value?.toFixed(4))).toEqual(['0.0000', '0.2775']);
  expect(shareInterval(0, 0)).toBeNull();
});

test('the share lies in its interval, and more counts make it narrower', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.integer({ min: 1, max: 1000 }), (part, total) => {
      const count = Math.min(part, total);
      const few = shareInterval(count, total);
      const many = shareInterval(count * 4, total * 4);
      if (!few || !many) throw new Error('there is something to share');
      expect(few.low).toBeLessThanOrEqual(few.share + 1e-12);
      expect(few.high).toBeGreaterThanOrEqual(few.share - 1e-12);
      expect(many.high - many.low).toBeLessThan(few.high - few.low);
    }),
  );
});
