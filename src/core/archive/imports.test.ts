import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetArticles, getArticle, originalBytes, removeArticles } from './articles.ts';
import { searchArticles } from './article-search.ts';
import { checkpoint } from './connection.ts';
import { listEntries, listImports, listParts } from './import-ledger.ts';
import { beginImport, finishImport, markInterrupted, storeImported, takeBackSome } from './imports.ts';
import { purgeSome } from './purge-indexes.ts';
import { createTag, tagTargets } from './tags.ts';
import type { ReadArticle, ReadFile } from '../importing/read-outcome.ts';
import { madeUpFile, madeUpStatement } from './testing/made-up-file.ts';
import { createTestArchive, type TestArchive } from './testing/test-archive.ts';
import { verifyArchive } from './verify.ts';

let archive: TestArchive;
beforeEach(() => {
  archive = createTestArchive();
});
afterEach(() => archive.end());

const ferry = madeUpFile('Ferry', 'The ferry sank.', { name: 'ferry.txt', published: '2024-01-02', outlet: 'Post' });

function entries(importId: number) {
  return listEntries(archive.reading, importId, null, 0, 50).entries.map(({ id: _id, ...entry }) => entry);
}

test('an imported file is there with its text, its bytes and its line in the ledger', () => {
  expect(archive.store(ferry)).toEqual({ imported: 1, duplicates: 0, refused: 0 });
  expect(getArticle(archive.reading, 1)).toMatchObject({
    title: 'Ferry',
    text: 'Ferry\n\nThe ferry sank.',
    words: 4,
    paragraphs: [
      { start: 0, end: 5 },
      { start: 7, end: 22 },
    ],
    origins: { title: 'found', outlet: 'found', byline: 'missing', published: 'found', language: 'found' },
    file: { name: 'ferry.txt', sha256: ferry.sha256 },
  });
  expect(originalBytes(archive.reading, 1).bytes.toString('utf8')).toBe('Ferry\n\nThe ferry sank.');
  expect(entries(1)).toEqual([
    {
      name: 'ferry.txt',
      relativePath: 'ferry.txt',
      bytes: 22,
      outcome: 'imported',
      sha256: ferry.sha256,
      format: 'txt',
      encoding: 'utf-8',
      encodingBasis: 'valid',
      replaced: 0,
      announced: null,
      imported: 1,
      duplicates: 0,
      refused: 0,
      articleId: 1,
      articleTitle: 'Ferry',
      note: null,
      kept: true,
      readAgain: false,
      nearDuplicate: null,
    },
  ]);
});

test('the same bytes and the same text are duplicates, twins of one batch among them', () => {
  const sameText = { ...ferry, sha256: 'f'.repeat(64), name: 'copy.txt' };
  expect(archive.store(ferry, ferry, sameText)).toEqual({ imported: 1, duplicates: 2, refused: 0 });
  expect(entries(1).map(({ outcome, articleId, note }) => ({ outcome, articleId, note }))).toEqual([
    { outcome: 'imported', articleId: 1, note: null },
    { outcome: 'duplicate', articleId: 1, note: 'The same file is in the archive already.' },
    { outcome: 'duplicate', articleId: 1, note: 'The same text is in the archive already.' },
  ]);
});

const second = madeUpFile('Second', 'The bridge held.').articles[0] ?? ferry.articles[0];

test('a file of several articles keeps its bytes once, and its line says what was announced and found', () => {
  const several: ReadFile = {
    ...ferry,
    announced: 4,
    articles: [...ferry.articles, { ...second, ordinal: 2, place: '2 of 4' } as ReadArticle],
    refused: [{ ordinal: 3, place: '3 of 4', title: null, note: 'It has no text.' }],
  };
  expect(archive.store(several)).toEqual({ imported: 2, duplicates: 0, refused: 1 });
  expect(entries(1)).toMatchObject([
    { outcome: 'partly', announced: 4, imported: 2, duplicates: 0, refused: 1, articleTitle: 'Ferry' },
  ]);
  expect(listImports(archive.reading)).toMatchObject([{ files: 1, imported: 2, refused: 1, mismatches: 1 }]);
  expect(archive.store(ferry)).toEqual({ imported: 0, duplicates: 1, refused: 0 });
  expect(listEntries(archive.reading, 1, 'mismatched', 0, 5)).toMatchObject({ total: 1, entries: [{ announced: 4 }] });
  expect(listEntries(archive.reading, 2, 'mismatched', 0, 5)).toEqual({ total: 0, entries: [] });
  const { total, parts } = listParts(archive.reading, 1, 0, 10);
  expect(total).toBe(3);
  expect(
    parts.map(({ ordinal, title, outcome, articleId, note }) => [ordinal, title, outcome, articleId, note]),
  ).toEqual([
    [1, 'Ferry', 'imported', 1, null],
    [2, 'Second', 'imported', 2, null],
    [3, null, 'refused', null, 'It has no text.'],
  ]);
  expect(getArticle(archive.reading, 2).file).toMatchObject({ sha256: ferry.sha256, place: '2 of 4' });
  expect(verifyArchive(archive.reading)).toEqual({ articles: 2, problems: [] });
  archive.write((writing) => removeArticles(writing, [1, 2]));
  archive.write((writing) => forgetArticles(writing, [1]));
  expect(originalBytes(archive.reading, 2).bytes.length).toBe(ferry.bytes);
  archive.write((writing) => forgetArticles(writing, [2]));
  expect(archive.reading.database.prepare('SELECT count(*) FROM file').pluck().get()).toBe(0);
});

test('importing a removed article again puts it back and says so', () => {
  archive.store(ferry);
  archive.write((writing) => removeArticles(writing, [1]));
  expect(archive.store(ferry)).toEqual({ imported: 0, duplicates: 1, refused: 0 });
  expect(entries(2)[0]?.note).toMatch(/put back/);
  expect(
    searchArticles(archive.reading, { query: 'sank', filters: {}, order: 'newest', offset: 0, limit: 5 }).total,
  ).toBe(1);
});

test('a refused file is named with its reason and costs nothing else', () => {
  const refused = {
    outcome: 'refused' as const,
    name: 'x.txt',
    relativePath: 'a/x.txt',
    bytes: 7,
    note: 'It is empty.',
  };
  expect(archive.store(refused, ferry)).toEqual({ imported: 1, duplicates: 0, refused: 1 });
  expect(listEntries(archive.reading, 1, 'refused', 0, 5)).toMatchObject({
    total: 1,
    entries: [{ outcome: 'refused', articleId: null, note: 'It is empty.' }],
  });
  expect(listImports(archive.reading)).toMatchObject([{ id: 1, files: 2, imported: 1, duplicates: 0, refused: 1 }]);
});

test('an import is taken back some articles at a time; what was there before stays', () => {
  archive.store(ferry);
  archive.store(ferry, madeUpFile('Two', 'Other words.'), madeUpFile('Three', 'More words.'));
  const shown = () => archive.reading.database.prepare('SELECT id FROM article WHERE removed_at IS NULL').pluck().all();
  const some = (limit: number) => archive.write((writing) => takeBackSome(writing, 2, limit));
  expect([some(1), shown()]).toEqual([[2], [1, 3]]);
  expect([some(9), shown()]).toEqual([[3], [1]]);
  expect(some(9)).toEqual([]);
});

test('a clock that was set back changes the order of nothing', () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    for (const [day, title] of [
      ['2031-10-26T00:30:00Z', 'First'],
      ['2026-01-01T00:00:00Z', 'Second'],
      ['0001-01-01T00:00:00Z', 'Third'],
    ] as const) {
      vi.setSystemTime(new Date(day));
      archive.store(madeUpFile(title, `Text of ${title}.`));
    }
  } finally {
    vi.useRealTimers();
  }
  const [third, second, first] = listImports(archive.reading);
  expect([first?.startedAt, second?.startedAt, third?.startedAt].map((at) => at?.slice(0, 4))).toEqual([
    '2031',
    '2026',
    '0001',
  ]);
});

test('a batch that fails leaves nothing of itself', () => {
  const broken = { ...madeUpFile('Two', 'Other.'), format: null as never };
  expect(() =>
    archive.write((writing) => storeImported(writing, beginImport(writing, 'test'), [ferry, broken])),
  ).toThrow(/NOT NULL/);
  expect(listImports(archive.reading)).toEqual([]);
  expect(verifyArchive(archive.reading)).toEqual({ articles: 0, problems: [] });
});

test('an import that was under way when the program ended is marked, a finished one is not', () => {
  archive.write((writing) => finishImport(writing, beginImport(writing, 'first'), 'done'));
  archive.write((writing) => beginImport(writing, 'second'));
  expect(archive.write((writing) => markInterrupted(writing, 'living'))).toBe(0);
  expect(archive.write((writing) => markInterrupted(writing, 'ended'))).toBe(1);
  expect(listImports(archive.reading).map(({ label, state }) => [label, state])).toEqual([
    ['second', 'interrupted'],
    ['first', 'done'],
  ]);
});

test('nothing of a forgotten article is left in the file, and only removed ones can be forgotten', () => {
  const secret = 'Zebraquokka met the source.';
  const quote = madeUpStatement(`Secret\n\n${secret}`, 'Zebraquokka', 'met the source');
  archive.store(ferry, madeUpFile('Secret', secret, { name: 'two.txt', facts: [quote] }));
  archive.write((writing) => {
    const { tag } = createTag(writing, 'x');
    const span = { start: 8, end: 19, text: 'Zebraquokka' };
    tagTargets(writing, tag.id, [{ kind: 'passage', articleId: 2, span }]);
  });
  expect(() => archive.write((writing) => forgetArticles(writing, [2]))).toThrow(
    expect.objectContaining({ code: 'conflict' }),
  );
  checkpoint(archive.opened.connection);
  expect(readFileSync(archive.path, 'latin1').toLowerCase()).toContain('zebraquokka');
  archive.write((writing) => removeArticles(writing, [2]));
  expect(archive.write((writing) => forgetArticles(writing, [2, 77]))).toBe(1);
  while (archive.write(purgeSome));
  checkpoint(archive.opened.connection);
  const left = readFileSync(archive.path, 'latin1').toLowerCase();
  expect([left.includes('zebraquokka'), left.includes('met the source')]).toEqual([false, false]);
  expect(entries(1)[1]).toMatchObject({ articleId: null, outcome: 'imported' });
  expect(verifyArchive(archive.reading)).toEqual({ articles: 1, problems: [] });
});

test.each([
  ['text', "UPDATE article_text SET text = text || '!'"],
  ['original', "UPDATE file SET content = x'00'"],
  ['fact', "UPDATE fact SET body = json_set(body, '$.content[0].start', 1)"],
  ['fact', 'UPDATE article SET facts = 7'],
  ['search index', 'DELETE FROM word_article'],
  ['search index', 'UPDATE word_article SET words = 3'],
  ['search index', 'UPDATE word_block SET postings = substr(postings, 1, length(postings) - 1)'],
  ['search index', "UPDATE word_places SET places = CAST(x'00' || substr(places, 2) AS BLOB)"],
  ['search index', 'DELETE FROM word_places'],
  ['search index', "UPDATE word_block SET first = x'ff'"],
  ['search index', "UPDATE article SET title = 'Another' WHERE id = 1"],
  ['tag', 'UPDATE tagging SET span_start = 1'],
])('verifying finds a fault in the %s', (what, sql) => {
  const quote = madeUpStatement('Ferry\n\nIt sank, Tom Reed said.', 'Tom Reed', 'It sank');
  archive.store(madeUpFile('Ferry', 'It sank, Tom Reed said.', { facts: [quote] }));
  archive.write((writing) => {
    const { tag } = createTag(writing, 'x');
    tagTargets(writing, tag.id, [{ kind: 'passage', articleId: 1, span: { start: 7, end: 9, text: 'It' } }]);
  });
  expect(verifyArchive(archive.reading)).toEqual({ articles: 1, problems: [] });
  archive.opened.connection.exec(sql);
  expect(verifyArchive(archive.reading).problems.map((problem) => problem.what)).toContain(what);
});
