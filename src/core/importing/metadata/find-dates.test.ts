import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from './find-dates.ts';

describe('dates are found', () => {
  test.each([
    ['2024-04-29', '2024-04-29'],
    ['2024/4/29', '2024-04-29'],
    ['2024-04-29T10:00:00+02:00', '2024-04-29'],
    ['2024年4月29日', '2024-04-29'],
    ['29 April 2024', '2024-04-29'],
    ['29 Apr. 2024', '2024-04-29'],
    ['29-Apr-2024', '2024-04-29'],
    ['29th of April, 2024', '2024-04-29'],
    ['April 29, 2024', '2024-04-29'],
    ['APRIL 29TH 2024', '2024-04-29'],
    ['Sept. 3, 2024', '2024-09-03'],
    ['Monday, April 29, 2024 at 5:04 p.m.', '2024-04-29'],
    ['29. April 2024', '2024-04-29'],
    ['3. März 2024', '2024-03-03'],
    ['29.04.2024', '2024-04-29'],
    ['1er août 2024', '2024-08-01'],
    ['29 de abril de 2024', '2024-04-29'],
    ['7 de novembro de 2023', '2023-11-07'],
    ['29 mei 2024', '2024-05-29'],
    ['29 maggio 2024', '2024-05-29'],
    ['25/04/2024', '2024-04-25'],
    ['04/25/2024', '2024-04-25'],
    ['Wednesday, 08/11/2023', '2023-11-08'],
    ['29 February 2024', '2024-02-29'],
  ])('%s', (line, day) => {
    expect(findDates(line).map(({ readings }) => readings)).toEqual([[day]]);
  });
});

test('a day that could be a month has two readings', () => {
  expect(findDates('05/04/2024')[0]?.readings).toEqual(['2024-04-05', '2024-05-04']);
});

test.each(['31 February 2024', '2024-13-01', '30.02.2024', 'June 31, 2024', '2023-02-29'])('%s is no day', (line) => {
  expect(findDates(line).flatMap(({ readings }) => readings)).toEqual([]);
});

test.each([
  'about 300 people in 2024',
  'flight 12 crash 2024',
  'page 3 of 2024',
  '12.5.6.2024',
  'in March 2024',
  '1/2/3/2024',
])('there is no date in “%s”', (line) => {
  expect(findDates(line)).toEqual([]);
});

test('the place of a date is told', () => {
  const line = 'Published on 29 April 2024, updated 2024-05-01.';
  expect(findDates(line).map(({ start, end }) => line.slice(start, end))).toEqual(['29 April 2024', '2024-05-01']);
});

test('every day that there is comes back from each unambiguous form', () => {
  const months = 'January February March April May June July August September October November December'.split(' ');
  const from = new Date('1700-01-01T00:00:00Z');
  const to = new Date('2150-12-31T00:00:00Z');
  fc.assert(
    fc.property(fc.date({ min: from, max: to, noInvalidDate: true }), (moment) => {
      const day = moment.toISOString().slice(0, 10);
      const [year = '', month = '', date = ''] = day.split('-');
      const name = months[Number(month) - 1] ?? '';
      const forms = [
        day,
        `${date}.${month}.${year}`,
        `${Number(date)} ${name} ${year}`,
        `${name} ${Number(date)}, ${year}`,
      ];
      for (const form of forms) expect(findDates(form).map(({ readings }) => readings)).toEqual([[day]]);
    }),
  );
});

test('a long line of digits and letters takes linear time', () => {
  const started = performance.now();
  for (const line of ['1 '.repeat(200_000), 'a '.repeat(200_000), '1.'.repeat(200_000), '12 de '.repeat(100_000)])
    findDates(line);
  expect(performance.now() - started).toBeLessThan(10_000);
});
