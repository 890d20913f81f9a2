import { afterEach, beforeEach, expect, test } from 'vitest';
import { searchArticles } from '../article-search.ts';
import { factsMeant } from '../reviewed-facts.ts';
import { searchStatements } from '../statement-search.ts';
import { madeUpFile, madeUpStatement } from '../testing/made-up-file.ts';
import { createTestArchive, type TestArchive } from '../testing/test-archive.ts';
import { countQueries } from './count-queries.ts';

let archive: TestArchive;
beforeEach(() => {
  archive = createTestArchive();
});
afterEach(() => archive.end());

function store(thing: string, published: string | null): void {
  const body = `"The ${thing} is safe," said Ada Quill of ${published ?? 'some day'}.`;
  const fact = madeUpStatement(`A ${thing}\n\n${body}`, 'Ada Quill', `The ${thing} is safe`);
  archive.store(madeUpFile(`A ${thing}`, body, { published, facts: [fact], name: `${thing} ${published}` }));
}

const count = (queries: string[], newerThan = 0, longest = 10_000) =>
  countQueries(archive.reading, { queries, filters: {}, newerThan }, longest);

const queries = ['ferry', 'bridge OR ferry', 'tram', '-ferry', 'date:soon ferry', 'title:a', 'fery~1 NEAR/3 safe'];

test('counts are those of the lists of articles, of statements and of facts', () => {
  store('ferry', '2024-05-02');
  store('ferry', '2024-03-11');
  store('bridge', null);
  const { counts, through } = count(queries);
  expect(through).toBe(3);
  for (const [index, query] of queries.entries()) {
    const page = { query, filters: {}, offset: 0, limit: 10 };
    const listed = searchArticles(archive.reading, { ...page, order: 'newest' });
    const said = searchStatements(archive.reading, { ...page, speaker: '' });
    const { condition } = factsMeant(archive.reading, { kinds: ['statement'], standing: true, words: query });
    const facts = archive.reading.database
      .prepare(`SELECT count(*) FROM listed_fact l WHERE ${condition.sql}`)
      .pluck()
      .get(...condition.parameters);
    expect([query, counts[index]]).toMatchObject([
      query,
      { articles: listed.total, statements: said.total, problem: listed.problem },
    ]);
    expect([query, facts]).toEqual([query, said.total]);
  }
  expect(counts[0]).toMatchObject({ articles: 2, first: '2024-03-11', last: '2024-05-02', statements: 2 });
  expect(counts[3]).toMatchObject({ articles: 1, first: null, last: null });
  expect(counts[4]?.problem).toMatchObject({ start: 0, end: 9 });
});

test('new is what came since', () => {
  store('ferry', '2024-05-02');
  const { through } = count(['ferry']);
  store('ferry', '2024-05-03');
  expect(count(['ferry', 'bridge'], through).counts).toMatchObject([
    { articles: 2, fresh: 1 },
    { articles: 0, fresh: 0 },
  ]);
});

test('when the time is over no other query is begun, but one always is', () => {
  store('ferry', '2024-05-02');
  expect(count(queries, 0, -1).counts).toHaveLength(1);
});
