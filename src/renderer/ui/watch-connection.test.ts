import { expect, test } from 'vitest';
import type { Reply } from '../../contract/failure.ts';
import type { Host } from '../../contract/host.ts';
import { watchConnection } from './watch-connection.ts';

function hostThat(answer: (name: string) => Reply<unknown>): Host {
  return {
    kind: 'browser',
    call: (name) => Promise.resolve(name).then((called) => answer(called) as never),
    subscribe: () => () => undefined,
    files: { takesFolders: false, handOver: () => Promise.reject(new Error('not asked')), choose: null },
    save: () => Promise.reject(new Error('not asked')),
  };
}

const gone: Reply<never> = { ok: false, failure: { code: 'internal', message: 'No answer.' } };

test('a host behind which nothing answers is lost, and the call itself still answers', async () => {
  let lost = 0;
  const host = watchConnection(
    hostThat(() => gone),
    () => lost++,
  );
  expect(await host.call('tag.list', {})).toEqual(gone);
  expect(lost).toBe(1);
});

test('a host that throws answers a failure', async () => {
  let lost = 0;
  const host = watchConnection(
    hostThat(() => {
      throw new Error('Failed to fetch');
    }),
    () => lost++,
  );
  expect(await host.call('tag.list', {})).toEqual({
    ok: false,
    failure: { code: 'internal', message: 'Failed to fetch' },
  });
  expect(lost).toBe(1);
});

test('an operation that fails in a program that runs is no lost connection', async () => {
  let lost = 0;
  const host = watchConnection(
    hostThat((name) => (name === 'program.info' ? { ok: true, value: {} } : gone)),
    () => lost++,
  );
  await host.call('tag.list', {});
  expect(lost).toBe(0);
});
