import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MetadataChange } from '../../../contract/metadata.ts';
import { editArticle, getArticle } from '../articles.ts';
import { madeUpFile } from '../testing/made-up-file.ts';
import { createTestArchive, type TestArchive } from '../testing/test-archive.ts';
import { beginMetadataChange, changeSome, takeBackSome } from './change-metadata.ts';
import { listRules, setRules } from './metadata-rules.ts';
import { articlesToChange, previewChange } from './preview-change.ts';

let archive: TestArchive;
beforeEach(() => {
  archive = createTestArchive();
  for (const number of [1, 2, 3, 4])
    archive.store(
      madeUpFile(`Story ${number}`, `Text ${number}`, {
        name: `2024-03-0${number} story.txt`,
        outlet: number === 4 ? null : 'HC',
      }),
    );
  archive.write((writing) => editArticle(writing, 2, { outlet: 'By hand' }));
});
afterEach(() => archive.end());

const all = { query: '', filters: {} };
const preview = (change: MetadataChange) =>
  previewChange(archive.reading, { which: all, change, after: 0, limit: 100 });
const apply = (change: MetadataChange, overByHand = false): number =>
  archive.write((writing) => {
    const changeId = beginMetadataChange(writing, 'test');
    changeSome(writing, {
      changeId,
      ids: articlesToChange(archive.reading, { which: all, change }),
      change,
      overByHand,
    });
    return changeId;
  });
const outlets = (): (string | null)[] => [1, 2, 3, 4].map((id) => getArticle(archive.reading, id).outlet);
const table = (): unknown =>
  archive.reading.database.prepare('SELECT a.*, o.basis FROM article a JOIN original o ON o.article_id = a.id').all();

test('the preview says of each article what would become of it', () => {
  const { articles, counts, rows } = preview({ how: 'set', field: 'outlet', value: 'HC' });
  expect({ articles, counts }).toEqual({
    articles: 4,
    counts: { changes: 1, 'by-hand': 1, same: 2, 'no-match': 0, unreadable: 0 },
  });
  expect(rows.map(({ articleId, before, after, outcome }) => [articleId, before, after, outcome])).toEqual([
    [2, 'By hand', 'HC', 'by-hand'],
    [4, null, 'HC', 'changes'],
  ]);
});

test('what an import brought since the preview is left alone', () => {
  const change: MetadataChange = { how: 'set', field: 'outlet', value: 'Courier' };
  const { through } = preview(change);
  archive.store(madeUpFile('Story 5', 'Text 5'));
  const changed = (upTo: number | undefined): number[] =>
    articlesToChange(archive.reading, { which: all, change, through: upTo });
  expect([changed(through), changed(undefined)]).toEqual([
    [1, 2, 3, 4],
    [1, 2, 3, 4, 5],
  ]);
});

test('what a person wrote is replaced only when told to, and a change is taken back and done again exactly', () => {
  const change: MetadataChange = { how: 'set', field: 'outlet', value: 'Courier' };
  const before = table();
  const first = apply(change);
  expect(outlets()).toEqual(['Courier', 'By hand', 'Courier', 'Courier']);
  const after = table();
  const redo = archive.write((writing) => {
    const redoId = beginMetadataChange(writing, 'test');
    expect(takeBackSome(writing, { changeId: first, redoId, limit: 2 })).toMatchObject({ changed: 2, left: true });
    expect(takeBackSome(writing, { changeId: first, redoId, limit: 2 })).toMatchObject({ changed: 1, left: false });
    return redoId;
  });
  expect(table()).toEqual(before);
  archive.write((writing) => {
    takeBackSome(writing, { changeId: redo, redoId: beginMetadataChange(writing, 'test'), limit: 100 });
  });
  expect(table()).toEqual(after);
  apply(change, true);
  expect(outlets()[1]).toBe('Courier');
});

test('rules give what counts as found, say so, never touch what a person wrote, and are taken back', () => {
  const change: MetadataChange = {
    how: 'rules',
    rules: [
      { source: 'outlet', pattern: 'HC', field: 'outlet', value: 'Harbour Courier', onlyMissing: false, on: true },
      { source: 'file-name', pattern: '{value}*', field: 'published', value: null, onlyMissing: true, on: true },
    ],
  };
  const before = table();
  const id = apply(change, true);
  expect(outlets()).toEqual(['Harbour Courier', 'By hand', 'Harbour Courier', null]);
  const article = getArticle(archive.reading, 1);
  expect(article.origins).toMatchObject({ outlet: 'found', published: 'found' });
  expect(article.published).toBe('2024-03-01');
  expect(article.file.basis.outlet).toBe('by your rule “outlet is HC” (HC)');
  expect(article.extraction.version).toBe('');
  archive.write((writing) => {
    takeBackSome(writing, { changeId: id, redoId: beginMetadataChange(writing, 'test'), limit: 100 });
  });
  const withoutVersion = (rows: unknown) => (rows as object[]).map((row) => ({ ...row, extractor: null }));
  expect(withoutVersion(table())).toEqual(withoutVersion(before));
});

test('rules are kept in their order, taken back, and refused when they cannot be read', () => {
  const rule = {
    source: 'folder',
    pattern: '{value}',
    field: 'outlet',
    value: null,
    onlyMissing: false,
    on: true,
  } as const;
  expect(archive.write((writing) => setRules(writing, [rule, { ...rule, on: false }]))).toMatchObject({
    operation: 'rule.set',
    input: { rules: [] },
  });
  expect(listRules(archive.reading)).toEqual([rule, { ...rule, on: false }]);
  expect(() => archive.write((writing) => setRules(writing, [{ ...rule, pattern: 'x' }]))).toThrow(/\{value\}/u);
  expect(() => archive.write((writing) => setRules(writing, [{ ...rule, field: 'published', value: 'soon' }]))).toThrow(
    /no date/u,
  );
  expect(() => preview({ how: 'take', field: 'outlet', source: 'folder', pattern: 'x' })).toThrow(/\{value\}/u);
});
