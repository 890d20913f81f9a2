import { expect, test } from 'vitest';
import { startWorkerLink } from './worker-link.ts';

const entry = new URL('./testing/dying-worker.ts', import.meta.url);

test('a worker that dies fails the calls it had, and the next call starts another, three times at most', async () => {
  const link = await startWorkerLink(entry, { role: 'reader', path: '' });
  expect(await link.call('task', 'echo', 1)).toBe(1);
  for (let restart = 0; restart < 3; restart += 1) {
    const [died, waiting] = await Promise.allSettled([link.call('task', 'die', null), link.call('task', 'echo', 2)]);
    expect([died.status, waiting.status]).toEqual(['rejected', 'rejected']);
    expect(died).toMatchObject({ reason: { code: 'internal' } });
    expect(await link.call('task', 'echo', 3)).toBe(3);
  }
  await expect(link.call('task', 'die', null)).rejects.toMatchObject({ code: 'internal' });
  await expect(link.call('task', 'echo', 4)).rejects.toMatchObject({ code: 'internal' });
  await link.close();
});

test('nothing is called after closing', async () => {
  const link = await startWorkerLink(entry, { role: 'reader', path: '' });
  await link.close();
  await expect(link.call('task', 'echo', 1)).rejects.toMatchObject({ code: 'cancelled' });
});

test('a worker is told of changes, and nobody once it is closed', async () => {
  const link = await startWorkerLink(entry, { role: 'reader', path: '' });
  link.tellChanged();
  link.tellChanged();
  expect(await link.call('task', 'changes', null)).toBe(2);
  await link.close();
  link.tellChanged();
});
