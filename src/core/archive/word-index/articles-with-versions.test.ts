import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articlesOf } from '../../search/ranking/article-set.ts';
import { editArticle, forgetArticles, removeArticles, restoreArticles } from '../articles.ts';
import { madeUpFile } from '../testing/made-up-file.ts';
import { createTestArchive } from '../testing/test-archive.ts';
import { olderVersions, withVersions } from '../versions/version-marks.ts';
import { articleColumns } from './article-columns.ts';
import { articlesWithVersions } from './articles-with-versions.ts';

const stories = [
  'The council of Port Maristow voted on Monday to close the old fish market at the end of the year after a long debate',
  'A passenger ferry ran aground on a sandbank off the island of Sele late on Tuesday and rescuers worked all night long',
];

const details = fc.record({
  outlet: fc.constantFrom(null, 'Sele Gazette', 'Harbour Courier'),
  published: fc.constantFrom(null, '2024-03-05', '2024-03-06'),
});

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('store' as const), story: fc.nat(1), details }) },
  fc.record({ type: fc.constant('edit' as const), which: fc.nat(), details }),
  fc.record({ type: fc.constantFrom('remove' as const, 'restore' as const, 'forget' as const), which: fc.nat() }),
);

test('whatever happens to articles, the columns tell the same versions as the tables', () => {
  let most = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 14 }), (steps) => {
      const archive = createTestArchive();
      const { database } = archive.reading;
      const byTables = (ids: string): number[] =>
        database
          .prepare<[], number>(ids)
          .pluck()
          .all()
          .toSorted((one, other) => one - other);
      try {
        let stored = 0;
        for (const [index, todo] of steps.entries()) {
          if (todo.type === 'store') {
            const text = `${stories[todo.story]} number${index}`;
            archive.store(madeUpFile('A title', text, { ...todo.details, name: `${index}.txt` }));
            stored += 1;
          } else if (stored > 0) {
            const id = (todo.which % stored) + 1;
            // What cannot be done with this article is refused, and changes nothing.
            try {
              archive.write((writing) => {
                const { outlet, published } = todo.type === 'edit' ? todo.details : {};
                if (todo.type === 'edit')
                  editArticle(writing, id, { outlet: outlet ?? '', published: published ?? '' });
                else if (todo.type === 'remove') removeArticles(writing, [id]);
                else if (todo.type === 'restore') restoreArticles(writing, [id]);
                else forgetArticles(writing, [id]);
              });
            } catch {
              continue;
            }
          }
          const { several, older } = articlesWithVersions(archive.reading, articleColumns(archive.reading));
          expect([...articlesOf(several)]).toEqual(byTables(withVersions));
          expect([...articlesOf(older)]).toEqual(byTables(olderVersions));
          most = Math.max(most, byTables(olderVersions).length);
        }
      } finally {
        archive.end();
      }
    }),
    { numRuns: 8 },
  );
  expect(most).toBeGreaterThan(1);
});
