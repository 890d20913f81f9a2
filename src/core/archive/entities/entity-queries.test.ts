import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Input } from '../../../contract/operations.ts';
import { editArticle } from '../articles.ts';
import { organisation, person, place, store } from '../testing/linked-archive.ts';
import { createTestArchive, type TestArchive } from '../testing/test-archive.ts';
import { listAbbreviations } from './abbreviation-ledger.ts';
import { companionsOf } from './companions.ts';
import { figuresOf, statementsOf } from './entity-facts.ts';
import { mentionsOf, rolesOf } from './entity-mentions.ts';
import { getEntity } from './entity-page.ts';
import { listEntities } from './list-entities.ts';
import { namesInArticle } from './names-in-article.ts';

let archive: TestArchive;
const quill = 'person:ada quill';
const all = { offset: 0, limit: 50 };

beforeEach(() => {
  archive = createTestArchive();
  store(
    archive,
    { kind: 'person', name: 'Ada Quill', forms: ['Quill'], roles: ['the engineer'], says: 'The bridge is safe' },
    place('US'),
  );
  store(
    archive,
    { kind: 'person', name: 'Tom Reed', says: 'Ada Quill is brave' },
    { kind: 'person', name: 'Ada Quill', roles: ['the minister'] },
    organisation('Harbour Workers’ Union', 'HWU'),
  );
  store(archive, person('Jean-Pierre Quill'), place('U.S.'), organisation('HWU'));
  archive.write((writing) => {
    editArticle(writing, 1, { published: '2024-01-02', outlet: 'Westland Daily' });
    editArticle(writing, 2, { published: '2024-03-04', outlet: 'Coast Wire' });
  });
});
afterEach(() => archive.end());

function names(input: Partial<Input<'entity.list'>>): string[] {
  const { total, hits } = listEntities(archive.reading, {
    kind: 'person',
    text: '',
    order: 'articles',
    ambiguous: false,
    ...all,
    ...input,
  });
  expect(hits).toHaveLength(total);
  return hits.map(({ name }) => name);
}

test('entities are listed by kind, in the order asked for', () => {
  expect(names({})).toEqual(['Ada Quill', 'Jean-Pierre Quill', 'Tom Reed']);
  expect(names({ order: 'mentions' })).toEqual(['Ada Quill', 'Jean-Pierre Quill', 'Tom Reed']);
  expect(names({ order: 'name', kind: 'organisation' })).toEqual(['Harbour Workers’ Union']);
  expect(names({ kind: 'place' })).toEqual(['U.S.']);
  expect(names({ ambiguous: true })).toEqual([]);
});

test.each([
  ['quill', ['Ada Quill', 'Jean-Pierre Quill']],
  ['QUI', ['Ada Quill', 'Jean-Pierre Quill']],
  ['quill ad', ['Ada Quill']],
  ['jean-p', ['Jean-Pierre Quill']],
  ['uill', []],
  ['"(', ['Ada Quill', 'Jean-Pierre Quill', 'Tom Reed']],
  ['OR NEAR(', []],
])('typing %s finds %j', (text, found) => {
  expect(names({ text })).toEqual(found);
});

test('words typed are looked for in every form of a name, and counted for each kind', () => {
  expect(names({ text: 'hwu', kind: 'organisation' })).toEqual(['Harbour Workers’ Union']);
  expect(names({ text: 'u.s.', kind: 'place' })).toEqual(['U.S.']);
  const { kinds, toLink } = listEntities(archive.reading, {
    kind: 'place',
    text: 'u',
    order: 'name',
    ambiguous: false,
    ...all,
  });
  expect(kinds).toEqual({ person: 0, organisation: 1, place: 1 });
  expect(toLink).toBe(3);
});

test('the page of an entity has its forms, its outlets, and who shares its name', () => {
  const page = getEntity(archive.reading, { articleId: 1, name: 'quill' });
  expect(page).toMatchObject({
    key: quill,
    name: 'Ada Quill',
    articles: 2,
    mentions: 3,
    said: 1,
    about: 1,
    figures: 0,
  });
  expect(page.forms).toEqual([
    { form: 'Ada Quill', articles: 2, mentions: 2 },
    { form: 'Quill', articles: 1, mentions: 1 },
  ]);
  expect(page.outlets).toEqual([
    { outlet: 'Coast Wire', articles: 1 },
    { outlet: 'Westland Daily', articles: 1 },
  ]);
});

test('where it is mentioned: newest first, with the sentence, and of one outlet only', () => {
  const { total, hits } = mentionsOf(archive.reading, { key: quill, ...all });
  expect([total, hits.map(({ articleId }) => articleId)]).toEqual([2, [2, 1]]);
  expect(hits[1]?.sentence).toEqual([
    { text: 'the engineer ', hit: false },
    { text: 'Ada Quill', hit: true },
    { text: ' was there.', hit: false },
  ]);
  expect(mentionsOf(archive.reading, { key: quill, outlet: 'Westland Daily', ...all })).toMatchObject({
    total: 1,
    hits: [{ articleId: 1 }],
  });
  expect(mentionsOf(archive.reading, { key: quill, offset: 1, limit: 1 })).toMatchObject({
    total: 2,
    hits: [{ articleId: 1 }],
  });
});

test('statements by it and about it, and figures, in pieces as in whole', () => {
  const said = statementsOf(archive.reading, { key: quill, which: 'said', ...all });
  expect(said).toMatchObject({ total: 1, hits: [{ articleId: 1, speaker: 'Ada Quill' }] });
  expect(statementsOf(archive.reading, { key: quill, which: 'about', ...all })).toMatchObject({
    total: 1,
    hits: [{ articleId: 2, speaker: 'Tom Reed' }],
  });
  expect(statementsOf(archive.reading, { key: quill, which: 'said', offset: 1, limit: 5 }).hits).toEqual([]);
  expect(figuresOf(archive.reading, { key: quill, ...all })).toEqual({ total: 0, hits: [] });
});

test('roles come in the order of time, companions by the articles they share', () => {
  expect(rolesOf(archive.reading, { key: quill })).toMatchObject([
    { text: 'the engineer', articles: 1, first: { articleId: 1, published: '2024-01-02' } },
    { text: 'the minister', articles: 1, last: { articleId: 2, published: '2024-03-04' } },
  ]);
  const companions = companionsOf(archive.reading, { key: 'organisation:harbour workers union', limit: 9 });
  expect(companions.map(({ name, articles }) => [name, articles])).toEqual([
    ['Ada Quill', 1],
    ['Jean-Pierre Quill', 1],
    ['Tom Reed', 1],
    ['U.S.', 1],
  ]);
});

test('the names of an article lead to their entities, by the keys of their facts', () => {
  const found = namesInArticle(archive.reading, 3);
  expect(found.map(({ name, entity }) => [name, entity.name])).toEqual([
    ['HWU', 'Harbour Workers’ Union'],
    ['Jean-Pierre Quill', 'Jean-Pierre Quill'],
    ['U.S.', 'U.S.'],
  ]);
  expect(found.map(({ facts }) => facts.map((key) => key.split(':')[0]))).toEqual([
    ['organisation'],
    ['person'],
    ['place'],
  ]);
});

test('the ledger names the article that defined an abbreviation first, and the place', () => {
  const ledger = (text: string, conflicts = false, meanings = 5) =>
    listAbbreviations(archive.reading, { text, order: 'letters', conflicts, meanings, ...all });
  const { hits, total } = ledger('');
  expect([total, hits]).toMatchObject([
    1,
    [
      {
        letters: 'HWU',
        articles: 2,
        conflict: false,
        meanings: [
          {
            entity: { name: 'Harbour Workers’ Union' },
            long: 'Harbour Workers’ Union',
            articles: 1,
            defined: true,
            first: { articleId: 2, outlet: 'Coast Wire' },
          },
        ],
      },
    ],
  ]);
  store(archive, organisation('Hotel Waiters’ Union', 'HWU'));
  expect([ledger('hw').total, ledger('workers').total, ledger('x').total, ledger('', true).total]).toEqual([
    1, 1, 0, 1,
  ]);
  expect(ledger('').hits[0]).toMatchObject({
    conflict: true,
    articles: 3,
    more: 0,
    meanings: [{ articles: 1 }, { articles: 1 }],
  });
  expect(ledger('', false, 1).hits[0]).toMatchObject({ conflict: true, more: 1, meanings: [{ articles: 1 }] });
});
