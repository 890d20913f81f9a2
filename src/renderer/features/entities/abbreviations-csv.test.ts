import { expect, test } from 'vitest';
import type { AbbreviationEntry } from '../../../contract/entity.ts';
import { abbreviationsCsv } from './abbreviations-csv.ts';

const first = { articleId: 1, articleTitle: '=Court, "new"', outlet: null, published: '2024-01-02', start: 3, end: 6 };

test('each long form has a line, and so has an abbreviation without one', () => {
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
  expect(abbreviationsCsv(entries).split('\r\n').slice(1)).toEqual([
    `ICC,1200,yes,International Criminal Court,Court,7,yes,"'=Court, ""new""",,2024-01-02`,
    `ICC,1200,yes,Indian Cricket Council,Council,1,,"'=Court, ""new""",Coast Wire,2024-01-02`,
    'XYZ,1,,,,,,,,',
    '',
  ]);
});
