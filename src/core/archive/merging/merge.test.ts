import { afterEach, expect, test } from 'vitest';
import type { MetadataRule } from '../../../contract/metadata.ts';
import type { ReadingRule } from '../../../contract/reading-rule.ts';
import { decide } from '../decisions.ts';
import { editArticle } from '../articles.ts';
import { listImports } from '../import-ledger.ts';
import { listRules, setRules } from '../metadata/metadata-rules.ts';
import { listReadingRules, saveReadingRule } from '../reading-rules.ts';
import { markHits } from '../searches/hit-marks.ts';
import { createSearch, listSearches } from '../searches/saved-searches.ts';
import { writeNote } from '../notes.ts';
import { keepQueryList, listQueryLists } from '../searches/query-lists.ts';
import { createTag, tagTargets } from '../tags.ts';
import { filledArchive } from '../testing/filled-archive.ts';
import { madeUpFile } from '../testing/made-up-file.ts';
import { mergeWhole } from '../testing/merge-whole.ts';
import { createTestArchive, type TestArchive } from '../testing/test-archive.ts';
import { verifyArchive } from '../verify.ts';
import { mergeArticles, mergeIdentities, mergeOutline } from './merge-source.ts';
import { moveMerge } from './merge-steps.ts';
import { previewLinked, previewRest, twinsOf } from './preview-merge.ts';
import { sumOfPreview } from './sum-of-preview.ts';

const open: TestArchive[] = [];
const archive = (made: TestArchive): TestArchive => {
  open.push(made);
  return made;
};
afterEach(() => {
  for (const one of open.splice(0)) one.end();
});

const merge = (into: TestArchive, from: TestArchive, until?: number): number => mergeWhole(into, from.reading, until);

function preview(into: TestArchive, from: TestArchive) {
  const outline = mergeOutline(from.reading);
  const identities = mergeIdentities(from.reading, { after: 0, limit: 1000 });
  const here = identities.filter((_one, index) => twinsOf(into.reading, identities)[index] !== null);
  const linked = previewLinked(into.reading, mergeArticles(from.reading, { identities: here, whole: [] }));
  from.reading.database.exec('COMMIT');
  return sumOfPreview('other', outline, [linked], here.length, previewRest(into.reading, outline));
}

/** Everything that people see, told by headlines and names instead of numbers. */
function contents({ reading: { database } }: TestArchive) {
  const all = (sql: string): unknown[] => database.prepare(sql).raw().all();
  return {
    articles: all('SELECT title, text, file, sha256 FROM articles ORDER BY title'),
    facts: all('SELECT article, key, verdict, body FROM facts ORDER BY 1, 2'),
    decisions:
      all(`SELECT a.title, d.key, d.verdict, d.fact, d.decided_at FROM decision d JOIN article a ON a.id = d.article_id
      WHERE a.removed_at IS NULL ORDER BY 1, 2`),
    taggings: all(`SELECT t.name, t.colour, a.title, g.target FROM tagging g JOIN tag t ON t.id = g.tag_id
      JOIN article a ON a.id = g.article_id WHERE a.removed_at IS NULL ORDER BY 1, 3, 4`),
    notes: all('SELECT article, passage, note, written_at, changed_at FROM notes ORDER BY 1, 2'),
    names: all('SELECT aspect, subject, value FROM entity_decision WHERE article_id IS NULL ORDER BY 1, 2'),
    searches: all(`SELECT s.name, s.query, a.title, m.read_at IS NULL, m.decision FROM saved_search s
      LEFT JOIN saved_search_mark m ON m.search_id = s.id LEFT JOIN article a ON a.id = m.article_id ORDER BY 1, 3`),
    entities: all('SELECT name, kind, articles, mentions, names FROM entities WHERE articles > 0 ORDER BY 1'),
    files: all(
      "SELECT e.name, e.outcome, i.label FROM import_entry e JOIN import i ON i.id = e.import_id WHERE i.label NOT LIKE 'Merge%' ORDER BY 1",
    ),
  };
}

const verified = ({ reading }: TestArchive): unknown => verifyArchive(reading).problems;

test('an archive merged into an empty one is there as it was, ledgers, tags and decisions included', () => {
  const from = archive(filledArchive(5));
  const into = archive(createTestArchive());
  expect(preview(into, from)).toMatchObject({
    articles: 5,
    added: 5,
    linked: 0,
    tagsAdded: 1,
    decisions: 5,
    taggings: 2,
    notes: 1,
  });
  merge(into, from);
  expect(contents(into)).toEqual(contents(from));
  expect(verified(into)).toEqual([]);
  expect(listImports(into.reading).map(({ label }) => label)).toContain('test (from other)');
});

test('articles that are in both are linked, and what people did there comes to them', () => {
  const into = archive(createTestArchive());
  const from = archive(createTestArchive());
  const both = madeUpFile('Pier closed', 'The pier was closed on Monday.', { name: 'here.txt' });
  into.store(both);
  from.store(both, madeUpFile('Bridge open', 'The bridge was opened again.', { name: 'bridge.txt' }));
  const pier = { articleId: 1, span: { start: 0, end: 4, text: 'Pier' } };
  into.write((writing) => {
    createTag(writing, 'Harbour', 'blue');
    writeNote(writing, { target: pier, text: 'Which one?' });
    writeNote(writing, { target: { articleId: 1, span: null }, text: 'Same.\nHere.' });
  });
  from.write((writing) => {
    const { id } = createTag(writing, 'HARBOUR', 'red').tag;
    tagTargets(writing, id, [{ kind: 'passage', articleId: 1, span: { start: 0, end: 4, text: 'Pier' } }]);
    writeNote(writing, { target: pier, text: 'The old one.' });
    writeNote(writing, { target: { articleId: 1, span: null }, text: 'Same.' });
    editArticle(writing, 1, { outlet: 'The Lindhaven Post' });
  });
  expect(preview(into, from)).toMatchObject({
    added: 1,
    linked: 1,
    tagsAdded: 0,
    tagsUnited: 1,
    taggings: 1,
    notes: 1,
    details: 1,
  });
  merge(into, from);
  expect(contents(into).taggings).toEqual([['Harbour', 'blue', 'Pier closed', 'passage:0-4']]);
  const written = into.reading.database.prepare('SELECT note FROM notes ORDER BY passage').pluck().all();
  expect(written).toEqual(['Same.\nHere.', 'Which one?\n\nThe old one.']);
  expect(into.reading.database.prepare('SELECT title, outlet FROM article ORDER BY id').raw().all()).toEqual([
    ['Pier closed', 'The Lindhaven Post'],
    ['Bridge open', null],
  ]);
  expect(verified(into)).toEqual([]);
});

test('of two decisions about one fact the newer holds, and both are kept in the log', () => {
  const [into, from] = [archive(filledArchive(2)), archive(filledArchive(2))];
  const keyOf = (one: TestArchive): string =>
    String(one.reading.database.prepare('SELECT key FROM decision WHERE article_id = 1').pluck().get());
  const verdictOf = (one: TestArchive): unknown =>
    one.reading.database.prepare('SELECT verdict FROM decision WHERE article_id = 1').pluck().get();
  const key = keyOf(into);
  expect(keyOf(from)).toBe(key);
  from.write((writing) =>
    decide({ ...writing, now: () => '2099-01-01T00:00:00.000Z' }, { articleId: 1, key, verdict: 'accepted' }),
  );
  into.write((writing) => editArticle(writing, 2, { title: 'Mine' }));
  from.write((writing) => editArticle(writing, 2, { title: 'Theirs' }));
  const before = contents(into);
  const looked = preview(into, from);
  expect(looked.conflicts.map(({ what, kept }) => [what, kept])).toEqual([
    ['decision', 'theirs'],
    ['details', 'ours'],
  ]);
  const importId = merge(into, from);
  expect(verdictOf(into)).toBe('accepted');
  expect(
    into.reading.database.prepare('SELECT what, kept, theirs FROM merge_conflict ORDER BY id').raw().all(),
  ).toEqual([
    ['decision', 'theirs', expect.stringContaining('accepted 2099-01-01')],
    ['details', 'ours', 'Theirs'],
  ]);
  while (into.write((writing) => moveMerge(writing, { importId, direction: 'back' })));
  expect({ ...contents(into), files: [] }).toEqual({ ...before, files: [] });
  expect(verified(into)).toEqual([]);
});

test('taken back, a merge leaves what was before; done again, it is there again', () => {
  const into = archive(filledArchive(3, 'Ferry'));
  const from = archive(filledArchive(4));
  const before = contents(into);
  const importId = merge(into, from);
  const after = contents(into);
  expect(after.articles).toHaveLength(7);
  while (into.write((writing) => moveMerge(writing, { importId, direction: 'back' })));
  expect({ ...contents(into), files: [] }).toEqual({ ...before, files: [] });
  while (into.write((writing) => moveMerge(writing, { importId, direction: 'forth' })));
  expect(contents(into)).toEqual(after);
  expect(verified(into)).toEqual([]);
});

test('a merge that was interrupted goes on when it is begun again, and nothing is there twice', () => {
  const from = archive(filledArchive(5));
  const into = archive(createTestArchive());
  merge(into, from, 1);
  expect(contents(into).articles).toHaveLength(2);
  expect(verified(into)).toEqual([]);
  merge(into, from);
  expect(contents(into)).toEqual(contents(from));
  merge(into, from);
  expect(contents(into)).toEqual(contents(from));
  expect(verified(into)).toEqual([]);
});

test('saved searches of one name and one query are united, their tags by name; another query keeps a name of its own', () => {
  const [into, from] = [archive(createTestArchive()), archive(createTestArchive())];
  const [pier, bridge] = [madeUpFile('Pier closed', 'The pier.'), madeUpFile('Bridge open', 'The bridge.')];
  into.store(pier, bridge);
  from.store(bridge, pier);
  const search = { query: 'the', filters: {}, order: 'relevance' } as const;
  into.write((writing) => {
    const { id } = createSearch(writing, { ...search, name: 'Harbour' });
    markHits(writing, { id, articleIds: [1], read: true, decision: 'later' });
    createTag(writing, 'Other');
    createSearch(writing, { ...search, name: 'Tagged' });
  });
  from.write((writing) => {
    const tag = createTag(writing, 'Check').tag.id;
    const { id } = createSearch(writing, { ...search, name: 'HARBOUR' });
    markHits({ ...writing, now: () => '2099-01-01T00:00:00.000Z' }, { id, articleIds: [2], decision: 'relevant' });
    markHits(writing, { id, articleIds: [1], read: true });
    createSearch(writing, { ...search, name: 'Tagged', filters: { tags: [tag] } });
  });
  expect(preview(into, from)).toMatchObject({ searches: 2 });
  merge(into, from);
  const { database } = into.reading;
  expect(
    database
      .prepare('SELECT article_id, read_at IS NOT NULL, decision FROM saved_search_mark WHERE search_id = 1 ORDER BY 1')
      .raw()
      .all(),
  ).toEqual([
    [1, 1, 'relevant'],
    [2, 1, null],
  ]);
  const check = database.prepare("SELECT id FROM tag WHERE name = 'Check'").pluck().get();
  expect(listSearches(into.reading).map(({ name, filters }) => [name, filters])).toEqual([
    ['Harbour', {}],
    ['Tagged', {}],
    ['Tagged (2)', { tags: [check] }],
  ]);
});

test('kept lists of queries come in once, one of other queries under a name of its own, and the preview counts them', () => {
  const [into, from] = [archive(createTestArchive()), archive(createTestArchive())];
  const keep = (kept: TestArchive, name: string, list: string): void =>
    void kept.write((writing) =>
      keepQueryList(writing, { id: null, name, list, exactWords: false, countedThrough: 0 }),
    );
  keep(into, 'Ships', 'ferry');
  keep(into, 'People', 'mayor');
  keep(from, 'ships', 'ferry');
  keep(from, 'People', 'mayor\nharbour master');
  expect(preview(into, from)).toMatchObject({ lists: 1 });
  merge(into, from);
  expect(listQueryLists(into.reading).map(({ name }) => name)).toEqual(['People', 'People (2)', 'Ships']);
  expect(preview(into, from)).toMatchObject({ lists: 0 });
});

test('rules come in behind those here, layouts under names of their own, and both go when the merge is taken back', () => {
  const into = archive(createTestArchive());
  const from = archive(createTestArchive());
  const detail = (value: string): MetadataRule => ({
    source: 'file-name',
    pattern: `${value}*`,
    field: 'outlet',
    value,
    onlyMissing: true,
    on: true,
  });
  const layout = (text: string): ReadingRule => ({
    kind: 'split',
    name: 'Review',
    split: { cut: { kind: 'same', text }, separator: true, offset: 0, fields: [], without: [], extra: [] },
  });
  into.write((writing) => setRules(writing, [detail('Courier'), detail('Record')]));
  into.write((writing) => saveReadingRule(writing, layout('***')));
  from.write((writing) => setRules(writing, [detail('Post'), detail('Courier')]));
  from.write((writing) => saveReadingRule(writing, layout('---')));
  expect(preview(into, from)).toMatchObject({ rules: 1, layouts: 1 });
  const importId = merge(into, from);
  const rules = (): unknown => [
    listRules(into.reading).map(({ value }) => value),
    listReadingRules(into.reading).map(({ name }) => name),
  ];
  const merged = [
    ['Courier', 'Record', 'Post'],
    ['Review', 'Review (2)'],
  ];
  expect(rules()).toEqual(merged);
  merge(into, from);
  expect(rules()).toEqual(merged);
  const move = (direction: 'back' | 'forth'): void => {
    while (into.write((writing) => moveMerge(writing, { importId, direction })));
  };
  into.write((writing) => setRules(writing, [detail('Mine'), ...listRules(writing)]));
  move('back');
  expect(rules()).toEqual([['Mine', 'Courier', 'Record'], ['Review']]);
  move('forth');
  expect(rules()).toEqual([
    ['Mine', 'Courier', 'Record', 'Post'],
    ['Review', 'Review (2)'],
  ]);
});
