import { expect, test } from 'vitest';
import type { ImportEntry } from '../../../contract/import.ts';
import { accountsOfOneEvent } from './accounts-of-one-event.ts';

const entry = (id: number, relativePath: string, articleId: number | null): ImportEntry => ({
  id,
  name: relativePath,
  relativePath,
  bytes: 1,
  outcome: articleId === null ? 'refused' : 'imported',
  sha256: null,
  format: null,
  encoding: null,
  encodingBasis: null,
  replaced: 0,
  announced: null,
  imported: articleId === null ? 0 : 1,
  duplicates: 0,
  refused: articleId === null ? 1 : 0,
  articleId,
  articleTitle: null,
  note: null,
  kept: true,
  readAgain: false,
  nearDuplicate: null,
});

test('articles of one folder are accounts of one event', () => {
  expect(
    accountsOfOneEvent([
      entry(1, 'samples/README.md', 1),
      entry(2, 'samples/ferry/a.txt', 2),
      entry(3, 'samples/ferry/b.txt', 3),
      entry(4, 'samples/ferry/c.txt', null),
    ]),
  ).toEqual([2, 3]);
});

test('where no folder holds two to six articles there is nothing to compare', () => {
  expect(accountsOfOneEvent([entry(1, 'a.txt', 1), entry(2, 'b.txt', 2), entry(3, 'x/c.txt', 3)])).toBeNull();
});
