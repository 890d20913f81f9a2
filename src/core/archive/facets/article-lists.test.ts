import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setOf } from '../../search/ranking/article-set.ts';
import { ArticleListsWriter } from './article-lists.ts';

const list = fc.record({ article: fc.nat({ max: 9 }), values: fc.array(fc.nat({ max: 99 }), { maxLength: 4 }) });

test('each list is what was last given for its article, however many change', () => {
  fc.assert(
    fc.property(fc.array(list), fc.array(list), fc.boolean(), (first, then, many) => {
      const expected = new Map(first.map(({ article, values }) => [article, values]));
      const writer = new ArticleListsWriter();
      for (const [article, values] of [...expected].toSorted(([one], [other]) => one - other))
        for (const value of values) writer.add(article, value);
      const lists = writer.lists();
      for (const { article, values } of then) {
        lists.change(article, Uint32Array.from(values));
        expected.set(article, values);
      }
      // So many others change that all are joined anew.
      if (many) for (let article = 20; article < 4200; article++) lists.change(article, new Uint32Array(0));
      for (let article = 0; article < 12; article++) {
        const values = expected.get(article) ?? [];
        for (const odd of [false, true]) {
          const counts = new Uint32Array(50);
          lists.count(setOf(12, [article]), counts, odd);
          const wanted = new Uint32Array(50);
          for (const value of values) if (!odd || value % 2 === 1) wanted[value >>> 1]! += 1;
          expect(counts).toEqual(wanted);
        }
      }
    }),
    { numRuns: 50 },
  );
});
