import { expect, test } from 'vitest';
import type { ReviewRow } from '../../../contract/review.ts';
import { factRow } from './facts-list.ts';

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

test('a fact is a row of numbers, days and texts, and whole for programs', () => {
  const { cells, whole } = factRow(row);
  expect(cells).toEqual([
    'figure',
    '12 boats',
    null,
    null,
    null,
    null,
    12,
    null,
    'exactly',
    'boats',
    null,
    0.9,
    'accepted',
    3,
    'Harbour, again',
    null,
    { day: '2026-01-02' },
    '12 boats left, "all" of them.',
  ]);
  expect(whole).toEqual({ ...row.stored, articleTitle: 'Harbour, again', outlet: null, published: '2026-01-02' });
});
