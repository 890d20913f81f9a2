import { expect, test } from 'vitest';
import type { ReviewRow } from '../../../contract/review.ts';
import { factsCsv, factsJsonl } from './facts-file.ts';

const row: ReviewRow = {
  stored: {
    articleId: 3,
    key: 'figure:1',
    fact: {
      kind: 'figure',
      start: 0,
      end: 8,
      text: '12 boats',
      value: 12,
      high: null,
      bound: '=',
      unit: 'boats',
      of: null,
      sentence: { start: 0, end: 8 },
      confidence: 0.9,
      rule: 'figure-number',
    },
    verdict: 'accepted',
    decidedAt: '2026-11-25T00:00:00.000Z',
    original: null,
    found: true,
    earlier: null,
    stands: true,
    broken: false,
  },
  rule: 'figure-number',
  confidence: 0.9,
  excerpt: [
    { text: '12 boats', part: 'whole' },
    { text: ' left, "all" of them.', part: null },
  ],
  articleTitle: 'Harbour, again',
  outlet: null,
  published: '2026-01-02',
};
const asked = { sentence: 'Figures', which: { kinds: ['figure' as const] }, now: '2026-11-25', total: 1 };

test('a list is saved with what was asked, when, and how much was found', () => {
  const lines = factsCsv([row], asked).split('\r\n');
  expect(lines.slice(0, 5)).toEqual([
    'Cuttings: Figures',
    'Made,2026-11-25',
    'Asked,"{""kinds"":[""figure""]}"',
    'Facts,1',
    '',
  ]);
  expect(lines[6]).toBe(
    'figure,12 boats,,,,,12,,"\'=",boats,,0.9,accepted,3,"Harbour, again",,2026-01-02,"12 boats left, ""all"" of them."'.replace(
      `"'="`,
      `'=`,
    ),
  );
  expect(lines[5]?.split(',')).toHaveLength(18);
});

test('JSON Lines hold the facts whole, after what was asked', () => {
  const lines = factsJsonl([row], asked)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(lines).toEqual([
    asked,
    { ...row.stored, articleTitle: 'Harbour, again', outlet: null, published: '2026-01-02' },
  ]);
});
