import { expect, test } from 'vitest';
import { runCsv } from './run-csv.ts';

test('rules first, then articles; what a spreadsheet would compute is kept from it', () => {
  const counts = { appeared: 3, gone: 0, changed: 1, lost: 1, regained: 0 };
  const csv = runCsv(
    [{ kind: 'figure', rule: 'figure-number', ...counts }],
    [
      {
        articleId: 7,
        title: '=SUM(A1), “a” "b"',
        outlet: null,
        published: '2024-04-29',
        before: '3',
        outcome: 'failed',
        ...counts,
      },
    ],
  );
  expect(csv.split('\r\n')).toEqual([
    'of,kind,rule,article,title,outlet,date,outcome,new,gone,changed,decisions without their find,decisions with their find again',
    'rule,figure,figure-number,,,,,,3,0,1,1,0',
    'article,,,7,"\'=SUM(A1), “a” ""b""",,2024-04-29,failed,3,0,1,1,0',
    '',
  ]);
});
