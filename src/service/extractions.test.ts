import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CuttingsEvent } from '../contract/event.ts';
import type { Input, OperationName, Output } from '../contract/operations.ts';
import { olderVersion } from './testing/older-reading-worker.ts';
import { startTestService, testFolder, testOptions, type TestService } from './testing/start-test-service.ts';

const articles = 40;
let made: string;
let folder: string;
let running: TestService;

beforeAll(async () => {
  made = testFolder();
  const files = join(made, 'files');
  mkdirSync(files);
  for (let index = 0; index < articles; index += 1)
    writeFileSync(
      join(files, `${String(index).padStart(2, '0')}.txt`),
      `Mill number ${index} burns\n\n“The old mill is lost,” mill owner Jonas Reuter said. At least ${index + 2} workers were hurt, about 40 % of them badly.\n`,
    );
  const reading = new URL('./testing/older-reading-worker.ts', import.meta.url);
  const older = await startTestService({ workers: { ...testOptions('').workers, reading } }, made);
  expect(await older.importPaths(files)).toMatchObject({ state: 'done', imported: articles });
  const reply = await older.service.call('extraction.state', {});
  expect(reply).toMatchObject({ value: { extractor: olderVersion, stale: 0, run: null } });
  await older.service.close();
}, 60_000);
afterAll(() => rmSync(made, { recursive: true, force: true }));

/** The program as it is now, on the archive that an older one made. */
beforeEach(async () => {
  folder = testFolder();
  cpSync(join(made, 'Documents'), join(folder, 'Documents'), { recursive: true });
  running = await startTestService({}, folder);
});
afterEach(async () => {
  await running.service.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask<Name extends OperationName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const reply = await running.service.call(name, input);
  if (!reply.ok) throw new Error(`${name}: ${reply.failure.code} ${reply.failure.message}`);
  return reply.value;
}

async function restart(host: 'command' | 'browser' = 'command'): Promise<void> {
  await running.service.close();
  running = await startTestService({ host }, folder);
}

type Finished = Extract<CuttingsEvent, { type: 'extraction-finished' }>;

function finished(): Promise<Finished> {
  const service = running.service;
  return new Promise((resolve) => {
    const end = service.subscribe((event) => {
      if (event.type !== 'extraction-finished') return;
      end();
      resolve(event);
    });
  });
}

/** Resolves when some articles of a run are stored. */
function someDone(): Promise<void> {
  const service = running.service;
  return new Promise((resolve) => {
    const end = service.subscribe((event) => {
      if (event.type !== 'extraction-progress' || event.done === 0) return;
      end();
      resolve();
    });
  });
}

test('articles of an older extractor are read again; paused, it rests over a restart, and goes on', async () => {
  expect(await ask('extraction.state', {})).toMatchObject({ stale: articles, failed: 0, run: null });
  const begun = someDone();
  const rested = finished();
  await ask('extraction.begin', { which: 'stale' });
  expect((await running.service.call('extraction.begin', { which: 'all' })).ok).toBe(false);
  await begun;
  expect(await ask('extraction.pause', {})).toEqual({ paused: true });
  expect(await rested).toMatchObject({ state: 'paused', total: articles });
  const { run } = await ask('extraction.state', {});
  expect(run?.done).toBeGreaterThan(0);
  expect(run?.done).toBeLessThan(articles);

  await restart('browser');
  expect((await ask('extraction.state', {})).run).toMatchObject({ state: 'paused', done: run?.done });
  const ended = finished();
  expect(await ask('extraction.resume', {})).toEqual({ resumed: true });
  expect(await ended).toMatchObject({ state: 'done', done: articles });
  expect(await ask('extraction.state', {})).toMatchObject({ stale: 0, failed: 0, run: null });
  const report = await ask('extraction.report', { runId: run?.id ?? 0 });
  expect(report.run).toMatchObject({ state: 'done', differing: articles, failed: 0 });
  expect(report.tallies).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'figure', appeared: 2 * articles, gone: articles }),
      expect.objectContaining({ kind: 'place', rule: 'older-place', gone: articles }),
    ]),
  );
  expect(await ask('archive.verify', {})).toEqual({ articles, problems: [] });
}, 60_000);

test('what was under way when the program ended goes on by itself with a page, and waits without one', async () => {
  const begun = someDone();
  await ask('extraction.begin', { which: 'all' });
  await begun;
  await restart();
  const { run } = await ask('extraction.state', {});
  expect(run).toMatchObject({ state: 'interrupted', total: articles });
  expect(run?.done).toBeLessThan(articles);
  await restart('browser');
  await expect.poll(async () => (await ask('extraction.state', {})).run, { timeout: 30_000 }).toBeNull();
  expect(await ask('extraction.runs', {})).toMatchObject([{ state: 'done', done: articles }]);
  expect(await ask('extraction.articles', { runId: 1, outcome: 'differing', after: 0, limit: 100 })).toHaveLength(
    articles,
  );
}, 60_000);

test('cancelled, what was read stays read, and the rest stays as it was', async () => {
  const begun = someDone();
  await ask('extraction.begin', { which: 'all' });
  await begun;
  expect(await ask('extraction.cancel', {})).toEqual({ cancelled: true });
  expect(await ask('extraction.cancel', {})).toEqual({ cancelled: false });
  const [run] = await ask('extraction.runs', {});
  expect(run).toMatchObject({ state: 'cancelled' });
  expect((await ask('extraction.state', {})).stale).toBe(articles - (run?.done ?? 0));
}, 60_000);
