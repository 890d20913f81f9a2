import { expect, test } from 'vitest';
import { detailsOf, figureValue, nameOf, timeValue } from './fact-words.ts';

test.each([
  [{ value: 1200, high: null, bound: '=' }, '1,200'],
  [{ value: 40, high: null, bound: '>=' }, 'at least 40'],
  [{ value: 12, high: 17, bound: 'range' }, '12–17'],
  [{ value: 3.5, high: null, bound: '~' }, 'about 3.5'],
] as const)('the value %o reads "%s"', (figure, shown) => {
  expect(figureValue(figure, 'en-GB')).toBe(shown);
});

test.each([
  ['2024-04-29', 'Mon 29 April 2024'],
  ['2024-02', 'February 2024'],
  ['2024', '2024'],
  ['P6W', '6 weeks'],
  ['P1D', '1 day'],
  ['PT2H', '2 hours'],
  ['PTXM', 'some minutes'],
  ['PXD', 'some days'],
  ['P1Y2M', 'P1Y2M'],
  ['2024-W18', '2024-W18'],
  ['2023-Q3', 'Q3 2023'],
  ['PRESENT_REF', 'the present'],
  ['T12:00', 'T12:00'],
])('the time %s reads "%s"', (value, shown) => {
  expect(timeValue(value, 'en-GB').replace(',', '')).toBe(shown);
});

const found = { confidence: 1, rule: 'person' };

test('a statement is named by its content and described by how it was said', () => {
  const fact = {
    kind: 'statement' as const,
    source: null,
    sourceKind: 'anonymous' as const,
    speaker: null,
    cue: { start: 9, end: 15, text: 'denied' },
    content: [
      { start: 0, end: 1, text: 'A' },
      { start: 3, end: 4, text: 'B' },
    ],
    mode: 'mixed' as const,
    act: 'deny' as const,
    audience: 'reporters',
    anonymityReason: null,
    when: '2024-04',
    ...found,
  };
  expect(nameOf(fact)).toBe('A … B');
  expect(detailsOf(fact, 'en-GB')).toEqual(['partly quoted', 'denies', '“denied”', 'to reporters', 'April 2024']);
});

test('a time that cannot be resolved says what it needs', () => {
  expect(detailsOf({ kind: 'time', start: 0, end: 6, text: 'Monday', type: 'date', value: null, ...found })).toEqual([
    'needs the date of the article',
  ]);
});
