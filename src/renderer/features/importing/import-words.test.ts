import { expect, test } from 'vitest';
import type { ImportSummary } from '../../../contract/import.ts';
import { incompleteText } from './import-words.ts';

const summary: ImportSummary = {
  id: 1,
  label: '3 files',
  startedAt: '2024-01-01T00:00:00Z',
  finishedAt: null,
  state: 'done',
  found: 3,
  imported: 1,
  duplicates: 0,
  refused: 1,
};

test('an import that came to its end needs no explanation', () => {
  expect([incompleteText(summary), incompleteText({ ...summary, state: 'running' })]).toEqual([null, null]);
});

test('a cancelled or interrupted import tells how many files were not read', () => {
  expect(incompleteText({ ...summary, state: 'cancelled' })).toContain('1 file that was found was not read');
  expect(incompleteText({ ...summary, state: 'interrupted', found: 9 })).toContain(
    '7 files that were found were not read',
  );
  expect(incompleteText({ ...summary, state: 'cancelled', found: 2 })).not.toContain('not read');
});
