import { expect, test } from 'vitest';
import { csvList } from '../../ui/lists/csv-list.ts';
import { sourcesList } from './sources-list.ts';

const kinds = { named: 6, role: 1, organisation: 1, media: 0, document: 0, anonymous: 2, unknown: 0 };

test('the table says what was asked, when, and how much was found', async () => {
  const list = sourcesList([{ outlet: 'Coast, Wire', articles: 3, kinds }], kinds, {
    scope: { query: 'ferry', sure: true },
    words: ['Only articles that match “ferry”'],
  });
  let csv = '';
  for await (const part of csvList(list, '2026-11-25T12:00:00.000Z')) csv += part;
  expect(csv.split('\r\n')).toEqual([
    'Cuttings: statements by outlet and kind of source',
    'Made,2026-11-25T12:00:00.000Z',
    'Query,ferry',
    'Of,Only articles that match “ferry”',
    'Suggestions,left out',
    'Outlets,1',
    'Statements,10',
    '',
    'Outlet,Articles,Statements,Named,By role,Organisation,Other media,Document,Anonymous,None known,Anonymous share,Lowest (95 %),Highest (95 %)',
    '"Coast, Wire",3,10,6,1,1,0,0,2,0,0.2,0.0567,0.5098',
    'All,3,10,6,1,1,0,0,2,0,0.2,0.0567,0.5098',
    '',
  ]);
});
