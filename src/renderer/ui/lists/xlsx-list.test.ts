import { SaxesParser } from 'saxes';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBuffer } from 'yauzl';
import type { Cell, ListFile } from './list-file.ts';
import { rowsOf } from './list-file.ts';
import { xlsxList } from './xlsx-list.ts';

const made = '2026-11-25T10:00:00.000Z';

function listOf(rows: readonly (readonly Cell[])[]): ListFile {
  return {
    name: 'articles',
    title: 'Articles that match “ferry”',
    about: [
      ['Query', 'ferry'],
      ['Articles', rows.length],
    ],
    columns: ['Title', 'Words', 'Date'],
    rows: () => rowsOf(rows.map((cells) => ({ cells, whole: {} }))),
  };
}

/** The files of a ZIP file, read by another library than the one that wrote it. */
function unzipped(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const files = new Map<string, string>();
      zip.on('entry', ({ fileName }: { fileName: string }) => {
        files.set(fileName, '');
      });
      zip.on('end', () => resolve(files));
      zip.on('error', reject);
      zip.on('entry', (entry) =>
        zip.openReadStream(entry, (problem, stream) => {
          if (problem) return reject(problem);
          const parts: Buffer[] = [];
          stream.on('data', (part: Buffer) => parts.push(part));
          stream.on('error', reject);
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(parts).toString('utf8'));
            zip.readEntry();
          });
        }),
      );
      zip.readEntry();
    });
  });
}

/** Cells of a sheet as a spreadsheet reads them: numbers, days by their style, texts. Throws where the XML is not well formed. */
function cellsOf(xml: string): (string | number | null)[][] {
  const rows: (string | number | null)[][] = [];
  let cell: { style: string; inline: boolean; text: string } | null = null;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'f') throw new Error('a formula');
    if (name === 'row') rows.push([]);
    if (name === 'c') cell = { style: attributes['s'] ?? '0', inline: attributes['t'] === 'inlineStr', text: '' };
  });
  parser.on('text', (text) => {
    if (cell) cell.text += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name !== 'c' || cell === null) return;
    const { style, inline, text } = cell;
    const day = (): string => new Date(Date.UTC(1899, 11, 30) + Number(text) * 86_400_000).toISOString().slice(0, 10);
    rows.at(-1)?.push(inline ? text : text === '' ? null : style === '1' ? day() : Number(text));
    cell = null;
  });
  parser.write(xml).close();
  return rows;
}

async function workbook(list: ListFile, mostRows?: number): Promise<ReadonlyMap<string, string>> {
  const parts: Uint8Array[] = [];
  for await (const part of xlsxList(list, made, mostRows)) parts.push(part);
  return unzipped(Buffer.concat(parts));
}

test('a workbook holds texts, numbers and days as what they are, and says what was asked', async () => {
  const files = await workbook(
    listOf([
      ['=1+1', -12.5, { day: '2024-04-29' }],
      ['+ferry & "reef" <b>', 0, { day: '1899-05-01' }],
      [' two\r\nlines ', null, '2024-05'],
    ]),
  );
  expect([...files.keys()].toSorted()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ]);
  expect(cellsOf(files.get('xl/worksheets/sheet1.xml') ?? '')).toEqual([
    ['Title', 'Words', 'Date'],
    ['=1+1', -12.5, '2024-04-29'],
    ['+ferry & "reef" <b>', 0, '1899-05-01'],
    [' two\r\nlines ', null, '2024-05'],
  ]);
  expect(cellsOf(files.get('xl/worksheets/sheet2.xml') ?? '')).toEqual([
    ['Cuttings: Articles that match “ferry”'],
    ['Made', made],
    ['Query', 'ferry'],
    ['Articles', 3],
  ]);
});

test('a list that is longer than a sheet goes on in the next one', async () => {
  const rows = Array.from({ length: 7 }, (_, index): Cell[] => [`Story ${index}`, index, null]);
  const files = await workbook(listOf(rows), 4);
  const sheets = [1, 2, 3].map((number) => cellsOf(files.get(`xl/worksheets/sheet${number}.xml`) ?? ''));
  expect(sheets.map((sheet) => sheet[0])).toEqual(Array.from({ length: 3 }, () => ['Title', 'Words', 'Date']));
  expect(sheets.flatMap((sheet) => sheet.slice(1))).toEqual(rows);
  expect(files.get('xl/workbook.xml')).toContain('name="List 3"');
});

test('whatever stands in a text, the workbook is well formed and gives it back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), async (text) => {
      const files = await workbook(listOf([[text, 1, null]]));
      const writable = text.replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '�');
      expect(cellsOf(files.get('xl/worksheets/sheet1.xml') ?? '')[1]?.[0]).toBe(writable);
    }),
    { numRuns: 60 },
  );
});

test('a text that is too long for a cell is cut, and shows it', async () => {
  const files = await workbook(listOf([['a'.repeat(40_000), 1, null]]));
  const text = cellsOf(files.get('xl/worksheets/sheet1.xml') ?? '')[1]?.[0];
  expect([String(text).length, String(text).at(-1)]).toEqual([32_767, '…']);
});
