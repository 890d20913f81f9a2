import { expect, test } from 'vitest';
import { csvList } from './csv-list.ts';
import { jsonlList } from './jsonl-list.ts';
import { dayCell, rowsOf, type ListFile } from './list-file.ts';

const list: ListFile = {
  name: 'figures',
  title: 'Figures',
  about: [
    ['Query', '=ferry'],
    ['Facts', 2],
  ],
  columns: ['What', 'Value', 'Date'],
  rows: () =>
    rowsOf([
      { cells: ['@boats', -12, dayCell('2026-01-02')], whole: { unit: 'boats' } },
      { cells: ['-5 degrees', null, dayCell('2026-01')], whole: { unit: 'degrees' } },
    ]),
};

async function gathered(parts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}

test('CSV tells what was asked, keeps numbers, and makes no text a formula', async () => {
  expect((await gathered(csvList(list, '2026-11-25'))).split('\r\n')).toEqual([
    'Cuttings: Figures',
    'Made,2026-11-25',
    "Query,'=ferry",
    'Facts,2',
    '',
    'What,Value,Date',
    "'@boats,-12,2026-01-02",
    "'-5 degrees,,2026-01",
    '',
  ]);
});

test('JSON Lines hold rows whole, after what was asked', async () => {
  const lines = (await gathered(jsonlList(list, '2026-11-25'))).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    { list: 'Figures', made: '2026-11-25', Query: '=ferry', Facts: 2 },
    { unit: 'boats' },
    { unit: 'degrees' },
  ]);
});
