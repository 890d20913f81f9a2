import { expect, test } from 'vitest';
import { createTestArchive } from '../testing/test-archive.ts';
import { blockReader } from './kept-blocks.ts';

test('a block is kept, and not taken for another one that got its number', () => {
  const archive = createTestArchive();
  const store = (segment: number, postings: string): void =>
    archive.write(({ database }) => {
      database.prepare('DELETE FROM word_block WHERE id = 7').run();
      database.prepare("INSERT INTO word_segment (id, articles, state) VALUES (?, 1, 'read')").run(segment);
      database
        .prepare("INSERT INTO word_block (id, segment_id, first, terms, postings) VALUES (7, ?, x'', x'', ?)")
        .run(segment, Buffer.from(postings));
    });
  const read = (segment: number): string =>
    Buffer.from(blockReader(archive.reading, 'postings')(segment, 7)).toString();
  store(1, 'one');
  expect(read(1)).toBe('one');
  store(2, 'another');
  // What is asked of the segment of before is told by what was kept of it.
  expect(read(1)).toBe('one');
  expect(read(2)).toBe('another');
  archive.end();
});
