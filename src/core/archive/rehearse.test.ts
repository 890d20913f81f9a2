import { expect, test } from 'vitest';
import { articleColumns } from './word-index/article-columns.ts';
import { rehearse } from './rehearse.ts';
import { madeUpFile } from './testing/made-up-file.ts';
import { createTestArchive } from './testing/test-archive.ts';

/** Calls until nothing is left to rehearse. */
function calls(archive: ReturnType<typeof createTestArchive>): number {
  let count = 0;
  while (rehearse(archive.reading, articleColumns(archive.reading))) count += 1;
  return count;
}

test('words of the archive are asked for in a row and close to each other, once, a search at a time', () => {
  const archive = createTestArchive();
  // "the" and "of" are read as pairs, and numbers are not looked for.
  archive.store(madeUpFile('Ferry', 'the ferry AND dam of zoe, harbour council 2024'));
  // "ferry", "dam", "council", "zoe" and "harbour": two pairs of words, and the choice of them.
  expect(calls(archive)).toBe(1 + 2);
  expect(calls(archive)).toBe(0);
  archive.end();
});

test('an archive without articles has nothing to rehearse', () => {
  const archive = createTestArchive();
  expect(calls(archive)).toBe(1);
  archive.end();
});
