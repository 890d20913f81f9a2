import { expect, test } from 'vitest';
import type { Host } from '../../../contract/host.ts';
import { articleRow, articlesList } from './articles-list.ts';

const article = {
  id: 7,
  title: '=Ferry',
  outlet: null,
  byline: 'Ada Brandt',
  published: '2024-04-29',
  language: 'en',
  words: 120,
  facts: 3,
  tags: [2, 9],
  notes: ['Ask Ada', 'Which pier?'],
  importedAt: '2026-11-25T12:00:00.000Z',
  versions: null,
};
const tags = new Map([[2, 'Check']]);

test('an article is a row of numbers, days and texts, with its marks where a saved search is open', () => {
  const hit = { article, title: [], snippet: [], mark: null, why: [] };
  expect(articleRow(hit, tags).cells).toEqual([
    7,
    '=Ferry',
    null,
    { day: '2024-04-29' },
    'Ada Brandt',
    'en',
    120,
    3,
    'Check',
    'Ask Ada\n\nWhich pier?',
  ]);
  const mark = { isRead: true, isNew: false, decision: 'later' } as const;
  const marked = articleRow({ ...hit, mark }, tags);
  expect(marked.cells.slice(10)).toEqual(['yes', '', 'later']);
  expect(marked.whole).toEqual({ ...article, tags: ['Check'], mark });
});

test('a long list is gathered page by page, to its end', async () => {
  const asked: unknown[] = [];
  const answer = (offset: number, limit: number) =>
    Array.from({ length: Math.min(limit, 1100 - offset) }, (_, index) => ({
      article: { ...article, id: offset + index },
      title: [],
      snippet: [],
      mark: null,
      why: [],
    }));
  const host = {
    call: (_name: string, { offset, limit }: { offset: number; limit: number }) => {
      asked.push(offset);
      return Promise.resolve({ ok: true, value: { total: 1100, problem: null, hits: answer(offset, limit) } });
    },
  } as unknown as Host;
  const list = articlesList(host, { query: 'ferry', filters: {}, order: 'newest' }, 1100, tags);
  const ids: unknown[] = [];
  for await (const part of list.rows()) ids.push(...part.map(({ cells }) => cells[0]));
  expect([ids.length, new Set(ids).size, asked]).toEqual([1100, 1100, [0, 500, 1000]]);
});
