import { expect, test } from 'vitest';
import { monthAxis } from './month-axis.ts';

const counted = (month: string | null, anonymous: number, named: number) => ({
  month,
  articles: 1,
  kinds: { named, role: 0, organisation: 0, media: 0, document: 0, anonymous, unknown: 0 },
});

test('months lie where they are in time, and those without statements leave a gap', () => {
  const { points, slots, labels } = monthAxis(
    [counted(null, 1, 1), counted('2025-11', 1, 9), counted('2026-02', 2, 8)],
    'anonymous',
    2,
  );
  expect(points.map(({ slot, month, count, total }) => [slot, month, count, total])).toEqual([
    [0, '2025-11', 1, 10],
    [3, '2026-02', 2, 10],
  ]);
  expect(slots).toBe(4);
  expect(labels).toEqual([
    { slot: 0, month: '2025-11' },
    { slot: 2, month: '2026-01' },
  ]);
});

test('every share is below the upper end of the scale', () => {
  const { highest, points } = monthAxis([counted('2025-11', 900, 100), counted('2025-12', 1, 1)], 'anonymous', 5);
  expect(points.every(({ interval }) => interval.share <= highest)).toBe(true);
  expect(monthAxis([], 'named', 5)).toMatchObject({ points: [], slots: 0 });
});
