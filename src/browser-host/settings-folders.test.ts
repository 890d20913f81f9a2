import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { settingsFolders } from './settings-folders.ts';

const home = mkdtempSync(join(tmpdir(), 'cuttings-home-'));
mkdirSync(join(home, '.config'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const linux = { platform: 'linux', home, environment: {} } as const;

test('without anything said, archives go below Documents and settings where the system keeps them', () => {
  expect(settingsFolders(linux)).toEqual({
    documentsFolder: join(home, 'Documents/Cuttings'),
    settingsFolder: join(home, '.config/cuttings'),
    backupsFolder: null,
  });
  expect(settingsFolders({ ...linux, platform: 'darwin' })).toEqual({
    documentsFolder: join(home, 'Documents/Cuttings'),
    settingsFolder: join(home, 'Library/Application Support/cuttings'),
    backupsFolder: null,
  });
  expect(settingsFolders({ platform: 'win32', home, environment: { APPDATA: '/roaming' } }).settingsFolder).toBe(
    join('/roaming', 'cuttings'),
  );
});

test.each([
  ['XDG_DOCUMENTS_DIR="$HOME/Dokumente"\n', 'Dokumente/Cuttings'],
  ['# a comment\nXDG_DOCUMENTS_DIR="$HOME/"\n', 'Documents/Cuttings'],
  ['XDG_DOCUMENTS_DIR="relative"\n', 'Documents/Cuttings'],
  ['XDG_DOCUMENTS_DIR=', 'Documents/Cuttings'],
])('the documents folder of the desktop is used, if it is one: %j', (text, folder) => {
  writeFileSync(join(home, '.config/user-dirs.dirs'), text);
  expect(settingsFolders(linux).documentsFolder).toBe(join(home, folder));
});

test('what a person says counts before everything else', () => {
  const environment = {
    CUTTINGS_DOCUMENTS: '/a',
    CUTTINGS_SETTINGS: '/b',
    CUTTINGS_BACKUPS: '/e',
    XDG_CONFIG_HOME: '/c',
    XDG_DOCUMENTS_DIR: '/d',
  };
  expect(settingsFolders({ ...linux, environment })).toEqual({
    documentsFolder: '/a',
    settingsFolder: '/b',
    backupsFolder: '/e',
  });
  const { XDG_CONFIG_HOME, XDG_DOCUMENTS_DIR } = environment;
  expect(settingsFolders({ ...linux, environment: { XDG_CONFIG_HOME, XDG_DOCUMENTS_DIR } })).toEqual({
    documentsFolder: '/d/Cuttings',
    settingsFolder: '/c/cuttings',
    backupsFolder: null,
  });
});
