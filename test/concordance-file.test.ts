import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Host } from '../src/contract/host.ts';
import { linesList } from '../src/renderer/features/concordance/lines-list.ts';
import { csvList } from '../src/renderer/ui/lists/csv-list.ts';
import { jsonlList } from '../src/renderer/ui/lists/jsonl-list.ts';
import { xlsxList } from '../src/renderer/ui/lists/xlsx-list.ts';
import { startTestService, type TestService } from '../src/service/testing/start-test-service.ts';

// The command and the page write files of the same lines: whoever gets one must not have to ask which of them wrote it.

const made = '2026-11-26T10:00:00.000Z';
const asked = {
  scope: { query: 'ferry', filters: { outlets: ['Harbour Courier', null] }, over: 'text' as const },
  newerThan: 0,
  sort: ['right1' as const, 'outlet' as const],
  with: { word: 'the', left: 5, right: 0 },
};

let running: TestService;

beforeAll(async () => {
  running = await startTestService();
  const folder = join(running.folder, 'Harbour');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'one.txt'),
    'Ferry, "safe", runs aground\n\n2024-04-29\n\n"The ferry is safe," said Ada Quill.\n-The ferry = a ship.\n',
  );
  writeFileSync(
    join(folder, 'two.txt'),
    'Ferry stuck\n\nOn the old ferry, and on the ferry beside it, all are well.\n',
  );
  await running.importPaths(folder);
}, 60_000);
afterAll(() => running.end());

/** The list that the page saves, and the file that the command prints in one form. */
async function both(form: 'csv' | 'jsonl') {
  const page = { ...asked, offset: 0, limit: 1000 };
  const found = await running.service.call('concordance.lines', page);
  const file = await running.service.call('concordance.file', { ...page, form, made });
  if (!found.ok || !file.ok) throw new Error('the lines are read');
  expect([found.value.complete, found.value.lines.length]).toEqual([true, 4]);
  const host: Pick<Host, 'call'> = running.service;
  return { list: linesList(host, asked, found.value), text: file.value.text };
}

async function gathered<Part>(parts: AsyncIterable<Part>): Promise<Part[]> {
  const all: Part[] = [];
  for await (const part of parts) all.push(part);
  return all;
}

test('the command and the page write the same CSV', async () => {
  const { list, text } = await both('csv');
  expect((await gathered(csvList(list, made))).join('')).toBe(text);
});

test('the command and the page write the same JSON Lines', async () => {
  const { list, text } = await both('jsonl');
  expect((await gathered(jsonlList(list, made))).join('')).toBe(text);
});

test('a file of the first lines says how many it has', async () => {
  const page = { ...asked, offset: 0, limit: 2, most: 2 };
  const file = await running.service.call('concordance.file', { ...page, form: 'csv', made });
  const rows: string[][] = parse(file.ok ? file.value.text : '', { relax_column_count: true });
  expect(rows.filter(([label]) => label === 'Lines' || label === 'Lines here').map(([, count]) => count)).toEqual([
    '6',
    '2',
  ]);
  expect(rows.slice(rows.findIndex(([label]) => label === 'Left') + 1)).toHaveLength(2);
});

test('a workbook has the columns, the rows and the head of the CSV file', async () => {
  const { list, text } = await both('csv');
  const sheets = unzipSync(Buffer.concat(await gathered(xlsxList(list, made))));
  const cellsOf = (sheet: number): string[][] =>
    [...strFromU8(sheets[`xl/worksheets/sheet${sheet}.xml`] ?? new Uint8Array()).matchAll(/<row>(.*?)<\/row>/gsu)].map(
      ([, row = '']) =>
        [...row.matchAll(/<c\/>|<c s="1"><v>(\d+)<\/v>|<v>(.*?)<\/v>|<t xml:space="preserve">(.*?)<\/t>/gsu)].map(
          ([, day, number, words]) =>
            day === undefined
              ? (number ?? words ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
              : new Date(Date.UTC(1899, 11, 30) + Number(day) * 86_400_000).toISOString().slice(0, 10),
        ),
    );
  const rows: string[][] = parse(text, { relax_column_count: true });
  // In CSV what would be a formula begins with an apostrophe.
  const plain = rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/u, '')));
  const head = plain.findIndex((row) => row[0] === 'Left');
  expect(cellsOf(1)).toEqual(plain.slice(head));
  expect(cellsOf(2).map((row) => row.filter((cell) => cell !== ''))).toEqual(
    plain
      .slice(0, head)
      .map((row) => row.filter((cell) => cell !== ''))
      .filter((row) => row.length > 0),
  );
});
