import { expect, test } from 'vitest';
import { searchArticles } from '../article-search.ts';
import { openArchive } from '../open-archive.ts';
import { madeUpFile } from '../testing/made-up-file.ts';
import { createTestArchive } from '../testing/test-archive.ts';
import { verifyArchive } from '../verify.ts';
import { mergeSome } from '../word-index/merge-segments.ts';
import { pairsOfWords } from './023-pairs-of-words.ts';

test('an archive that was indexed without pairs is indexed anew, and what it had is deleted by and by', () => {
  const archive = createTestArchive();
  for (let number = 1; number <= 9; number++)
    archive.store(madeUpFile(`Report ${number}`, `The roof of the mill ${number}`, { name: `${number}.txt` }));
  const { database } = archive.reading;
  const find = (): number => {
    const asked = { query: '"of the"', filters: {}, order: 'oldest', offset: 0, limit: 10 } as const;
    return searchArticles(archive.reading, asked).total;
  };
  // As the format before had it: pairs stand in blocks of their own, before all words.
  archive.write((writing) => writing.database.exec("DELETE FROM word_block WHERE substr(first, 1, 1) = x'20'"));
  const before = database.prepare<[], number>('SELECT id FROM word_segment').pluck().all();
  archive.opened.connection.exec(pairsOfWords.sql);
  archive.opened.close();

  const again = openArchive(archive.path);
  expect(find()).toBe(9);
  expect(verifyArchive(archive.reading).problems).toEqual([]);
  const writing = { database: again.connection, now: () => '2024-05-01T00:00:00.000Z' };
  while (again.connection.transaction(() => mergeSome(writing, 1))());
  const after = database.prepare<[], number>('SELECT id FROM word_segment').pluck().all();
  expect(after.filter((id) => before.includes(id))).toEqual([]);
  expect(find()).toBe(9);
  expect(verifyArchive(archive.reading).problems).toEqual([]);
  again.close();
  archive.end();
});
