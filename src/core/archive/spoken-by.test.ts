import { expect, test } from 'vitest';
import type { EntityChange } from '../../contract/entity.ts';
import type { Operation } from '../../contract/operation.ts';
import { operations } from '../../contract/operations.ts';
import { searchArticles } from './article-search.ts';
import { concordanceLines } from './concordance/concordance-lines.ts';
import { decideEntities } from './entities/decide-entities.ts';
import { mergeEntities, renameEntity } from './entities/entity-commands.ts';
import { outlineOf } from './review.ts';
import { countQueries } from './searches/count-queries.ts';
import { searchStatements } from './statement-search.ts';
import { inArchive, person, store } from './testing/linked-archive.ts';
import type { TestArchive } from './testing/test-archive.ts';

const quill = 'person:ada quill';
const owl = 'person:the grey owl';

/** What "Ada Quill", "the Grey Owl" and "Tom Quill" say, each in an article of its own. */
function storeSaid(archive: TestArchive): void {
  store(archive, { kind: 'person', name: 'Ada Quill', forms: ['Quill'], says: 'The dam is safe' });
  store(archive, { kind: 'person', name: 'The Grey Owl', says: 'The dam is old' });
  store(archive, { kind: 'person', name: 'Tom Quill', says: 'The dam is high' });
  store(archive, person('Ada Quill'), person('The Grey Owl'));
}

/** Articles with a statement by this speaker, and statements, as each way of asking counts them. */
function counted({ reading }: TestArchive, speaker: string) {
  const query = `speaker:"${speaker}"`;
  const page = { offset: 0, limit: 100 };
  const articles = searchArticles(reading, { query, filters: {}, order: 'oldest', ...page });
  const scope = { query, filters: {}, over: 'statements' } as const;
  const [batch] = countQueries(reading, { queries: [query], filters: {}, newerThan: 0 }, 1000).counts;
  const statements = [
    searchStatements(reading, { speaker, query: '', filters: {}, ...page }).total,
    searchStatements(reading, { speaker: '', query, filters: {}, ...page }).total,
    outlineOf(reading, { which: { kinds: ['statement'], standing: true, speaker }, order: 'newest' }).total,
    concordanceLines(reading, { scope, newerThan: 0, sort: [], with: null, ...page }).total,
    batch?.statements,
  ];
  expect(new Set(statements)).toEqual(new Set([statements[0]]));
  expect(batch?.articles).toBe(articles.total);
  return { articles: articles.hits.map(({ article: { id } }) => id), statements: statements[0] };
}

test('a speaker is found by every name, once names are merged, and no longer when that is undone', () => {
  inArchive((archive) => {
    storeSaid(archive);
    expect(counted(archive, 'Ada Quill')).toEqual({ articles: [1], statements: 1 });
    const opposite = archive.write((writing) => mergeEntities(writing, { from: owl, into: quill, title: null }));
    const both = { articles: [1, 2], statements: 2 };
    expect(counted(archive, 'Ada Quill')).toEqual(both);
    expect(counted(archive, 'ada  quill')).toEqual(both);
    expect(counted(archive, 'The Grey Owl')).toEqual(both);
    archive.write((writing) => renameEntity(writing, { key: quill, title: 'Adelaide Quill' }));
    expect(counted(archive, 'Adelaide Quill')).toEqual(both);
    if (opposite === null) throw new Error('there is nothing to undo');
    const { label, changes } = opposite.input as unknown as { label: string; changes: EntityChange[] };
    archive.write((writing) => decideEntities(writing, label, changes));
    expect(counted(archive, 'Ada Quill')).toEqual({ articles: [1], statements: 1 });
  });
});

test('a part of a name is looked for as it stands there, and stands for nobody', () => {
  inArchive((archive) => {
    storeSaid(archive);
    archive.write((writing) => mergeEntities(writing, { from: owl, into: quill, title: null }));
    expect(counted(archive, 'Quill')).toEqual({ articles: [1, 3], statements: 2 });
    expect(counted(archive, 'Grey')).toEqual({ articles: [2], statements: 1 });
  });
});

test('lines of what was said bear one name for one speaker', () => {
  inArchive((archive) => {
    storeSaid(archive);
    archive.write((writing) => mergeEntities(writing, { from: owl, into: quill, title: null }));
    const scope = { query: 'dam', filters: {}, over: 'statements' } as const;
    const { lines } = concordanceLines(archive.reading, {
      scope,
      newerThan: 0,
      sort: ['speaker', 'oldest'],
      with: null,
      offset: 0,
      limit: 10,
    });
    expect(lines.map(({ speaker, right }) => [speaker, right])).toEqual([
      ['Ada Quill', ' is old'],
      ['Ada Quill', ' is safe'],
      ['Tom Quill', ' is high'],
    ]);
  });
});

test('what is asked by speaker or name is asked again when names change', () => {
  const byName = /^(?:search\.(?:articles|facets|values|statements)|savedSearch\.|batch\.count|review\.|concordance\.)/;
  const blind = Object.entries<Operation>(operations).filter(
    ([name, each]) => byName.test(name) && each.type === 'query' && !each.reads.includes('entities'),
  );
  expect(blind.map(([name]) => name)).toEqual([]);
});
