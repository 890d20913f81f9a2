import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOfValue } from './days-of-value.ts';

test.each([
  ['2024-04-29', 20240429, 20240429],
  ['2024-04-29T14:30', 20240429, 20240429],
  ['2024-02', 20240201, 20240231],
  ['2024', 20240101, 20241231],
  ['2024-SP', 20240101, 20241231],
  ['2024-Q3', 20240701, 20240931],
  ['2024-H2', 20240701, 20241231],
  ['2021-W01', 20210104, 20210110],
  ['2024-W01-WE', 20240101, 20240107],
  ['2026-W53', 20261228, 20270103],
  ['199', 19900101, 19991231],
  ['19', 19000101, 19991231],
] as const)('%s lies from %i to %i', (value, first, last) => expect(daysOfValue(value)).toEqual({ first, last }));

test.each(['P6W', 'PT2H', 'T14:30', 'PAST_REF', 'XXXX-06', '', '2024-Q9'])('%s lies on no day', (value) =>
  expect(daysOfValue(value)).toBeNull(),
);

test('the last day is never before the first, whatever the value', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{2,4}(?:-[QHW\d-]{1,6})?$/)), (value) => {
      const days = daysOfValue(value);
      expect(days === null || days.first <= days.last).toBe(true);
    }),
  );
});
