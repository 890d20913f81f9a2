import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connect } from '../connection.ts';
import { openArchive } from '../open-archive.ts';
import { createTag } from '../tags.ts';
import { madeUpFile } from '../testing/made-up-file.ts';
import { createTestArchive, type TestArchive } from '../testing/test-archive.ts';
import { verifyArchive } from '../verify.ts';
import { backupFileName, backupFolder, backupMoment } from './backup-names.ts';
import { type BackupPlace, backupPath } from './backup-place.ts';
import { keepBackup, listBackups } from './backups.ts';
import { checkCopy } from './check-copy.ts';
import { copyOnline, saveCopy } from './copy-archive.ts';
import { putBack } from './put-back.ts';
import { restoreBackup } from './restore-backup.ts';

let archive: TestArchive;
let place: BackupPlace;

beforeEach(() => {
  archive = createTestArchive();
  place = { archivePath: archive.path, folder: backupFolder(archive.path, null) };
  archive.store(madeUpFile('First', 'Words of the first article.'), madeUpFile('Second', 'Words of the second.'));
  archive.write((writing) => createTag(writing, 'Harbour'));
});
afterEach(() => archive.end());

const copy = () => copyOnline(archive.opened.connection, place.folder, () => false);
const backUp = async () => keepBackup(place, await copy());

test('a backup holds what the archive holds, in one file that only its owner can read', async () => {
  const made = await backUp();
  expect(made).toMatchObject({ problem: null, summary: { articles: 2, tags: 1 } });
  expect(readdirSync(place.folder)).toEqual([made.name]);
  expect(statSync(made.path).mode & 0o777).toBe(0o600);
  const database = connect(made.path, { readOnly: true });
  expect(verifyArchive({ database }).problems).toEqual([]);
  database.close();
  expect(listBackups(place)).toEqual([made]);
});

test('the backup just made is the newest, also when many are made in a second or the clock was set back', async () => {
  const { path } = await backUp();
  copyFileSync(path, join(place.folder, backupFileName(archive.path, new Date(Date.UTC(2091, 0, 1)))));
  const names: string[] = [];
  for (let time = 0; time < 5; time += 1) names.unshift((await backUp()).name);
  expect(
    listBackups(place)
      .map(({ name }) => name)
      .slice(0, 3),
  ).toEqual(names.slice(0, 3));
});

test('articles stored while it is copied do not disturb it', async () => {
  const copying = copy();
  archive.store(madeUpFile('Third', 'Words of the third.'));
  const made = keepBackup(place, await copying);
  expect(made.summary?.articles).toBe(3);
});

test('a copy of a damaged archive is no backup: it goes, and no earlier one does', async () => {
  const { path } = await backUp();
  for (let day = 1; day < 20; day += 1)
    copyFileSync(path, join(place.folder, backupFileName(archive.path, new Date(Date.UTC(2026, 0, day)))));
  expect(readdirSync(place.folder)).toHaveLength(20);
  const draft = await copy();
  const bytes = readFileSync(draft.path);
  bytes.fill(0, 4096 * 5, 4096 * 7);
  writeFileSync(draft.path, bytes);
  expect(() => keepBackup(place, draft)).toThrow(expect.objectContaining({ code: 'archive-damaged' }));
  expect(readdirSync(place.folder)).toHaveLength(20);
  await backUp();
  expect(readdirSync(place.folder).length).toBeLessThanOrEqual(14);
});

test('a copy that lacks articles, or whose text was changed, is no backup', async () => {
  const draft = await copy();
  expect(() => keepBackup(place, { ...draft, articles: [3, 3] })).toThrow(/2 articles/);
  const changed = await copy();
  const database = new Database(changed.path);
  database.exec("UPDATE article_text SET text = 'Wordz of the first article.' WHERE article_id = 1");
  database.close();
  expect(() => keepBackup(place, changed)).toThrow(/article 1/);
  expect(readdirSync(place.folder)).toEqual([]);
});

test('closing stops a copy, and nothing of it stays', async () => {
  await expect(copyOnline(archive.opened.connection, place.folder, () => true)).rejects.toMatchObject({
    code: 'cancelled',
  });
  expect(readdirSync(place.folder)).toEqual([]);
});

test('a backup that was damaged later is listed with its problem, and not restored', async () => {
  const { path } = await backUp();
  writeFileSync(path, 'nonsense');
  expect(listBackups(place)[0]?.problem).toMatch(/not an archive/);
  archive.opened.close();
  const before = readFileSync(archive.path);
  expect(() => restoreBackup(archive.path, path)).toThrow(expect.objectContaining({ code: 'archive-damaged' }));
  expect(readFileSync(archive.path).equals(before)).toBe(true);
});

test('only backups of the archive are found by name', () => {
  for (const name of [
    '../test.cuttings',
    'test.cuttings',
    'other.20261125T173112Z.cuttings',
    'test.20269925T173112Z.cuttings',
  ])
    expect(() => backupPath(place, name)).toThrow(expect.objectContaining({ code: 'not-found' }));
  const moment = new Date('2026-11-25T17:31:12Z');
  expect(backupMoment(archive.path, backupFileName(archive.path, moment))).toBe(moment.toISOString());
});

test('restoring puts the backup in the place of the archive, which is kept whole', async () => {
  const { path } = await backUp();
  archive.store(madeUpFile('Third', 'Words of the third.'));
  archive.reading.database.close();
  archive.opened.close();
  const kept = restoreBackup(archive.path, path);
  expect(kept).toMatch(/test before restore \d+T\d+Z\.cuttings$/);
  expect(checkCopy(archive.path).articles).toBe(2);
  expect(checkCopy(kept ?? '').articles).toBe(3);
  expect(existsSync(path)).toBe(true);
  const opened = openArchive(archive.path);
  expect(verifyArchive({ database: opened.connection }).problems).toEqual([]);
  opened.close();
  putBack(archive.path, kept ?? '');
  expect(checkCopy(archive.path).articles).toBe(3);
});

test('an archive that is open elsewhere is not replaced', async () => {
  const { path } = await backUp();
  expect(() => restoreBackup(archive.path, path)).toThrow(expect.objectContaining({ code: 'archive-locked' }));
  archive.store(madeUpFile('Third', 'Words of the third.'));
  expect(verifyArchive(archive.reading)).toEqual({ articles: 3, problems: [] });
  expect(
    readdirSync(archive.folder).filter((name) => name.includes('before restore') || name.endsWith('.part')),
  ).toEqual([]);
});

test('a damaged archive is replaced too, and kept with its log', async () => {
  const { path } = await backUp();
  archive.reading.database.close();
  archive.opened.close();
  writeFileSync(archive.path, 'x'.repeat(9000));
  writeFileSync(`${archive.path}-wal`, 'y'.repeat(9000));
  const kept = restoreBackup(archive.path, path) ?? '';
  expect(readFileSync(kept, 'utf8')).toBe('x'.repeat(9000));
  expect(readFileSync(`${kept}-wal`, 'utf8')).toBe('y'.repeat(9000));
  expect(checkCopy(archive.path).articles).toBe(2);
  expect(existsSync(`${archive.path}-wal`)).toBe(false);
});

test('a saved copy is whole, and replaces nothing', () => {
  const target = join(archive.folder, 'copy.cuttings');
  const reader = connect(archive.path, { readOnly: true });
  expect(saveCopy(reader, target).articles).toBe(2);
  expect(() => reader.exec("UPDATE article SET title = ''")).toThrow(/readonly/);
  writeFileSync(join(archive.folder, 'mine.cuttings'), 'mine');
  expect(() => saveCopy(reader, join(archive.folder, 'mine.cuttings'))).toThrow(
    expect.objectContaining({ code: 'conflict' }),
  );
  expect(readFileSync(join(archive.folder, 'mine.cuttings'), 'utf8')).toBe('mine');
  reader.close();
  const opened = openArchive(target);
  expect(verifyArchive({ database: opened.connection }).problems).toEqual([]);
  opened.close();
});
