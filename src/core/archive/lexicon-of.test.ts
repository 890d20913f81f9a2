import { expect, test } from 'vitest';
import { hitsWithin, searchArticles } from './article-search.ts';
import { madeUpFile } from './testing/made-up-file.ts';
import { createTestArchive } from './testing/test-archive.ts';

test('a word is found, and marked, in whatever letters it is written', () => {
  const archive = createTestArchive();
  try {
    archive.store(
      madeUpFile('Plain', 'The final office of NATO in Lodz. Артем Иванов. Die Strasse. Τσιπρας', { name: 'a.txt' }),
      madeUpFile('Other', 'The ﬁnal oﬃce of ＮＡＴＯ in Łódź. Артём Иванов. Die Straße. Τσίπρας', { name: 'b.txt' }),
    );
    const found = (query: string) => {
      const filters = {};
      const { hits, expansions } = searchArticles(archive.reading, {
        query,
        filters,
        order: 'oldest',
        offset: 0,
        limit: 9,
      });
      const marked = hits.map(({ article }) => hitsWithin(archive.reading, article.id, query).length);
      return [hits.map(({ article }) => article.title).toSorted(), marked, expansions];
    };
    for (const query of [
      'NATO',
      'ＮＡＴＯ',
      'lodz',
      'Łódź',
      '"final office"',
      'артем',
      'АРТЁМ',
      'Strasse',
      'straße',
      'Τσιπρας',
      'exact:nato',
      'final NEAR/3 ﬁnal OR nato',
    ])
      expect([query, ...found(query)]).toEqual([query, ['Other', 'Plain'], [1, 1], []]);
    expect(found('артем -АРТЁМ')[0]).toEqual([]);
  } finally {
    archive.end();
  }
});
