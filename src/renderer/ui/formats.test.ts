import { expect, test } from 'vitest';
import { formatBytes, formatCount, formatDay, formatDuration, formatMonth, formatShare } from './formats.ts';

test('a civil date is the same day in every time zone', () => {
  const shown = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
  expect(formatDay('2024-04-29')).toBe(shown.format(Date.UTC(2024, 3, 29, 12)));
  expect(formatDay('2024')).toBe('2024');
});

test.each(['0001-01-01', '2026-10-25', '2050-12-31', '9999-12-31'])('%s is shown with its year', (day) => {
  expect(formatDay(day)).toMatch(new RegExp(`\\b${Number(day.slice(0, 4))}\\b`, 'u'));
});

test('a month that is none is shown as it stands', () => {
  expect(formatMonth('2024-4')).toBe('2024-4');
  expect(formatMonth('2024-04')).toContain('2024');
});

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1_000, '1 kB'],
  [1_440_000, '1.4 MB'],
  [999_900, '1 MB'],
  [25_000_000_000, '25 GB'],
])('%d bytes read "%s"', (bytes, shown) => {
  expect(formatBytes(bytes).replace(',', '.')).toBe(shown);
});

test.each([
  [0.4, '0 s'],
  [59, '59 s'],
  [61, '1 min'],
  [3_599, '1 h 00 min'],
  [7_500, '2 h 05 min'],
])('%d seconds read "%s"', (seconds, shown) => {
  expect(formatDuration(seconds)).toBe(shown);
});

test('one is singular', () => {
  expect([formatCount(1, 'article'), formatCount(0, 'article'), formatCount(2, 'entry', 'entries')]).toEqual([
    '1 article',
    '0 articles',
    '2 entries',
  ]);
});

test.each([
  [0, '0'],
  [0.034, '3.4'],
  [0.0994, '9.9'],
  [0.0996, '10'],
  [0.344, '34'],
  [1, '100'],
])('a share of %d reads "%s"', (share, shown) => {
  expect(
    formatShare(share)
      .replace(',', '.')
      .replaceAll(/[^\d.]/g, ''),
  ).toBe(shown);
});
