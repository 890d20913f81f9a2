import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { topics } from '../contract/vocabulary.ts';
import { makeOldArchive } from '../core/archive/testing/faults/old-archive.ts';
import { startTestService, testFolder, type TestService, testOptions } from './testing/start-test-service.ts';
import { startService } from './start-service.ts';
import { updateText } from './update-text.ts';

let folder: string;
let open: TestService[];

beforeEach(() => {
  folder = testFolder();
  open = [];
});
afterEach(async () => {
  for (const { service } of open) await service.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(archive: string | null = null): Promise<TestService> {
  const started = await startTestService({ archive }, folder);
  open.push(started);
  return started;
}

async function close(started: TestService): Promise<void> {
  open = open.filter((one) => one !== started);
  await started.service.close();
}

async function info({ service }: TestService) {
  const reply = await service.call('archive.info', {});
  if (!reply.ok) throw new Error(reply.failure.message);
  return reply.value;
}

test('the first start makes an archive that only its owner may read, and the next one opens it again', async () => {
  const first = await start();
  const { path } = await info(first);
  expect(path).toBe(join(folder, 'Documents/Cuttings/My archive.cuttings'));
  expect([statSync(path).mode & 0o777, statSync(join(folder, 'Documents/Cuttings')).mode & 0o777]).toEqual([
    0o600, 0o700,
  ]);
  await first.service.call('tag.create', { name: 'Kept' });
  await close(first);
  expect(existsSync(`${path}-wal`)).toBe(false);
  const second = await start();
  expect(await second.service.call('tag.list', {})).toMatchObject({ ok: true, value: [{ name: 'Kept' }] });
  expect((await info(second)).notice).toBeNull();
});

test('an archive used last that is missing is named, and not replaced by an empty one', async () => {
  const asked = join(folder, 'Mine.cuttings');
  await close(await start(asked));
  renameSync(asked, join(folder, 'moved.cuttings'));
  const { path, notice } = await info(await start());
  expect(path).toBe(join(folder, 'Documents/Cuttings/My archive.cuttings'));
  expect(notice).toContain(asked);
  expect(existsSync(asked)).toBe(false);
});

test('how far bringing an archive of an older format up to date is, is told while it is opened', async () => {
  const asked = join(folder, 'Old.cuttings');
  makeOldArchive(asked, 3);
  const told: string[] = [];
  const service = await startService({
    ...testOptions(folder),
    archive: asked,
    listener: (event) => void told.push(updateText(event) ?? event.type),
  });
  expect(await service.call('archive.info', {})).toMatchObject({ ok: true, value: { articles: 3 } });
  await service.close();
  expect(told[0]).toBe('Updating the archive to the newest format: a copy of it as it is, beside it…');
  expect(told[1]).toMatch(/its tables \(0 of \d+\)…$/u);
  expect(told.filter((text) => text.includes('its indexes')).length).toBeGreaterThan(0);
  expect(told).toContain('update-finished');
  // An archive of the present format says nothing of it.
  told.length = 0;
  const again = await startService({
    ...testOptions(folder),
    archive: asked,
    listener: (event) => void told.push(event.type),
  });
  await again.close();
  expect(told.filter((type) => type.startsWith('update'))).toEqual([]);
}, 30_000);

test('an archive used last that cannot be opened is named and left as it is', async () => {
  const asked = join(folder, 'Mine.cuttings');
  await close(await start(asked));
  writeFileSync(asked, 'overwritten by something else');
  expect((await info(await start())).notice).toContain('Mine.cuttings is not an archive');
  expect(readFileSync(asked, 'utf8')).toBe('overwritten by something else');
});

test('an archive asked for that cannot be opened is an error, and nothing is opened in its place', async () => {
  const asked = join(folder, 'Mine.cuttings');
  writeFileSync(asked, 'words');
  await expect(startService({ ...testOptions(folder), archive: asked })).rejects.toMatchObject({
    code: 'archive-damaged',
  });
  expect(existsSync(join(folder, 'Documents'))).toBe(false);
});

test('a damaged list of recent archives is an empty one', async () => {
  mkdirSync(join(folder, 'settings'));
  writeFileSync(join(folder, 'settings/recent.json'), '{ half a');
  const started = await start();
  expect(await started.service.call('archive.recent', {})).toMatchObject({ value: [{ name: 'My archive' }] });
});

test('two programs on one archive: each sees what the other did, and is told', async () => {
  const asked = join(folder, 'Shared.cuttings');
  const one = await start(asked);
  const two = await start(asked);
  await one.service.call('tag.create', { name: 'From one' });
  await vi.waitFor(() => expect(two.events.some(({ type }) => type === 'changed')).toBe(true), { timeout: 5000 });
  await two.service.call('tag.create', { name: 'From two' });
  const names = await one.service.call('tag.list', {});
  expect(names).toMatchObject({ value: [{ name: 'From one' }, { name: 'From two' }] });
  expect(two.events.find(({ type }) => type === 'changed')).toEqual({
    type: 'changed',
    topics: [...topics],
  });
});

test('an archive that is deleted while it is open refuses changes instead of losing them', async () => {
  const asked = join(folder, 'Mine.cuttings');
  const { service } = await start(asked);
  rmSync(asked);
  expect(await service.call('tag.create', { name: 'x' })).toMatchObject({ ok: false, failure: { code: 'conflict' } });
  expect(existsSync(asked)).toBe(false);
});

test('a search answers while many articles are being stored', async () => {
  const started = await start();
  const drop = join(folder, 'drop');
  mkdirSync(drop);
  for (let number = 0; number < 60; number += 1)
    writeFileSync(join(drop, `${number}.txt`), `Title ${number}\n\nWords.\n`);
  const importing = started.importPaths(drop);
  let answers = 0;
  const done = importing.then(() => true);
  while (!(await Promise.race([done, Promise.resolve(false)]))) {
    const reply = await started.service.call('search.articles', {
      query: 'words',
      filters: {},
      order: 'newest',
      offset: 0,
      limit: 5,
    });
    expect(reply.ok).toBe(true);
    answers += 1;
  }
  expect(answers).toBeGreaterThan(1);
  expect((await info(started)).articles).toBe(60);
});
