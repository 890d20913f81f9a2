import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ArticleFilters } from '../../../contract/search.ts';
import { facetsOf, searchArticles } from '../article-search.ts';
import { filterCondition } from '../query-condition.ts';
import { madeUpFile } from '../testing/made-up-file.ts';
import { writeNote } from '../notes.ts';
import { createTestArchive, type TestArchive } from '../testing/test-archive.ts';

let archive: TestArchive;
beforeAll(() => {
  archive = createTestArchive();
  const outlets = ['Courier', 'Post', null];
  archive.store(
    ...Array.from({ length: 12 }, (_, index) =>
      madeUpFile(`Article ${index}`, 'Ferry.', {
        name: `${index}.txt`,
        outlet: outlets[index % 3] ?? null,
        published: index % 4 === 3 ? null : `2024-0${1 + (index % 5)}-10`,
      }),
    ),
  );
  archive.write((writing) => {
    writeNote(writing, { target: { articleId: 1, span: null }, text: 'Ask.' });
    writeNote(writing, { target: { articleId: 2, span: { start: 0, end: 7, text: 'Article' } }, text: 'Which?' });
  });
});
afterAll(() => archive.end());

const cases: readonly (readonly [ArticleFilters, number])[] = [
  [{ without: { outlets: ['Courier'] } }, 8],
  [{ without: { outlets: ['Courier', null] } }, 4],
  [{ outlets: ['Post'], without: { months: [null] } }, 3],
  [{ between: { from: '2024-02', to: '2024-03' } }, 3],
  [{ between: { from: '2024-02', to: '2024-03' }, without: { outlets: ['Post'], months: ['2024-03'] } }, 1],
  [{ without: { tags: [99] } }, 12],
  [{ noted: true }, 2],
  [{ noted: false, outlets: ['Courier'] }, 3],
];

test.each(cases)('%j leaves as many in every list', (filters, expected) => {
  const { total } = searchArticles(archive.reading, { query: '', filters, order: 'newest', offset: 0, limit: 10 });
  const { sql, parameters } = filterCondition(filters);
  const counted = archive.reading.database
    .prepare<unknown[], number>(`SELECT count(*) FROM article a WHERE ${sql}`)
    .pluck()
    .get(...parameters);
  expect([total, counted]).toEqual([expected, expected]);
});

test('what is left out of a facet still stands in it, to be taken in again', () => {
  const filters = { without: { outlets: ['Courier'] }, between: { from: '2024-02', to: '2024-02' } };
  const { outlets, months } = facetsOf(archive.reading, { query: '', filters });
  expect(outlets.map(({ value }) => value)).toContain('Courier');
  expect(months.length).toBeGreaterThan(1);
});
