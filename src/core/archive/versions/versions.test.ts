import { afterEach, beforeEach, expect, test } from 'vitest';
import type { VersionDecision } from '../../../contract/version.ts';
import { articleSummaries } from '../article-summaries.ts';
import { facetsOf, searchArticles } from '../article-search.ts';
import { editArticle, forgetArticles, removeArticles, restoreArticles } from '../articles.ts';
import { listEntries, listImports } from '../import-ledger.ts';
import { madeUpFile } from '../testing/made-up-file.ts';
import { createTestArchive, type TestArchive } from '../testing/test-archive.ts';
import { areVersionsToFind, findSomeVersions } from './catch-up.ts';
import { versionProblems } from './check-versions.ts';
import { decideVersions } from './decide-versions.ts';
import { listGroups, versionsOf } from './version-groups.ts';

const title = 'Ferry runs aground off Port Maristow';
const story = (dead: string, more = ''): string =>
  `A passenger ferry ran aground on a sandbank off Port Maristow late on Tuesday, and at least ${dead} people died, the
coast guard said. Rescuers worked through the night to bring the others ashore, while relatives waited in the harbour hall.
The ferry had left the island of Sele at nine with some two hundred people on board, among them a school class.
"We are doing what we can," said Ada Quill, who leads the rescue. The owner of the ship did not answer questions.${more}`;
const report = `The council of Port Maristow voted on Monday to close the old fish market at the end of the year, after a debate that
went on for six hours. Traders had asked for more time to find other places; the mayor said that the roof was no longer safe.
A new hall is to be built behind the station, at a cost of four million crowns, and is to open in two years.`;

let archive: TestArchive;
beforeEach(() => {
  archive = createTestArchive();
});
afterEach(() => archive.end());

const courier = { outlet: 'Harbour Courier' };
const membersOf = (articleId: number) => versionsOf(archive.reading, articleId).group?.members ?? [];
const idsOf = (articleId: number): number[] => membersOf(articleId).map((member) => member.articleId);
const decide = (...decisions: VersionDecision[]) => archive.write((writing) => decideVersions(writing, decisions));
const listed = (versions: 'several' | 'newest'): number[] =>
  searchArticles(archive.reading, { query: '', filters: { versions }, order: 'oldest', offset: 0, limit: 50 }).hits.map(
    ({ article }) => article.id,
  );

/** 1 and 3: versions of one story; 2: another story; 4: the same text elsewhere. */
function storeFour(): void {
  archive.store(madeUpFile(title, story('12'), { ...courier, published: '2024-03-05' }));
  archive.store(madeUpFile('Fish market to close', report, { ...courier, published: '2024-03-05' }));
  archive.store(madeUpFile(title, story('14'), { ...courier, published: '2024-03-06', name: 'later.txt' }));
  archive.store(madeUpFile(title, story('14', ' Agencies'), { outlet: 'Sele Gazette', published: '2024-03-07' }));
}

test('articles with the same text are grouped in the order of time, with the words that differ', () => {
  storeFour();
  expect(idsOf(3)).toEqual([1, 3, 4]);
  expect(idsOf(2)).toEqual([]);
  const [first, second, third] = membersOf(1);
  expect(first?.differences).toBeNull();
  expect(second?.differences).toEqual({
    differing: 1,
    removed: 1,
    added: 1,
    places: 1,
    changes: [{ before: '12', after: '14', lead: 'and at least', follow: 'people died, the' }],
  });
  expect(third?.differences).toMatchObject({ differing: 1, added: 1, removed: 0 });
  expect([first, second, third].map((member) => member?.newest)).toEqual([false, true, true]);
  const [one, other] = articleSummaries(archive.reading, [1, 2]);
  expect(one?.versions).toEqual({ count: 3, outlets: 2, newest: false });
  expect(other?.versions).toBeNull();
});

test('the ledger names the near-duplicate and the words that differ, from the earlier to the later', () => {
  storeFour();
  const [latest, before] = listImports(archive.reading);
  expect([latest?.nearDuplicates, before?.nearDuplicates]).toEqual([1, 1]);
  const [entry] = listEntries(archive.reading, before?.id ?? 0, null, 0, 10).entries;
  expect(entry?.nearDuplicate).toMatchObject({ articleId: 1, sameOutlet: true, isEarlier: true });
  expect(entry?.nearDuplicate?.differences.changes).toMatchObject([{ before: '12', after: '14' }]);
  // The earlier one was imported later: still from the earlier to the later.
  archive.store(madeUpFile(title, story('9'), { ...courier, published: '2024-03-04' }));
  const [first] = listEntries(archive.reading, (latest?.id ?? 0) + 1, null, 0, 10).entries;
  expect(first?.nearDuplicate).toMatchObject({ isEarlier: false });
  expect(first?.nearDuplicate?.differences.changes).toMatchObject([{ before: '9' }]);
});

test('the list can be narrowed to articles with versions, and to the newest of each outlet', () => {
  storeFour();
  expect(listed('several')).toEqual([1, 3, 4]);
  expect(listed('newest')).toEqual([2, 3, 4]);
  expect(facetsOf(archive.reading, { query: '', filters: {} }).versions).toEqual({ several: 3, older: 1 });
  // Exact after whatever a person does.
  archive.write((writing) => editArticle(writing, 1, { published: '2024-03-09' }));
  expect(listed('newest')).toEqual([2, 4, 1]);
  archive.write((writing) => removeArticles(writing, [1, 4]));
  expect(listed('several')).toEqual([]);
  expect(listed('newest')).toEqual([2, 3]);
});

test('what a person says holds: at once, for what is imported later, and until it is taken back', () => {
  storeFour();
  const opposite = decide({ one: 4, other: 1, verdict: 'different' }, { one: 4, other: 3, verdict: 'different' });
  expect(idsOf(1)).toEqual([1, 3]);
  expect(versionsOf(archive.reading, 4)).toMatchObject({ group: null, apart: [{ articleId: 1 }, { articleId: 3 }] });
  archive.store(madeUpFile(title, story('15'), { ...courier, published: '2024-03-08' }));
  expect(idsOf(5)).toEqual([1, 3, 5]);
  if (opposite === null) throw new Error('it can be taken back');
  decide(...(opposite.input as { decisions: VersionDecision[] }).decisions);
  expect(idsOf(4)).toEqual([1, 3, 4, 5]);
  decide({ one: 2, other: 4, verdict: 'versions' });
  expect(idsOf(2)).toEqual([1, 2, 3, 4, 5]);
  expect(membersOf(2).map(({ decided }) => decided)).toEqual([false, true, false, true, false]);
});

test('a removed article leaves its group and comes back into it; a forgotten one is gone', () => {
  storeFour();
  archive.write((writing) => removeArticles(writing, [3]));
  expect(idsOf(1)).toEqual([1, 4]);
  archive.write((writing) => restoreArticles(writing, [3]));
  expect(idsOf(1)).toEqual([1, 3, 4]);
  archive.write((writing) => removeArticles(writing, [1, 3]));
  archive.write((writing) => forgetArticles(writing, [1, 3]));
  expect(idsOf(4)).toEqual([]);
  const { database } = archive.reading;
  expect(database.prepare('SELECT count(*) FROM version_member').pluck().get()).toBe(0);
  expect(database.prepare('SELECT DISTINCT article_id FROM version_hash ORDER BY 1').pluck().all()).toEqual([2, 4]);
});

test('groups are listed with their counts, a page at a time', () => {
  storeFour();
  archive.store(
    madeUpFile('Fish market closes', report.replace('six', 'seven'), { ...courier, published: '2024-04-01' }),
  );
  expect(listGroups(archive.reading, { after: 0, limit: 10 })).toMatchObject({
    total: 2,
    articles: 5,
    groups: [{ id: 1 }, { id: 2, members: [{ articleId: 2 }, { articleId: 5 }] }],
  });
  expect(listGroups(archive.reading, { after: 1, limit: 10 }).groups.map(({ id }) => id)).toEqual([2]);
});

test('articles that other rules looked at are looked at again, a few at a time, and decisions stay', () => {
  storeFour();
  decide(
    { one: 4, other: 1, verdict: 'different' },
    { one: 4, other: 3, verdict: 'different' },
    { one: 4, other: 2, verdict: 'versions' },
  );
  archive.write(({ database }) => {
    database.exec(
      "UPDATE derived SET version = 0, done = 0 WHERE name = 'versions'; UPDATE version_member SET group_id = 7",
    );
  });
  expect(areVersionsToFind(archive.reading)).toBe(true);
  expect(archive.write(findSomeVersions)).toEqual({ looked: 4, left: false });
  expect(areVersionsToFind(archive.reading)).toBe(false);
  expect([idsOf(1), idsOf(2)]).toEqual([
    [1, 3],
    [2, 4],
  ]);
});

test('verifying finds an article that is not looked for, and one that is not in its group', () => {
  storeFour();
  archive.store(madeUpFile('Correction', 'None.'));
  archive.write(findSomeVersions);
  const problems = () => versionProblems(archive.reading).map(({ what, articleId }) => [what, articleId]);
  expect(problems()).toEqual([]);
  archive.write(({ database }) => {
    database.exec('DELETE FROM version_hash WHERE article_id = 2; DELETE FROM version_member WHERE article_id = 3');
  });
  expect(problems()).toEqual([
    ['versions', 2],
    ['versions', 3],
    ['versions', 4],
  ]);
});

test('a text shared by hundreds of articles groups none of them', () => {
  const notice = `Subscribe to our newsletter to get the morning briefing in your inbox each day, free of charge. By signing up you
agree to our terms. All rights reserved by the Harbour Courier and its licensors in all countries of the world.`;
  let seed = 1;
  const next = (): number => (seed = (seed * 48_271) % 2_147_483_647);
  for (let number = 0; number < 30; number += 1) {
    const body = Array.from({ length: 60 }, () => `word${next() % 500}`);
    archive.store(madeUpFile(`Story ${next()} ${number}`, `${body.join(' ')}\n\n${notice}`, courier));
  }
  expect(listGroups(archive.reading, { after: 0, limit: 10 })).toMatchObject({ total: 0 });
});
