import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setOf } from '../../search/ranking/article-set.ts';
import { madeUpFile } from '../testing/made-up-file.ts';
import { inArchive } from '../testing/linked-archive.ts';
import { articleColumns } from './article-columns.ts';
import { newestOfAll } from './newest-of-all.ts';
import { orderArticles } from './order-articles.ts';

/** As SQLite sorts whole rows. */
const orders = {
  title: 'title COLLATE NOCASE, id',
  outlet: 'outlet IS NULL, outlet COLLATE NOCASE, published DESC, id DESC',
  newest: 'published DESC, id DESC',
  oldest: 'published IS NULL, published, id',
  imported: 'id DESC',
} as const;

const article = fc.record({
  title: fc.constantFrom('Reef', 'reef', 'Ärger', 'ärger', 'Zoo', '[x]', 'Reef again', '渡轮'),
  outlet: fc.constantFrom(null, 'Harbour Courier', 'harbour courier', 'Z', 'a', 'Ä', '_', '渡轮'),
  published: fc.constantFrom(null, '2024-04-29', '2024-04-30', '1999-12-01'),
});

test('each order is the one that sorting the rows gives, wherever a page begins', () => {
  fc.assert(
    fc.property(
      fc.array(article, { minLength: 1, maxLength: 24 }),
      fc.constantFrom(0, 1, 3, 19),
      (articles, skipped) => {
        inArchive((archive) => {
          for (const [number, { title, outlet, published }] of articles.entries())
            archive.store(madeUpFile(title, `Story ${number}.`, { name: `${number}.txt`, outlet, published }));
          const { database } = archive.reading;
          const columns = articleColumns(archive.reading);
          const newest = database.prepare<[], number>(`SELECT id FROM article ORDER BY ${orders.newest}`).pluck().all();
          expect(newestOfAll(archive.reading, 1, 4)).toEqual({
            articles: Uint32Array.from(newest.slice(1, 4)),
            total: newest.length,
          });
          for (const order of ['title', 'outlet', 'newest', 'oldest', 'imported'] as const) {
            const sorted = database
              .prepare<[], number>(`SELECT id FROM article ORDER BY ${orders[order]}`)
              .pluck()
              .all();
            const wanted = sorted.filter((id) => skipped === 0 || id % (skipped + 1) === 0);
            const set = setOf(columns.size, wanted);
            for (const [from, end] of [
              [0, 1],
              [0, 5],
              [3, 8],
              [0, 100],
            ] as const)
              expect(
                [...orderArticles(archive.reading, columns, set, order, [], from, end)],
                `${order} ${from}`,
              ).toEqual(wanted.slice(from, end));
          }
        });
      },
    ),
    { numRuns: 10 },
  );
});
