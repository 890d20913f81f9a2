import { expect, test } from 'vitest';
import type { ImportEntry, ImportSummary } from '../../../contract/import.ts';
import { foundText, incompleteText, mismatchText } from './import-words.ts';

const summary: ImportSummary = {
  id: 1,
  label: '3 files',
  startedAt: '2024-01-01T00:00:00Z',
  finishedAt: null,
  state: 'done',
  files: 3,
  outcomes: { imported: 1, duplicate: 0, partly: 0, refused: 1 },
  imported: 1,
  duplicates: 0,
  refused: 1,
  nearDuplicates: 0,
  mismatches: 0,
  isMerge: false,
};

test('an import that came to its end needs no explanation, one that did not says what to do', () => {
  expect([incompleteText(summary), incompleteText({ ...summary, state: 'running' })]).toEqual([null, null]);
  expect(incompleteText({ ...summary, state: 'cancelled' })).toContain('drop the same files again');
  expect(incompleteText({ ...summary, state: 'interrupted' })).toContain('drop the same files again');
});

test.each([
  [{ announced: null, imported: 1, duplicates: 0, refused: 0 }, null, null],
  [{ announced: 10, imported: 8, duplicates: 1, refused: 1 }, null, '8 imported, 1 there already, 1 refused'],
  [
    { announced: 500, imported: 499, duplicates: 0, refused: 0 },
    '500 announced, 499 found: 1 missing.',
    '499 imported',
  ],
  [
    { announced: 1, imported: 2, duplicates: 0, refused: 1 },
    '1 announced, 3 found: 2 too many.',
    '2 imported, 1 refused',
  ],
])('%j is told as %j', (counts, mismatch, found) => {
  const entry = counts as ImportEntry;
  expect([mismatchText(entry), foundText(entry)]).toEqual([mismatch, found]);
});
