import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  formatCivilDate,
  formatWeek,
  fromDayNumber,
  parseCivilDate,
  toDayNumber,
  weekday,
} from './civil-date.ts';

describe('civil dates', () => {
  it('agree with the calendar of the platform for 2,700 years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -365_000, max: 620_000 }), (number) => {
        const date = fromDayNumber(number);
        const platform = new Date(number * 86_400_000);
        expect(formatCivilDate(date)).toBe(platform.toISOString().slice(0, 10));
        expect(toDayNumber(date)).toBe(number);
        expect(weekday(date) % 7).toBe(platform.getUTCDay());
      }),
    );
  });

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2024-13-01', false],
    ['2024-1-1', false],
    ['2024-04-31', false],
  ])('%s exists: %s', (text, exists) => {
    expect(parseCivilDate(text) !== null).toBe(exists);
  });

  it.each([
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2024-04-29', '2024-W18'],
  ])('%s is in week %s', (text, week) => {
    const date = parseCivilDate(text);
    expect(date === null ? null : formatWeek(date)).toBe(week);
  });

  it('keep to the end of a month and cross years', () => {
    const date = { year: 2024, month: 3, day: 31 };
    expect([addMonths(date, -1), addMonths(date, 10), addDays(date, -91)].map(formatCivilDate)).toEqual([
      '2024-02-29',
      '2025-01-31',
      '2023-12-31',
    ]);
  });
});
