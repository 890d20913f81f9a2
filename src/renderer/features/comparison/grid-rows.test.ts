import { expect, test } from 'vitest';
import { gridVerdicts } from '../../../contract/vocabulary.ts';
import { csvList } from '../../ui/lists/csv-list.ts';
import { gridList } from './grid-list.ts';
import { allRows, gridCounts, shownRows, toggled, type GridRow } from './grid-rows.ts';

const cell = (text: string, detail: string | null = null): GridRow['cells'][number][number] => ({
  key: text,
  start: 0,
  end: text.length,
  text,
  detail,
});
const rows: GridRow[] = [
  {
    kind: 'figure',
    label: 'people aboard',
    verdict: 'differ',
    note: '40 against 43',
    cells: [[cell('40')], [cell('43')]],
  },
  { kind: 'figure', label: 'crew', verdict: 'agree', note: null, cells: [[cell('6')], [cell('six', '= 6')]] },
  { kind: 'statement', label: 'Ines Okafor', verdict: 'only-here', note: null, cells: [[cell('=1+1, "quoted"')], []] },
];

test('rows are narrowed by verdict and kind', () => {
  expect(shownRows(rows, { ...allRows, kinds: ['figure'], verdicts: ['agree', 'only-here'] })).toEqual([rows[1]]);
});

test('counts of one filter follow the other', () => {
  expect(gridCounts(rows, { ...allRows, kinds: ['figure'] })).toEqual({
    verdicts: { agree: 1, differ: 1, 'only-here': 0 },
    kinds: { statement: 1, figure: 2 },
  });
});

test('a choice is toggled in the order of all', () => {
  expect(toggled(['only-here'], 'agree', gridVerdicts)).toEqual(['agree', 'only-here']);
  expect(toggled(gridVerdicts, 'differ', gridVerdicts)).toEqual(['agree', 'only-here']);
});

test('the grid as a file says which articles it compares, quotes what needs it and disarms formulas', async () => {
  const article = { title: 'Ferry, aground', byline: null, published: '2025-03-12' };
  const articles = [
    { ...article, id: 1, outlet: 'Courier' },
    { ...article, id: 2, outlet: '+Post' },
  ];
  let csv = '';
  for await (const part of csvList(gridList(articles, rows), 'now')) csv += part;
  expect(csv).toBe(
    [
      'Cuttings: what the articles tell',
      'Made,now',
      'Courier,"2025-03-12 Ferry, aground"',
      '\'+Post,"2025-03-12 Ferry, aground"',
      'Rows,3',
      '',
      "Kind,What,Verdict,Note,Courier,'+Post",
      'figure,people aboard,Differ,40 against 43,40,43',
      'figure,crew,Agree,,6,six (= 6)',
      'statement,Ines Okafor,Only here,,"\'=1+1, ""quoted""",',
      '',
    ].join('\r\n'),
  );
});
