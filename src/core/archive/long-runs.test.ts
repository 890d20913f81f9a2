import { afterEach, beforeEach, expect, test } from 'vitest';
import { facetsOf, hitsWithin, searchArticles } from './article-search.ts';
import { countQueries } from './searches/count-queries.ts';
import { madeUpFile } from './testing/made-up-file.ts';
import { createTestArchive, type TestArchive } from './testing/test-archive.ts';

// A question in a script without spaces stands in no article as it is.

let archive: TestArchive;
beforeEach(() => {
  archive = createTestArchive();
  archive.store(
    madeUpFile('渡轮搁浅', '昨天一艘渡轮在沙洲搁浅，无人受伤。', { name: '1', outlet: '港口日报' }),
    madeUpFile('桥梁关闭', '昨天市政府关闭了一座桥。', { name: '2', outlet: '港口日报' }),
    madeUpFile('A ferry', 'No ideographs here.', { name: '3', outlet: 'Harbour Courier' }),
  );
});
afterEach(() => archive.end());

const search = (query: string) =>
  searchArticles(archive.reading, { query, filters: {}, order: 'relevance', offset: 0, limit: 10 });
const ids = (query: string) => search(query).hits.map(({ article }) => article.id);

test('whatever shares its pairs is found, the best first, and that is told', () => {
  const question = '渡轮昨天在哪里搁浅';
  const { total, problem } = search(question);
  expect(total).toBe(2);
  expect(problem).toMatchObject({ start: 0, end: question.length, isNote: true });
  expect(problem?.message).toMatch(/^No article has it all in a row/u);
  expect(ids(question)).toEqual([1, 2]);
  const facets = facetsOf(archive.reading, { query: question, filters: {} });
  expect(facets.outlets).toEqual([{ value: '港口日报', count: 2 }]);
  const { counts } = countQueries(archive.reading, { queries: [question], filters: {}, newerThan: 0 }, 1000);
  expect(counts).toMatchObject([{ articles: 2, problem: { start: 0 } }]);
  expect(hitsWithin(archive.reading, 2, question)).not.toEqual([]);
});

test('what stands in a row is found as that; quotation marks, exact: and what is left out ask for nothing else', () => {
  expect(search('艘渡轮在沙洲搁浅，无')).toMatchObject({ total: 1, problem: null });
  expect(search('"渡轮昨天在哪里搁浅"')).toMatchObject({ total: 0, problem: null });
  expect(search('exact:渡轮昨天在哪里搁浅')).toMatchObject({ total: 0, problem: null });
  expect(search('-渡轮昨天在哪里搁浅')).toMatchObject({ total: 3, problem: null });
  expect(search('渡轮搁浅了')).toMatchObject({ total: 0, problem: null });
});

test('beside other words both are wanted', () => {
  expect(ids('桥梁 渡轮昨天在哪里搁浅')).toEqual([2]);
  expect(search('桥梁 渡轮昨天在哪里搁浅').problem).toMatchObject({ start: 3 });
});
