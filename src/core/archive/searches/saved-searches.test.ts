import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Opposite } from '../../../contract/undo.ts';
import { forgetArticles, removeArticles } from '../articles.ts';
import { searchArticles } from '../article-search.ts';
import { createTag, removeTag, tagTargets } from '../tags.ts';
import { madeUpFile } from '../testing/made-up-file.ts';
import { createTestArchive, type TestArchive } from '../testing/test-archive.ts';
import { allMarks, markAllHits, markHits, restoreMarks } from './hit-marks.ts';
import {
  arrangeSearches,
  createSearch,
  editSearch,
  listSearches,
  lookAtSearch,
  nextUnread,
  removeSearch,
  restoreSearch,
} from './saved-searches.ts';

let archive: TestArchive;
beforeEach(() => {
  archive = createTestArchive();
});
afterEach(() => archive.end());

let stored = 0;
/** Stores articles about these things, a day later each. */
function store(...things: string[]): void {
  for (const thing of things) {
    stored += 1;
    const published = `2024-03-${String(10 + (stored % 18)).padStart(2, '0')}`;
    archive.store(
      madeUpFile(`Story ${stored}`, `A ${thing} was seen, number ${stored}.`, { published, name: `${stored}` }),
    );
  }
}

const searched = { query: 'ferry', filters: {}, order: 'imported' } as const;
const save = (name: string, more: Partial<Parameters<typeof createSearch>[1]> = {}): number =>
  archive.write((writing) => createSearch(writing, { name, ...searched, ...more })).id;
const listed = () => listSearches(archive.reading);
const hits = (id: number, show?: 'unread' | 'new' | 'relevant' | 'undecided') =>
  searchArticles(archive.reading, {
    query: 'ferry',
    filters: show === undefined ? {} : { marks: { search: id, show } },
    order: 'oldest',
    markedIn: id,
    offset: 0,
    limit: 50,
  }).hits.map(({ article, mark }) => [article.id, mark?.isRead, mark?.isNew, mark?.decision]);

test('a saved search says what came since it was looked at, and marks it until it is read', () => {
  store('ferry', 'bridge', 'ferry');
  const id = save('Ferries');
  expect(listed()).toMatchObject([{ total: 2, fresh: 0, read: 0 }]);
  store('ferry', 'bridge');
  expect(listed()).toMatchObject([{ total: 3, fresh: 1 }]);
  expect(archive.write((writing) => lookAtSearch(writing, id))).toEqual({ fresh: 1 });
  expect(listed()).toMatchObject([{ total: 3, fresh: 0, recent: 1 }]);
  expect(hits(id, 'new')).toEqual([[4, false, true, null]]);
  // Looked at again with nothing new: what was new stays so until it is read.
  archive.write((writing) => lookAtSearch(writing, id));
  expect(hits(id, 'new')).toHaveLength(1);
  archive.write((writing) => markHits(writing, { id, articleIds: [4], read: true }));
  expect(hits(id, 'new')).toEqual([]);
  expect(hits(id)).toEqual([
    [1, false, false, null],
    [3, false, false, null],
    [4, true, false, null],
  ]);
});

test('what is read stays read when more is found, and the rest is unread', () => {
  store('ferry', 'ferry');
  const id = save('Ferries');
  archive.write((writing) => markAllHits(writing, { id, read: true }));
  expect(listed()).toMatchObject([{ total: 2, read: 2 }]);
  store('ferry', 'ferry', 'bridge');
  expect(listed()).toMatchObject([{ total: 4, read: 2 }]);
  expect(hits(id, 'unread').map(([article]) => article)).toEqual([3, 4]);
  archive.write((writing) => removeArticles(writing, [2, 3]));
  expect(listed()).toMatchObject([{ total: 2, read: 1 }]);
  archive.write((writing) => forgetArticles(writing, [2, 3]));
  expect(allMarks(archive.reading, id).map(({ articleId }) => articleId)).toEqual([1]);
});

test('the next unread article comes in the order of the search, and from the beginning again at its end', () => {
  store('ferry', 'ferry', 'ferry', 'bridge');
  const id = save('Ferries');
  const next = (after: number | null) => nextUnread(archive.reading, { id, after }).articleId;
  // Imported last: 3, 2, 1.
  expect([next(null), next(3), next(2), next(1), next(4)]).toEqual([3, 2, 1, 3, 3]);
  archive.write((writing) => markHits(writing, { id, articleIds: [2, 3], read: true }));
  expect([next(null), next(3)]).toEqual([1, 1]);
  expect(nextUnread(archive.reading, { id, after: 3 })).toMatchObject({ articleId: 1, row: 2, unread: 1 });
  expect(nextUnread(archive.reading, { id, after: 1 })).toMatchObject({ articleId: null, row: null, unread: 1 });
});

test('decisions belong to one search', () => {
  store('ferry', 'ferry');
  const [one, other] = [save('One'), save('Other')];
  archive.write((writing) => markHits(writing, { id: one, articleIds: [1], decision: 'relevant' }));
  archive.write((writing) => markHits(writing, { id: one, articleIds: [2], decision: 'later' }));
  expect(listed()).toMatchObject([
    { decisions: { relevant: 1, later: 1, 'not-relevant': 0 }, read: 0 },
    { decisions: { relevant: 0, later: 0, 'not-relevant': 0 } },
  ]);
  expect(hits(one, 'relevant')).toEqual([[1, false, false, 'relevant']]);
  expect(hits(one, 'undecided')).toEqual([]);
  expect(hits(other, 'undecided')).toHaveLength(2);
});

test('every change is taken back exactly, and done again', () => {
  store('ferry', 'ferry', 'bridge');
  const tag = archive.write((writing) => {
    const { id } = createTag(writing, 'Check').tag;
    tagTargets(writing, id, [{ kind: 'article', articleId: 1 }]);
    return id;
  });
  const id = save('Ferries', { filters: { tags: [tag] } });
  const other = save('Bridges', { query: 'bridge' });
  archive.write((writing) => markHits(writing, { id, articleIds: [1], read: true, decision: 'later' }));
  const state = () =>
    ['saved_search', 'saved_search_mark'].map((table) =>
      archive.reading.database.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all(),
    );
  const steps: ((writing: Parameters<typeof removeSearch>[0]) => Opposite)[] = [
    (writing) => editSearch(writing, { id, name: 'Ferries of Sele', filters: {}, query: 'ferry OR boat' }),
    (writing) => arrangeSearches(writing, [other, id]),
    (writing) => markHits(writing, { id, articleIds: [1, 2], read: false, decision: 'relevant' }),
    (writing) => markAllHits(writing, { id, read: true }),
    (writing) => removeSearch(writing, id),
    (writing) => createSearch(writing, { name: 'Third', ...searched }).opposite,
  ];
  for (const step of steps) {
    const before = state();
    const undo = archive.write(step);
    const after = state();
    expect(after).not.toEqual(before);
    const redo = archive.write((writing) => run(writing, undo));
    expect(state()).toEqual(before);
    archive.write((writing) => run(writing, redo));
    expect(state()).toEqual(after);
  }
});

/** Runs an opposite as the service does. */
function run(writing: Parameters<typeof removeSearch>[0], opposite: Opposite): Opposite {
  const input = JSON.parse(JSON.stringify(opposite?.input ?? {})) as never;
  switch (opposite?.operation) {
    case 'savedSearch.edit':
      return editSearch(writing, input);
    case 'savedSearch.arrange':
      return arrangeSearches(writing, (input as { ids: number[] }).ids);
    case 'savedSearch.remove':
      return removeSearch(writing, (input as { id: number }).id);
    case 'savedSearch.restore':
      return restoreSearch(writing, input['search'], input['marks']);
    case 'savedSearch.restoreMarks':
      return restoreMarks(writing, input['id'], input['marks']);
    case undefined:
    default:
      throw new Error(`not taken back by ${String(opposite?.operation)}`);
  }
}

test('a search narrowed by a tag that is gone finds nothing and does no harm', () => {
  store('ferry');
  const tag = archive.write((writing) => createTag(writing, 'Gone').tag.id);
  save('Tagged', { filters: { tags: [tag] } });
  archive.write((writing) => removeTag(writing, tag));
  expect(listed()).toMatchObject([{ total: 0, fresh: 0 }]);
});
