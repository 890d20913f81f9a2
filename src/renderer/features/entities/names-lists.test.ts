import { expect, test } from 'vitest';
import type { AbbreviationEntry } from '../../../contract/entity.ts';
import { abbreviationRows } from './names-lists.ts';

const first = { articleId: 1, articleTitle: '=Court, "new"', outlet: null, published: '2024-01-02', start: 3, end: 6 };

test('each long form has a row, and so has an abbreviation without one', () => {
  const entries: AbbreviationEntry[] = [
    {
      letters: 'ICC',
      articles: 1200,
      conflict: true,
      more: 0,
      meanings: [
        {
          entity: { key: 'organisation:a', kind: 'organisation', name: 'Court' },
          long: 'International Criminal Court',
          articles: 7,
          first,
          defined: true,
        },
        {
          entity: { key: 'organisation:b', kind: 'organisation', name: 'Council' },
          long: 'Indian Cricket Council',
          articles: 1,
          first: { ...first, outlet: 'Coast Wire' },
          defined: false,
        },
      ],
    },
    { letters: 'XYZ', articles: 1, conflict: false, more: 0, meanings: [] },
  ];
  expect(entries.flatMap(abbreviationRows).map(({ cells }) => cells)).toEqual([
    [
      'ICC',
      1200,
      'yes',
      'International Criminal Court',
      'Court',
      7,
      'yes',
      '=Court, "new"',
      null,
      { day: '2024-01-02' },
    ],
    [
      'ICC',
      1200,
      'yes',
      'Indian Cricket Council',
      'Council',
      1,
      '',
      '=Court, "new"',
      'Coast Wire',
      { day: '2024-01-02' },
    ],
    ['XYZ', 1, '', null, null, null, null, null, null, null],
  ]);
});
