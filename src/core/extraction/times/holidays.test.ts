import { expect, it } from 'vitest';
import { formatCivilDate } from './civil-date.ts';
import { easterSunday } from './holidays.ts';

// Dates of Easter as the churches published them.
it.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [1998, '1998-04-12'],
  [2000, '2000-04-23'],
  [2024, '2024-03-31'],
  [2038, '2038-04-25'],
])('Easter of %i', (year, date) => {
  expect(formatCivilDate(easterSunday(year))).toBe(date);
});
