import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleChanges } from '../../../contract/article.ts';
import { editArticle, forgetArticles, removeArticles, restoreArticles } from '../articles.ts';
import { storeImported } from '../imports.ts';
import { madeUpFile } from '../testing/made-up-file.ts';
import { createTestArchive } from '../testing/test-archive.ts';
import type { Reading } from '../writing.ts';
import { type ArticleColumns, articleColumns, columnsReadAnew } from './article-columns.ts';

type Told = {
  readonly id: number;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly language: string;
  readonly importId: number;
  readonly segment: number;
  readonly words: number;
};

/** What the tables say of the articles that are searched. */
function byTables({ database }: Reading): Told[] {
  return database
    .prepare<[], Told>(
      `SELECT a.id, a.published, a.outlet, a.language, a.import_id AS importId, w.segment_id AS segment, w.words
       FROM article a JOIN word_article w ON w.article_id = a.id ORDER BY a.id`,
    )
    .all();
}

function byColumns(columns: ArticleColumns): Told[] {
  const told: Told[] = [];
  for (let id = 0; id < columns.size; id++) {
    if (columns.segment[id] === 0) continue;
    const day = String(columns.day[id]);
    const published = day === '0' ? null : `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
    expect(columns.months[columns.month[id] ?? 0]).toBe(published === null ? null : published.slice(0, 7));
    told.push({
      id,
      published,
      outlet: columns.outlets[columns.outlet[id] ?? 0] ?? null,
      language: columns.languages[columns.language[id] ?? 0] ?? '',
      importId: columns.importId[id] ?? 0,
      segment: columns.segment[id] ?? 0,
      words: columns.words[id] ?? 0,
    });
  }
  return told;
}

type Details = Pick<Told, 'published' | 'outlet' | 'language'>;

const details: fc.Arbitrary<Details> = fc.record({
  published: fc.constantFrom(null, '2024-04-29', '2024-04-30', '1999-12-01'),
  outlet: fc.constantFrom(null, 'Lindhaven Post', 'Orsk Courier'),
  language: fc.constantFrom('en', 'de', 'und'),
});

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('store' as const), details, again: fc.boolean() }) },
  fc.record({ type: fc.constant('edit' as const), which: fc.nat(), details }),
  fc.record({ type: fc.constantFrom('remove' as const, 'restore' as const, 'forget' as const), which: fc.nat() }),
);

test('whatever happens to articles, the columns read at once and those that follow the changes say what the tables say', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      const archive = createTestArchive();
      try {
        let stored = 0;
        for (const [index, todo] of steps.entries()) {
          if (todo.type === 'store') {
            const file = madeUpFile('A title', `The ferry ${index}`, { ...todo.details, name: `${index}.txt` });
            // Imports that run at the same time have numbers of articles among each other's.
            if (todo.again && stored > 0) archive.write((writing) => storeImported(writing, 1, [file]));
            else archive.store(file);
            stored += 1;
          } else if (stored > 0) {
            const id = (todo.which % stored) + 1;
            // What cannot be done with this article is refused, and changes nothing.
            try {
              archive.write((writing) => {
                if (todo.type === 'edit') editArticle(writing, id, changesOf(todo.details));
                else if (todo.type === 'remove') removeArticles(writing, [id]);
                else if (todo.type === 'restore') restoreArticles(writing, [id]);
                else forgetArticles(writing, [id]);
              });
            } catch {
              continue;
            }
          }
          const told = byTables(archive.reading);
          expect(byColumns(articleColumns(archive.reading))).toEqual(told);
          const anew = columnsReadAnew(archive.reading);
          expect(byColumns(anew)).toEqual(told);
          expect(anew.articles).toBe(told.length);
          const words = told.reduce((sum, article) => sum + article.words, 0);
          expect(anew.meanWords).toBeCloseTo(told.length === 0 ? 1 : words / told.length);
        }
      } finally {
        archive.end();
      }
    }),
    { numRuns: 20 },
  );
});

/** The empty text takes a detail away. */
function changesOf({ published, outlet, language }: Details): ArticleChanges {
  return { published: published ?? '', outlet: outlet ?? '', language };
}
