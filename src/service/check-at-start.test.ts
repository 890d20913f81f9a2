import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginImport, finishImport } from '../core/archive/imports.ts';
import { madeUpFile } from '../core/archive/testing/made-up-file.ts';
import { createTestArchive, type TestArchive } from '../core/archive/testing/test-archive.ts';
import { valueOf } from './replies.ts';
import { startTestService, testFolder } from './testing/start-test-service.ts';

let archive: TestArchive;
let folder: string;

beforeEach(() => {
  archive = createTestArchive();
  folder = testFolder();
  archive.store(madeUpFile('First', 'Words of the first article.'));
  archive.write((writing) => finishImport(writing, 1, 'done'));
});
afterEach(() => {
  archive.end();
  rmSync(folder, { recursive: true, force: true });
});

/** The archive as a crash leaves it, opened by a program with a page. */
async function openLeft() {
  mkdirSync(join(folder, 'left'));
  const path = join(folder, 'left/a.cuttings');
  for (const ending of ['', '-wal']) copyFileSync(`${archive.path}${ending}`, `${path}${ending}`);
  return startTestService({ archive: path, host: 'browser' }, folder);
}

test('an archive that was left open is checked, an interrupted import named, and what to do', async () => {
  archive.write((writing) => beginImport(writing, 'cut off'));
  const { service } = await openLeft();
  const notice = async () => valueOf(await service.call('archive.info', {})).notice;
  await expect.poll(notice, { timeout: 20_000 }).toMatch(/checked \(articles: 1\): nothing is missing or damaged/);
  expect(await notice()).toMatch(/An import was interrupted.*Import the same files again/);
  await service.close();
});

test('problems are told, and then no backup takes the place of an earlier one', async () => {
  archive.write(({ database }) => database.exec('DELETE FROM word_article WHERE article_id = 1'));
  const { service } = await openLeft();
  const notice = async () => valueOf(await service.call('archive.info', {})).notice;
  await expect.poll(notice, { timeout: 20_000 }).toMatch(/problems were found/);
  expect(await service.call('backup.make', {})).toMatchObject({ ok: false, failure: { code: 'archive-damaged' } });
  expect(readdirSync(join(folder, 'left'))).not.toContain('Backups');
  await service.close();
});

test('an archive that was closed properly is opened without a word', async () => {
  archive.opened.connection.pragma('wal_checkpoint(TRUNCATE)');
  const { service } = await openLeft();
  expect(valueOf(await service.call('archive.info', {})).notice).toBeNull();
  await service.close();
});
