import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleFilters } from '../../../contract/search.ts';
import { openedFacets, type OpenedFacet } from '../../../contract/vocabulary.ts';
import { searchArticles, valuesOf } from '../article-search.ts';
import { editArticle, removeArticles, restoreArticles } from '../articles.ts';
import { decide } from '../decisions.ts';
import { mergeEntities } from '../entities/entity-commands.ts';
import { entityOf } from '../entities/find-entity.ts';
import { filterCondition } from '../query-condition.ts';
import { inArchive, relinkAll } from '../testing/linked-archive.ts';
import { madeUpFile } from '../testing/made-up-file.ts';
import { bodyNaming, factsNaming, type MadeUpName } from '../testing/made-up-names.ts';
import type { TestArchive } from '../testing/test-archive.ts';

const people = ['Ada Quill', 'Bo Marsh', 'Cy Reef', 'Quill Ada'];
const languages = ['en', 'de', 'und'];

const steps = fc.oneof(
  fc.record({
    do: fc.constant('store' as const),
    named: fc.subarray(people, { minLength: 1 }),
    speaking: fc.boolean(),
    language: fc.constantFrom(...languages),
  }),
  fc.record({
    do: fc.constantFrom('remove' as const, 'restore' as const, 'reject' as const, 'language' as const),
    article: fc.nat({ max: 5 }),
  }),
  fc.record({ do: fc.constant('merge' as const), from: fc.nat({ max: 3 }), into: fc.nat({ max: 3 }) }),
  fc.record({ do: fc.constant('relink' as const) }),
);
type Step = typeof steps extends fc.Arbitrary<infer Value> ? Value : never;

function run(archive: TestArchive, step: Step, number: number): void {
  const articles = archive.reading.database.prepare<[], number>('SELECT id FROM article ORDER BY id').pluck().all();
  const has = (name: string): boolean => {
    try {
      return entityOf(archive.reading, `person:${name.toLowerCase()}`).articles > 0;
    } catch {
      return false;
    }
  };
  switch (step.do) {
    case 'store': {
      const names = step.named.map((name): MadeUpName => ({
        kind: 'person',
        name,
        ...(step.speaking ? { says: `it is so, ${name.length}` } : {}),
      }));
      const [title, body] = [`Story ${number}`, bodyNaming(names)];
      const facts = factsNaming(`${title}\n\n${body}`, names);
      archive.store(madeUpFile(title, body, { name: `${number}.txt`, language: step.language, facts }));
      return;
    }
    case 'merge': {
      const [from = '', into = ''] = [people[step.from], people[step.into]];
      if (!has(from) || !has(into)) return;
      const [gone, stays] = [from, into].map((name) => entityOf(archive.reading, `person:${name.toLowerCase()}`).key);
      if (gone !== stays)
        archive.write((writing) => mergeEntities(writing, { from: gone ?? '', into: stays ?? '', title: null }));
      return;
    }
    case 'relink':
      return relinkAll(archive);
    case 'remove':
    case 'restore':
    case 'reject':
    case 'language': {
      const id = articles[step.article];
      if (id === undefined) return;
      archive.write((writing) => {
        if (step.do === 'remove') removeArticles(writing, [id]);
        else if (step.do === 'restore') restoreArticles(writing, [id]);
        else if (step.do === 'language') editArticle(writing, id, { language: 'fr' });
        else {
          const key = writing.database.prepare<[number], string>('SELECT key FROM fact WHERE article_id = ?').pluck();
          const found = key.get(id);
          if (found !== undefined) decide(writing, { articleId: id, key: found, verdict: 'rejected' });
        }
      });
    }
  }
}

function totals({ reading }: TestArchive, query: string, filters: ArticleFilters): number {
  const { total } = searchArticles(reading, { query, filters, order: 'newest', offset: 0, limit: 1 });
  const { sql, parameters } = filterCondition(filters);
  const counted = reading.database
    .prepare<unknown[], number>(`SELECT count(*) FROM article a WHERE ${sql}`)
    .pluck()
    .get(...parameters);
  return total === counted ? total : -1;
}

const asFilter = (facet: OpenedFacet, value: string): ArticleFilters => ({
  [facet]: [facet === 'imports' ? Number(value) : value],
});

test('after any history each count is the length of the list that it opens, and of every other list', () => {
  fc.assert(
    fc.property(fc.array(steps, { minLength: 3, maxLength: 14 }), (history) => {
      inArchive((archive) => {
        for (const [number, step] of history.entries()) {
          run(archive, step, number);
          // Asked after each step, so that what readers keep is brought up to date and not read anew.
          for (const facet of openedFacets) {
            const asked = { query: '', filters: {}, facet, text: '', limit: 100 };
            const { values, total } = valuesOf(archive.reading, asked);
            expect(values.map(({ count }) => count)).toEqual(
              values.map(({ value }) => totals(archive, '', asFilter(facet, value))),
            );
            expect([total, values.every(({ count }) => count > 0)]).toEqual([values.length, true]);
            const all = totals(archive, '', {});
            for (const { value, count } of values)
              expect(totals(archive, '', { without: asFilter(facet, value) })).toBe(all - count);
          }
        }
      });
    }),
    { numRuns: 12 },
  );
}, 60_000);

test('of a long list the most frequent values come, the others by their names, and chosen ones always', () => {
  inArchive((archive) => {
    for (const [number, named] of [people, people.slice(0, 2), people.slice(0, 1)].entries())
      run(archive, { do: 'store', named: [...named], speaking: number === 0, language: 'en' }, number);
    const asked = { query: '', facet: 'entities' as const, text: '', limit: 1, filters: {} };
    const key = 'person:ada quill';
    expect(valuesOf(archive.reading, asked)).toEqual({
      values: [{ value: key, name: 'Ada Quill', kind: 'person', count: 3 }],
      total: 4,
    });
    const reef = { value: 'person:cy reef', name: 'Cy Reef', kind: 'person', count: 1 };
    expect(valuesOf(archive.reading, { ...asked, text: 'rée' })).toEqual({ values: [reef], total: 1 });
    const without = { without: { entities: ['person:cy reef', 'person:nobody'] } };
    expect(valuesOf(archive.reading, { ...asked, filters: without }).values).toEqual([
      { ...reef, count: 0 },
      { value: 'person:nobody', name: 'nobody', kind: null, count: 0 },
      { value: key, name: 'Ada Quill', kind: 'person', count: 2 },
    ]);
    expect(
      valuesOf(archive.reading, { ...asked, facet: 'speakers', limit: 9 }).values.map(({ count }) => count),
    ).toEqual([1, 1, 1, 1]);
  });
});

test('the key of somebody who was merged into another goes on to mean that one', () => {
  inArchive((archive) => {
    run(archive, { do: 'store', named: ['Ada Quill'], speaking: false, language: 'en' }, 1);
    run(archive, { do: 'store', named: ['Bo Marsh'], speaking: false, language: 'en' }, 2);
    run(archive, { do: 'merge', from: 0, into: 1 }, 3);
    const filters = { entities: ['person:ada quill'] };
    expect(totals(archive, '', filters)).toBe(2);
    const { values } = valuesOf(archive.reading, { query: '', filters, facet: 'entities', text: '', limit: 5 });
    expect(values).toEqual([{ value: 'person:ada quill', name: 'Bo Marsh', kind: 'person', count: 2 }]);
  });
});
