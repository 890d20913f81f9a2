import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetsOf } from '../article-search.ts';
import { editArticle, forgetArticles, removeArticles, restoreArticles } from '../articles.ts';
import { purgeSome } from '../purge-indexes.ts';
import { foundStretch } from '../searches/found-articles.ts';
import { madeUpFile } from '../testing/made-up-file.ts';
import { connect } from '../connection.ts';
import { createTestArchive, type TestArchive } from '../testing/test-archive.ts';
import { verifyArchive } from '../verify.ts';
import type { Reading } from '../writing.ts';
import { sumBeginnings } from './sum-beginnings.ts';

const words = ['ferry', 'council', 'dam', 'harbour', 'zoe'];

/** Article of a number: of each word it has more or fewer, in a text of more or fewer others, and sometimes in its title. */
function article(number: number, seed: number) {
  const random = (at: number): number => (Math.imul(number * 31 + at * 17 + seed, 0x9e3779b1) >>> 7) & 0xffff;
  const some = words.flatMap((word, at) => Array.from({ length: random(at) % (3 + at * at) }, () => word));
  const others = Array.from({ length: random(9) % 40 }, (_, at) => `w${(at + number) % 50}`);
  const title = random(10) % 40 === 0 ? `The ferry ${number}` : `Number ${number}`;
  return madeUpFile(title, [...some, ...others].join(' '), {
    name: `${seed} ${number}.txt`,
    published: `2024-0${1 + (random(11) % 9)}-0${1 + (random(12) % 9)}`,
  });
}

const every = 501;

function found(reading: Reading, query: string, offset: number, limit: number) {
  const { articles, total } = foundStretch(reading, { query, filters: {}, order: 'relevance', offset, limit });
  return { total, ids: [...articles] };
}

/** How many articles facets count, which do not read how often a word stands in them. */
function counted(reading: Reading, query: string): number {
  return facetsOf(reading, { query, filters: {} }).months.reduce((sum, { count }) => sum + count, 0);
}

const stretches = [
  [0, 1],
  [0, 3],
  [2, 4],
  [0, 50],
] as const;

/** The first hits by what is told of chunks, and by weighing all of them, as longer lists are; and how many facets count of a connection that has read nothing. */
function bothWays({ reading, path }: TestArchive, query: string) {
  const first = stretches.map(([offset, limit]) => found(reading, query, offset, limit));
  const { total, ids: all } = found(reading, query, 0, every);
  const expected = stretches.map(([offset, limit]) => ({ total, ids: all.slice(offset, offset + limit) }));
  const database = connect(path, { readOnly: true });
  const count = counted({ database }, query);
  database.close();
  return { told: { first, count }, expected: { first: expected, count: total } };
}

function chunkedBlocks({ reading: { database } }: TestArchive): number {
  return Number(database.prepare('SELECT count(*) FROM word_chunks').pluck().get());
}

test('the first hits are those that weighing all of them gives, whatever happens to articles', () => {
  const archive = createTestArchive();
  const agree = (): void => {
    for (const word of [...words, 'w7', 'number', 'absent', 'w1*', '*e*']) {
      const { told, expected } = bothWays(archive, word);
      expect([word, told]).toEqual([word, expected]);
    }
  };
  try {
    for (const seed of [1, 2]) archive.store(...Array.from({ length: 500 }, (_, index) => article(index, seed)));
    expect(chunkedBlocks(archive)).toBeGreaterThan(0);
    agree();
    const step = fc.record({
      type: fc.constantFrom('title', 'remove', 'restore', 'forget'),
      ids: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 }),
    });
    for (const { type, ids } of fc.sample(step, { numRuns: 4, seed: 5 })) {
      for (const id of ids) {
        // What cannot be done with this article is refused, and changes nothing.
        try {
          archive.write((writing) => {
            if (type === 'title') editArticle(writing, id, { title: `Ferry dam ${id}` });
            else if (type === 'remove') removeArticles(writing, [id]);
            else if (type === 'restore') restoreArticles(writing, [id]);
            else {
              removeArticles(writing, [id]);
              forgetArticles(writing, [id]);
            }
          });
        } catch {
          continue;
        }
      }
      agree();
    }
    while (archive.write(purgeSome));
    agree();
    expect(chunkedBlocks(archive)).toBeGreaterThan(0);
    expect(verifyArchive(archive.reading).problems).toEqual([]);
    archive.write(({ database }) =>
      database.exec('UPDATE word_chunks SET chunks = CAST(substr(chunks, 1, length(chunks) / 2) AS BLOB)'),
    );
    expect(verifyArchive(archive.reading).problems.map(({ what }) => what)).toContain('search index');
  } finally {
    archive.end();
  }
}, 240_000);

test('merged segments tell of chunks too', () => {
  const archive = createTestArchive();
  for (let first = 0; first < 960; first += 120)
    archive.store(...Array.from({ length: 120 }, (_, index) => article(first + index, 3)));
  // Eight segments, in none of which a word is so frequent that it is told of in chunks; and what is left of merging them.
  for (let index = 0; index < 8; index++) archive.store(article(2000 + index, 3));
  while (archive.write(purgeSome));
  expect(chunkedBlocks(archive)).toBeGreaterThan(0);
  const { told, expected } = bothWays(archive, 'zoe');
  expect(told).toEqual(expected);
  expect(archive.reading.database.prepare('SELECT count(words) FROM word_segment').pluck().get()).toBe(0);
  archive.end();
});

/** What a connection that has kept nothing finds. */
function foundAnew({ path }: TestArchive, queries: readonly string[]) {
  const database = connect(path, { readOnly: true });
  try {
    return queries.flatMap((query) => [
      { query, count: counted({ database }, query) },
      ...[5, 50, every].map((limit) => ({ query, ...found({ database }, query, 0, limit) })),
    ]);
  } finally {
    database.close();
  }
}

test('what is summed up of beginnings finds what their words find', () => {
  const archive = createTestArchive();
  const queries = ['fe*', 'w1*', 'w1', 'co*', 'c*', 'fe* -dam', 'w1* OR da*', 'title:fe*', '"ferry w1"*'];
  try {
    for (const seed of [1, 2]) archive.store(...Array.from({ length: 400 }, (_, index) => article(index, seed)));
    const before = foundAnew(archive, queries);
    const segments = archive.reading.database.prepare<[], number>('SELECT id FROM word_segment').pluck().all();
    const isLeft = archive.reading.database
      .prepare<[number], number>("SELECT summed IS NULL OR summed <> x'ff' FROM word_segment WHERE id = ?")
      .pluck();
    let steps = 0;
    for (const segment of segments)
      for (; isLeft.get(segment) === 1; steps++) archive.write((writing) => sumBeginnings(writing, segment, 1));
    expect(steps).toBeGreaterThan(2 * segments.length);
    expect(foundAnew(archive, queries)).toEqual(before);
    for (const id of [3, 4, 77, 500, 501, 720])
      archive.write((writing) => editArticle(writing, id, { title: `Ferry w1 ${id}` }));
    archive.write((writing) => removeArticles(writing, [5, 300, 650]));
    const summed = foundAnew(archive, queries);
    expect(verifyArchive(archive.reading).problems).toEqual([]);
    archive.write(({ database }) =>
      database.exec("UPDATE word_beginning SET postings = CAST(postings || x'02' AS BLOB)"),
    );
    expect(verifyArchive(archive.reading).problems.map(({ what }) => what)).toContain('search index');
    archive.write(({ database }) => database.exec('DELETE FROM word_beginning'));
    expect(foundAnew(archive, queries)).toEqual(summed);
  } finally {
    archive.end();
  }
}, 240_000);
