import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { valueOf } from './replies.ts';
import { startTestService, testOptions, type TestService } from './testing/start-test-service.ts';
import { startService } from './start-service.ts';

let started: TestService;
let file: string;

beforeEach(async () => {
  started = await startTestService();
  file = join(started.folder, 'pier.txt');
  writeFileSync(file, 'Council will rebuild the pier\n\nThe council met on Tuesday.\n');
});
afterEach(() => started.end());

async function backups() {
  return valueOf(await started.service.call('backup.list', {}));
}

/** Waits until no backup is being made. */
async function settledBackups() {
  await expect.poll(async () => (await backups()).underWay, { timeout: 20_000 }).toBe(false);
  return backups();
}

test('an import is backed up without being asked, beside the archive', async () => {
  expect((await backups()).backups).toEqual([]);
  await started.importPaths(file);
  const { backups: made, folder, failure } = await settledBackups();
  expect(made).toHaveLength(1);
  expect(made[0]).toMatchObject({ problem: null, summary: { articles: 1 } });
  expect(failure).toBeNull();
  const { path } = valueOf(await started.service.call('archive.info', {}));
  expect(folder).toBe(join(dirname(path), 'Backups'));
});

test('a backup that cannot be made says so, and the import stays', async () => {
  const { path } = valueOf(await started.service.call('archive.info', {}));
  writeFileSync(join(dirname(path), 'Backups'), 'a file in the way');
  await started.importPaths(file);
  await expect.poll(async () => (await started.service.call('backup.make', {})).ok).toBe(false);
  rmSync(join(dirname(path), 'Backups'));
  expect((await backups()).failure).toMatch(/folder for backups.*EEXIST/);
  expect(valueOf(await started.service.call('archive.info', {})).articles).toBe(1);
  valueOf(await started.service.call('backup.make', {}));
  expect((await backups()).failure).toBeNull();
});

test('restoring opens the backup, and keeps what was there; restoring nonsense changes nothing', async () => {
  await started.importPaths(file);
  const [backup] = (await settledBackups()).backups;
  const name = backup?.name ?? '';
  writeFileSync(file, 'Bridge closed\n\nThe bridge was closed on Monday.\n');
  await started.importPaths(file);
  await settledBackups();
  const preview = valueOf(await started.service.call('backup.preview', { name }));
  expect([preview.present.articles, preview.backup.articles]).toEqual([2, 1]);
  const { archive, kept } = valueOf(await started.service.call('backup.restore', { name }));
  expect(archive.articles).toBe(1);
  expect(kept && existsSync(kept)).toBe(true);
  await started.importPaths(file);
  expect(valueOf(await started.service.call('archive.info', {})).articles).toBe(2);
  expect(valueOf(await started.service.call('archive.verify', {})).problems).toEqual([]);

  writeFileSync(backup?.path ?? '', 'nonsense');
  const refused = await started.service.call('backup.restore', { name });
  expect(refused).toMatchObject({ ok: false, failure: { code: 'archive-damaged' } });
  expect(valueOf(await started.service.call('archive.info', {})).articles).toBe(2);
});

test('a backup of an archive that another program has open is not restored; the archive is open again', async () => {
  await started.importPaths(file);
  const [backup] = (await settledBackups()).backups;
  const { path } = valueOf(await started.service.call('archive.info', {}));
  const other = await startService({ ...testOptions(started.folder), archive: path });
  const refused = await started.service.call('backup.restore', { name: backup?.name ?? '' });
  expect(refused).toMatchObject({ ok: false, failure: { code: 'archive-locked' } });
  expect(valueOf(await started.service.call('archive.info', {})).articles).toBe(1);
  await other.close();
});

test('a copy is saved beside the archive under a free name', async () => {
  await started.importPaths(file);
  const { path } = valueOf(await started.service.call('archive.saveCopy', { name: 'For Ada' }));
  expect(existsSync(path)).toBe(true);
  expect(await started.service.call('archive.saveCopy', { name: 'For Ada' })).toMatchObject({
    ok: false,
    failure: { code: 'conflict' },
  });
  expect(readdirSync(dirname(path)).filter((name) => name.startsWith('.'))).toEqual([]);
});
