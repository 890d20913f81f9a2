import { expect, test } from 'vitest';
import type { ImportEntry } from '../../../contract/import.ts';
import { csvOf } from '../../ui/csv.ts';
import { ledgerRows } from './ledger-list.ts';

const entry: ImportEntry = {
  id: 1,
  name: 'a.txt',
  relativePath: 'drop/=a.txt',
  bytes: 12,
  outcome: 'partly',
  sha256: 'ff',
  format: 'nexis',
  encoding: 'utf-8',
  encodingBasis: 'valid',
  replaced: 0,
  announced: 3,
  imported: 1,
  duplicates: 0,
  refused: 1,
  articleId: 7,
  articleTitle: 'Ferry',
  note: 'Two lines',
  kept: true,
  readAgain: false,
  nearDuplicate: null,
};

const nearDuplicate: ImportEntry['nearDuplicate'] = {
  articleId: 3,
  title: 'Ferry',
  outlet: null,
  published: null,
  sameOutlet: true,
  isEarlier: true,
  differences: {
    differing: 2,
    removed: 1,
    added: 2,
    places: 2,
    changes: [
      { before: '12', after: '14', lead: 'least', follow: 'people died' },
      { before: '', after: 'late', lead: 'Maristow', follow: 'on Tuesday' },
    ],
  },
};

test('a row for each article found, and one for a file without', () => {
  const rows = [
    ...ledgerRows(entry, [
      {
        ordinal: 1,
        place: '1 of 3',
        title: 'Ferry, "Ternholm"',
        outcome: 'imported',
        articleId: 7,
        note: null,
        nearDuplicate,
      },
      {
        ordinal: 2,
        place: '2 of 3',
        title: null,
        outcome: 'refused',
        articleId: null,
        note: '=No text',
        nearDuplicate: null,
      },
    ]),
    ...ledgerRows(
      { ...entry, relativePath: 'b.pdf', outcome: 'refused', sha256: null, format: null, note: 'A scan' },
      [],
    ),
  ];
  const csv = csvOf(rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'object' ? '' : cell))));
  expect(csv.split('\r\n')).toEqual([
    'drop/=a.txt,12,ff,nexis,utf-8,valid,0,3,1,0,1,1 of 3,"Ferry, ""Ternholm""",imported,7,Two lines,3,2,12 → 14 people died; + late',
    "drop/=a.txt,12,ff,nexis,utf-8,valid,0,3,1,0,1,2 of 3,,refused,,'=No text,,,",
    'b.pdf,12,,,utf-8,valid,0,3,1,0,1,,,refused,,A scan,,,',
    '',
  ]);
});
