import { expect, test } from 'vitest';
import type { Host } from '../../../contract/host.ts';
import type { ExtractionRun } from '../../../contract/extraction.ts';
import type { ListRow } from '../../ui/lists/list-file.ts';
import { runList } from './run-list.ts';

const counts = { appeared: 3, gone: 0, changed: 1, lost: 1, regained: 0 };
const run: ExtractionRun = {
  id: 4,
  extractor: '14',
  choice: 'stale',
  startedAt: '2026-11-26T06:00:00.000Z',
  finishedAt: null,
  state: 'running',
  total: 3,
  done: 3,
  differing: 1,
  failed: 1,
  ...counts,
};

test('rules first, then articles with another result, then those not read to their end, a page after the other', async () => {
  const article = { title: 'Ferry', outlet: null, published: '2024-04-29', before: '3', ...counts };
  const asked: unknown[] = [];
  const host = {
    call: (name: string, input: { outcome: string; after: number }) => {
      asked.push([name, input.outcome, input.after]);
      const some = input.outcome === 'differing' && input.after === 0 ? 500 : 1;
      return Promise.resolve({
        ok: true,
        value: Array.from({ length: some }, (_, index) => ({
          ...article,
          articleId: input.after + index + 1,
          outcome: input.outcome,
        })),
      });
    },
  } as unknown as Host;
  const list = runList(host, run, [{ kind: 'figure', rule: 'figure-number', ...counts }]);
  const rows: ListRow[] = [];
  for await (const part of list.rows()) rows.push(...part);
  expect(rows).toHaveLength(1 + 501 + 1);
  expect(asked).toEqual([
    ['extraction.articles', 'differing', 0],
    ['extraction.articles', 'differing', 500],
    ['extraction.articles', 'failed', 0],
  ]);
  expect(rows[0]?.cells).toEqual(['rule', 'figure', 'figure-number', null, null, null, null, null, 3, 0, 1, 1, 0]);
  expect(rows.at(-1)?.cells).toEqual([
    'article',
    null,
    null,
    1,
    'Ferry',
    null,
    { day: '2024-04-29' },
    'failed',
    3,
    0,
    1,
    1,
    0,
  ]);
  for (const { cells } of rows) expect(cells).toHaveLength(list.columns.length);
  expect(rows.at(-1)?.whole).toMatchObject({ of: 'article', articleId: 1, outcome: 'failed' });
});
