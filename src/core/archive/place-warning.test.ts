import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createArchive } from './create-archive.ts';
import { openArchive } from './open-archive.ts';
import { placeWarning } from './place-warning.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-place-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ext4 = 0xef53;

test.each([
  ['/home/ada/Dropbox/press/a.cuttings', 'Dropbox'],
  ['/home/ada/OneDrive - Harbour Press/a.cuttings', 'OneDrive - Harbour Press'],
  ['/Users/ada/Library/Mobile Documents/a.cuttings', 'Mobile Documents'],
])('%s is in step with other computers', (path, name) => {
  expect(placeWarning(path, ext4)).toContain(`(${name})`);
});

test.each(['/home/ada/Documents/a.cuttings', '/home/ada/Dropboxes/a.cuttings', '/home/ada/press/Dropbox.cuttings'])(
  '%s lies well',
  (path) => {
    expect(placeWarning(path, ext4)).toBeNull();
  },
);

test('a disk of another computer is told by its file system, and a share by its path', () => {
  expect(placeWarning('/mnt/press/a.cuttings', 0x6969)).toContain('another computer');
  expect(placeWarning('\\\\server\\press\\a.cuttings', null)).toContain('another computer');
});

test('an archive in such a folder is opened for writing, and says so', () => {
  mkdirSync(join(folder, 'sync', '.stfolder'), { recursive: true });
  const path = join(folder, 'sync', 'a.cuttings');
  createArchive(path);
  const archive = openArchive(path);
  expect([archive.readOnly, archive.notice]).toEqual([false, expect.stringContaining('(Syncthing)')]);
  archive.close();
});
