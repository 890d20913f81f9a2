import { getPriority } from 'node:os';
import { readlinkSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';

const worker = `
import { parentPort } from 'node:worker_threads';
import { readlinkSync } from 'node:fs';
import { getPriority } from 'node:os';
import { giveWay } from ${JSON.stringify(new URL('give-way.ts', import.meta.url).href)};
const own = () => getPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1)));
const before = own();
giveWay();
parentPort.postMessage([before, own()]);
`;

test.runIf(process.platform === 'linux')('only the thread that gives way becomes nicer', async () => {
  const own = (): number => getPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1)));
  const before = own();
  const thread = new Worker(new URL(`data:text/javascript,${encodeURIComponent(worker)}`));
  const [at, after] = await new Promise<[number, number]>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
  expect(after).toBe(Math.max(at, 5));
  expect(own()).toBe(before);
});
