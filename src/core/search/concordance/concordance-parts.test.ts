import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineContext } from './line-context.ts';
import { periodsBetween } from './periods.ts';
import { sortLines } from './sort-lines.ts';

test('lines are sorted as a stable comparison sorts them', () => {
  const rows = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)), { maxLength: 60 });
  fc.assert(
    fc.property(rows, (keys) => {
      const lines = Uint32Array.from(keys, (_, index) => index);
      const by = [0, 1, 2].map((which) => ({ size: 4, of: (line: number) => keys[line]?.[which] ?? 0 }));
      const compared = [...lines].sort((one, other) => {
        const [first = 0, second = 0, third = 0] = [0, 1, 2].map(
          (which) => (keys[one]?.[which] ?? 0) - (keys[other]?.[which] ?? 0),
        );
        return first || second || third;
      });
      expect([...sortLines(lines, by)]).toEqual(compared);
    }),
  );
});

test('a context is a stretch of the text around the hit, cut between words', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'bb', ' ', '\n', '𝄞', '\t'), maxLength: 600 });
  fc.assert(
    fc.property(text, fc.nat(600), fc.nat(9), (whole, at, length) => {
      const start = Math.min(at, whole.length);
      const end = Math.min(start + length, whole.length);
      const { left, hit, right } = lineContext(whole, { start, end });
      const bare = (part: string): string => part.replaceAll(/\s/gu, '');
      expect(bare(whole)).toContain(bare(left + hit + right));
      expect(bare(hit)).toBe(bare(whole.slice(start, end)));
      expect(Math.max(left.length, right.length)).toBeLessThanOrEqual(120);
    }),
  );
  const long = `${'word '.repeat(60)}HIT${' word'.repeat(60)}`;
  const { left, right } = lineContext(long, { start: 300, end: 303 });
  expect([left, right]).toEqual(['word '.repeat(24), ' word'.repeat(24)]);
});

test('periods have no gaps, and their length fits the range', () => {
  expect(periodsBetween(20240228, 20240301, null)).toMatchObject({
    length: 'day',
    labels: ['2024-02-28', '2024-02-29', '2024-03-01'],
  });
  const months = periodsBetween(20231115, 20240302, null);
  expect(months.labels).toEqual(['2023-11', '2023-12', '2024-01', '2024-02', '2024-03']);
  expect([20231101, 20240131, 20240330].map(months.indexOf)).toEqual([0, 2, 4]);
  expect(periodsBetween(20010101, 20240101, null)).toMatchObject({ length: 'year' });
  const wrong = periodsBetween(10101, 20240101, 'year');
  expect([wrong.labels.length, wrong.labels.at(-1), wrong.indexOf(10101)]).toEqual([400, '2024', -1]);
});
