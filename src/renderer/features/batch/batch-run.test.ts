import { expect, test } from 'vitest';
import type { BatchCount, BatchLine } from '../../../contract/batch.ts';
import type { Host } from '../../../contract/host.ts';
import { BatchRun } from './batch-run.ts';

const counted: BatchCount = { articles: 1, fresh: 0, statements: 0, first: null, last: null, problem: null };
const asked = { text: 'a list', exactWords: false, filters: {} };

/** A host that counts at most two queries a call, with what it was called with. */
function hostOf(lines: readonly BatchLine[], through: number) {
  const calls: (readonly [name: string, input: unknown])[] = [];
  const call = (name: string, input: { readonly queries?: readonly string[] }) => {
    calls.push([name, input]);
    const value =
      name === 'batch.read'
        ? { lines, repeated: 0, comments: 0, leftOut: 0 }
        : { counts: (input.queries ?? []).slice(0, 2).map(() => counted), through };
    return Promise.resolve({ ok: true, value });
  };
  return { host: { call } as unknown as Host, calls };
}

const line = (typed: string, refused: string | null = null): BatchLine => ({ line: 1, typed, query: typed, refused });

test('a list is counted slice by slice, refused lines are passed over, and counted again new is what came since', async () => {
  const { host, calls } = hostOf([line('-', 'no word'), line('a'), line('b'), line('c'), line('?', 'no word')], 7);
  const run = new BatchRun(host);
  await run.start(asked, { id: 3, countedThrough: 0, noted: true });
  expect(run.state()).toMatchObject({ phase: 'done', done: 5, through: 7, again: false });
  expect(run.state()?.rows.map(({ count }) => count?.articles ?? null)).toEqual([null, 1, 1, 1, null]);
  expect(calls.slice(1)).toEqual([
    ['batch.count', { queries: ['a', 'b', 'c'], filters: {}, newerThan: 0 }],
    ['batch.count', { queries: ['c'], filters: {}, newerThan: 0 }],
    ['queryList.counted', { id: 3, through: 7 }],
  ]);
  await run.start(asked);
  expect(run.state()).toMatchObject({ phase: 'done', again: true });
  expect(calls.at(-1)).toEqual(['batch.count', { queries: ['c'], filters: {}, newerThan: 7 }]);
});

test('stopped, what is counted stays, and nothing of it counts as counted to its end', async () => {
  const { host, calls } = hostOf([line('a'), line('b'), line('c')], 7);
  const run = new BatchRun(host);
  run.subscribe(() => {
    if (run.state()?.done === 2) run.stop();
  });
  await run.start(asked, { id: 3, countedThrough: 0, noted: true });
  expect(run.state()).toMatchObject({ phase: 'stopped', done: 2 });
  expect(calls.map(([name]) => name)).not.toContain('queryList.counted');
});
