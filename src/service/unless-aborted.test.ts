import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { unlessAborted } from './unless-aborted.ts';

const never = new Promise<string>(() => {});

test('gives what the promise gives, and its failure', async () => {
  const { signal } = new AbortController();
  expect(await unlessAborted(Promise.resolve('read'), signal)).toBe('read');
  await expect(unlessAborted(Promise.reject(new Error('no disk')), signal)).rejects.toThrow('no disk');
});

test('gives null at an abort, and after one', async () => {
  const stop = new AbortController();
  const waiting = unlessAborted(never, stop.signal);
  stop.abort();
  expect(await waiting).toBeNull();
  expect(await unlessAborted(never, stop.signal)).toBeNull();
});

test('nothing of what was waited for is held on to', async () => {
  const { signal } = new AbortController();
  for (let number = 0; number < 100; number++) await unlessAborted(Promise.resolve(number), signal);
  await Promise.resolve();
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});
