import { expect, test } from 'vitest';
import { layoutText } from './rule-words.ts';

test('a kept mapping tells where each field comes from', () => {
  expect(
    layoutText({
      kind: 'columns',
      name: 'Harbour table',
      columns: {
        delimiter: ';',
        header: true,
        columns: [
          { name: 'Kopf', role: 'title' },
          { name: 'Wortlaut', role: 'text' },
          { name: 'Nummer', role: 'ignored' },
        ],
        dateOrder: 'day-first',
      },
    }),
  ).toBe('Title from “Kopf”, Text from “Wortlaut”; 1 column not read; cells between semicolons; days before months');
});

test('a kept split tells where articles begin and where their fields stand', () => {
  expect(
    layoutText({
      kind: 'split',
      name: 'Press review',
      split: {
        cut: { kind: 'numbered', shape: 'Item #' },
        separator: false,
        offset: 1,
        fields: [
          { field: 'outlet', at: { kind: 'line', line: 2 } },
          { field: 'published', at: { kind: 'label', label: 'Date:' } },
        ],
        without: [],
        extra: [],
      },
    }),
  ).toBe('Articles begin 1 line below a line like “Item #”; Outlet in line 2; Date behind “Date:”');
});
