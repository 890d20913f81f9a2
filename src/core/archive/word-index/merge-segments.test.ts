import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchArticles } from '../article-search.ts';
import { editArticle, forgetArticles, removeArticles, restoreArticles } from '../articles.ts';
import { connect } from '../connection.ts';
import { beginImport, storeImported } from '../imports.ts';
import { isPurgeDue, purgeSome } from '../purge-indexes.ts';
import { madeUpFile } from '../testing/made-up-file.ts';
import { createTestArchive, type TestArchive } from '../testing/test-archive.ts';
import { verifyArchive } from '../verify.ts';
import { isMergeDue, mergeSome } from './merge-segments.ts';
import { indexBatch } from './store-words.ts';

const words = ['ferry', 'ferries', 'sandbank', 'council', 'dam', 'quay', 'reef', 'of', 'the', 'for'];

/** Runs a change and indexes it, and merges nothing. */
function writeOnly(archive: TestArchive, run: Parameters<TestArchive['write']>[0]): void {
  const database = archive.opened.connection;
  const writing = { database, now: () => '2024-05-01T00:00:00.000Z' };
  database.transaction(() => {
    run(writing);
    indexBatch(writing);
  })();
}

function mergeOnly(archive: TestArchive, bytes: number): boolean {
  const database = archive.opened.connection;
  const writing = { database, now: () => '2024-05-01T00:00:00.000Z' };
  return database.transaction(() => mergeSome(writing, bytes))();
}

function storeOne(archive: TestArchive, number: number, text: string): void {
  writeOnly(archive, (writing) =>
    storeImported(writing, beginImport(writing, 'test'), [
      madeUpFile(`Report ${number}`, `${text} n${number}`, { name: `${number}.txt` }),
    ]),
  );
}

function find(reading: TestArchive['reading'], query: string): number[] {
  const { hits } = searchArticles(reading, { query, filters: {}, order: 'oldest', offset: 0, limit: 500 });
  return hits.map(({ article }) => article.id).toSorted((one, other) => one - other);
}

const queries = [
  'ferry',
  'fer*',
  '"ferry dam"',
  'dam BEFORE/2 quay',
  '*ee*',
  '"of the"',
  '"for the of dam"',
  'o*',
  '*of*',
];

/** What one that has just been opened finds, another that has followed from the beginning finds, too; and phrases are found where they stand. */
function findsAlike(archive: TestArchive): void {
  const texts = archive.reading.database
    .prepare<[], { id: number; text: string }>(
      `SELECT a.id, a.title || ' | ' || t.text AS text FROM article a JOIN article_text t ON t.article_id = a.id
       WHERE a.removed_at IS NULL ORDER BY a.id`,
    )
    .all();
  for (const phrase of ['of the', 'the the for', 'ferry of the dam']) {
    const standing = texts
      .filter(({ text }) => ` ${text.replaceAll('\n', ' ')} `.includes(` ${phrase} `))
      .map(({ id }) => id);
    expect([phrase, find(archive.reading, `"${phrase}"`)]).toEqual([phrase, standing]);
  }
  const fresh = connect(archive.path, { readOnly: true });
  try {
    for (const query of queries)
      expect([query, find(archive.reading, query)]).toEqual([query, find({ database: fresh }, query)]);
  } finally {
    fresh.close();
  }
}

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('store' as const),
      text: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((all) => all.join(' ')),
    }),
  },
  { weight: 4, arbitrary: fc.constant({ type: 'merge' as const }) },
  fc.record({ type: fc.constantFrom('edit' as const, 'remove' as const, 'restore' as const), which: fc.nat() }),
  { arbitrary: fc.constant({ type: 'look' as const }), weight: 1 },
);

test('merged piece by piece, whatever happens in between, each article is found once and by its own words', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 30, maxLength: 60 }), (steps) => {
      const archive = createTestArchive();
      try {
        let stored = 0;
        for (const [index, todo] of steps.entries()) {
          if (todo.type === 'store') storeOne(archive, ++stored, todo.text);
          // One byte: one thing at a time.
          else if (todo.type === 'merge') mergeOnly(archive, 1);
          else if (todo.type === 'look') findsAlike(archive);
          else if (stored > 0) {
            const id = (todo.which % stored) + 1;
            writeOnly(archive, (writing) => {
              if (todo.type === 'edit') editArticle(writing, id, { title: `Quay ${index}` });
              else if (todo.type === 'remove') removeArticles(writing, [id]);
              else restoreArticles(writing, [id]);
            });
          }
        }
        expect(verifyArchive(archive.reading).problems).toEqual([]);
        findsAlike(archive);
        while (mergeOnly(archive, 1));
        expect(isMergeDue(archive.reading)).toBe(false);
        findsAlike(archive);
        expect(verifyArchive(archive.reading).problems).toEqual([]);
      } finally {
        archive.end();
      }
    }),
    { numRuns: 12 },
  );
}, 120_000);

test('a large merge is spread over many transactions, and all is found between them', () => {
  const archive = createTestArchive();
  const text = (number: number): string => Array.from({ length: 4000 }, (_, at) => `w${number}x${at}`).join(' ');
  for (let number = 1; number <= 8; number++) storeOne(archive, number, text(number));
  let transactions = 0;
  while (mergeOnly(archive, 10_000)) {
    transactions += 1;
    expect([find(archive.reading, 'w1x*'), find(archive.reading, '"w8x1 w8x2"')]).toEqual([[1], [8]]);
  }
  expect(transactions).toBeGreaterThan(8);
  const segments = archive.reading.database.prepare('SELECT state FROM word_segment').pluck().all();
  expect(segments).toEqual(['read']);
  archive.end();
});

test('what is forgotten while it is merged leaves the file with the purge', () => {
  const archive = createTestArchive();
  for (let number = 1; number <= 8; number++) storeOne(archive, number, number === 3 ? 'witness brankovar' : 'ferry');
  mergeOnly(archive, 1);
  expect(isMergeDue(archive.reading)).toBe(true);
  archive.opened.connection.transaction(() => {
    const writing = { database: archive.opened.connection, now: () => '2024-05-01T00:00:00.000Z' };
    removeArticles(writing, [3]);
    forgetArticles(writing, [3]);
  })();
  while (isPurgeDue(archive.reading)) archive.write(purgeSome);
  const terms = archive.reading.database.prepare<[], Buffer>('SELECT terms FROM word_block').pluck().all();
  expect(terms.some((each) => each.includes('brankovar'))).toBe(false);
  expect(find(archive.reading, 'ferry')).toEqual([1, 2, 4, 5, 6, 7, 8]);
  expect(verifyArchive(archive.reading).problems).toEqual([]);
  archive.end();
});
