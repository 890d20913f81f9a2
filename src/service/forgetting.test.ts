import { expect, test } from 'vitest';
import type { CuttingsEvent } from '../contract/event.ts';
import type { ArchiveClient } from './archive-client.ts';
import { createForgetting } from './forgetting.ts';

/** An archive that keeps what it is told; `purges` parts are left to purge. */
function recorder(shown: readonly number[], purges: number) {
  const batches: number[] = [];
  let left = purges;
  const client = {
    read: () => Promise.resolve(shown),
    write(name: 'forget' | 'purge', input: readonly number[] | null) {
      if (name === 'purge') return Promise.resolve(--left > 0);
      batches.push(input?.length ?? 0);
      return Promise.resolve(input?.length ?? 0);
    },
  };
  return { client: client as unknown as ArchiveClient, batches, purgesLeft: () => left };
}

const ids = Array.from({ length: 250 }, (_, index) => index + 1);

test('articles are forgotten in batches, each told, and the indexes purged', async () => {
  const { client, batches, purgesLeft } = recorder([], 3);
  const events: CuttingsEvent[] = [];
  const forgetting = createForgetting(
    () => client,
    (event) => events.push(event),
  );
  expect(await forgetting.forget(ids)).toEqual({ forgotten: 250 });
  expect(batches).toEqual([100, 100, 50]);
  expect(events).toEqual([100, 200, 250].map((done) => ({ type: 'forget-progress', done, total: 250 })));
  expect(purgesLeft()).toBe(0);
});

test('stopped, it ends after the present batch and purges all the same', async () => {
  const { client, batches, purgesLeft } = recorder([], 2);
  const forgetting = createForgetting(
    () => client,
    () => expect(forgetting.stop()).toBe(true),
  );
  expect(await forgetting.forget(ids)).toEqual({ forgotten: 100 });
  expect([batches, purgesLeft(), forgetting.stop()]).toEqual([[100], 0, false]);
  expect(await forgetting.forget(ids.slice(0, 2))).toEqual({ forgotten: 2 });
});

test('where one is not removed, none is forgotten', async () => {
  const { client, batches } = recorder([7], 1);
  const forgetting = createForgetting(
    () => client,
    () => {},
  );
  await expect(forgetting.forget(ids)).rejects.toMatchObject({ code: 'conflict', reference: '7' });
  expect(batches).toEqual([]);
});

test('a second one has to wait', async () => {
  const { client } = recorder([], 1);
  const forgetting = createForgetting(
    () => client,
    () => {},
  );
  const first = forgetting.forget(ids);
  await expect(forgetting.forget(ids)).rejects.toMatchObject({ code: 'conflict' });
  await first;
});
