import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterScroll, heightOf, settled, withRowInView } from './tall-list.ts';

const million = { real: 72_000_000, view: 700 };

test('a list that fits is scrolled as it is', () => {
  const sizes = { real: 72_000, view: 700 };
  expect(heightOf(sizes)).toBe(72_000);
  expect(afterScroll({ top: 0, scrollTop: 0 }, 500, sizes)).toEqual({ top: 500, scrollTop: 500 });
  expect(settled({ top: 500 }, sizes)).toEqual({ top: 500, scrollTop: 500 });
});

test('in a taller one the wheel moves row by row, and a jump of the scroll bar goes to the same share of the list', () => {
  expect(heightOf(million)).toBe(8_000_000);
  const middle = settled({ top: 36_000_000 }, million);
  expect(afterScroll(middle, middle.scrollTop + 100, million).top).toBe(36_000_100);
  const jumped = afterScroll(middle, 2_000_000, million);
  expect(jumped.top / million.real).toBeCloseTo(0.25, 3);
});

test('the ends of the scroll bar are the ends of the list', () => {
  const middle = settled({ top: 36_000_000 }, million);
  expect(afterScroll(middle, 0, million).top).toBe(0);
  expect(afterScroll(middle, 8_000_000 - 700, million).top).toBe(million.real - 700);
});

test('a row is brought into view by moving no further than needed', () => {
  const now = settled({ top: 36_000_000 }, million);
  expect(withRowInView(now, now.top + 72, now.top + 144, million)).toBe(now);
  expect(withRowInView(now, now.top - 72, now.top, million).top).toBe(now.top - 72);
  expect(withRowInView(now, now.top + 700, now.top + 772, million).top).toBe(now.top + 72);
});

test('however it is scrolled, the list stays within its ends and the scroll bar within its own', () => {
  const sizes = fc.record({ real: fc.integer({ min: 0, max: 200_000_000 }), view: fc.integer({ min: 1, max: 3000 }) });
  fc.assert(
    fc.property(sizes, fc.array(fc.integer({ min: 0, max: 8_000_000 }), { maxLength: 20 }), (size, moves) => {
      let now = { top: 0, scrollTop: 0 };
      for (const move of moves) {
        now = settled(afterScroll(now, Math.min(move, Math.max(0, heightOf(size) - size.view)), size), size);
        expect(now.top).toBeGreaterThanOrEqual(0);
        expect(now.top).toBeLessThanOrEqual(Math.max(0, size.real - size.view));
        expect(now.scrollTop).toBeLessThanOrEqual(Math.max(0, heightOf(size) - size.view) + 1);
      }
    }),
  );
});
