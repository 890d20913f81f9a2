import { expect, test } from 'vitest';
import { gridVerdicts } from '../../../contract/vocabulary.ts';
import { gridCsv } from './grid-csv.ts';
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

test('the grid as CSV quotes what needs it and disarms formulas', () => {
  expect(gridCsv(['Courier', '+Post'], rows)).toBe(
    [
      "Kind,What,Verdict,Note,Courier,'+Post",
      'figure,people aboard,Differ,40 against 43,40,43',
      'figure,crew,Agree,,6,six (= 6)',
      'statement,Ines Okafor,Only here,,"\'=1+1, ""quoted""",',
      '',
    ].join('\r\n'),
  );
});
