import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCommandScope } from './command-scope.ts';
import { checkpoint, connect } from './connection.ts';
import { createArchive } from './create-archive.ts';
import type { Migration } from './migration.ts';
import { migrations } from './migrations/migrations.ts';
import { openArchive } from './open-archive.ts';
import { createTag, listTags } from './tags.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-open-'));
  path = join(folder, 'a.cuttings');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function tampered(sql: string): void {
  createArchive(path);
  const database = new Database(path);
  database.exec(sql);
  checkpoint(database);
  database.close();
}

test('a new archive is whole, private to its owner, and leaves nothing beside it', () => {
  createArchive(path);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['a.cuttings']);
  const archive = openArchive(path);
  expect(archive).toMatchObject({ path, openPath: path, readOnly: false, notice: null });
  archive.close();
});

test('what stands at a name is never replaced by a new archive', () => {
  writeFileSync(path, 'mine');
  expect(() => createArchive(path)).toThrow(expect.objectContaining({ code: 'conflict' }));
  expect(readFileSync(path, 'utf8')).toBe('mine');
  expect(readdirSync(folder)).toEqual(['a.cuttings']);
});

test('the connection that writes keeps acknowledged work through a power cut', () => {
  createArchive(path);
  const { connection, close } = openArchive(path);
  const setting = (name: string) => connection.pragma(name, { simple: true });
  expect({
    journal: setting('journal_mode'),
    synchronous: setting('synchronous'),
    foreignKeys: setting('foreign_keys'),
    trustedSchema: setting('trusted_schema'),
    cellSizeCheck: setting('cell_size_check'),
    secureDelete: setting('secure_delete'),
    tempStore: setting('temp_store'),
    busyTimeout: setting('busy_timeout'),
    fullfsync: setting('fullfsync'),
  }).toEqual({
    journal: 'wal',
    synchronous: 2,
    foreignKeys: 1,
    trustedSchema: 0,
    cellSizeCheck: 1,
    secureDelete: 1,
    tempStore: 2,
    busyTimeout: 5000,
    fullfsync: 1,
  });
  close();
});

test('a reading connection cannot write', () => {
  createArchive(path);
  const { close } = openArchive(path);
  const reader = connect(path, { readOnly: true });
  expect(() => reader.exec("INSERT INTO setting VALUES ('a', 'b')")).toThrow(/readonly|no such table/);
  expect(() => reader.exec('CREATE TABLE x (y)')).toThrow(/readonly/);
  reader.close();
  close();
});

test.each([
  ['an empty file', () => writeFileSync(path, ''), 'archive-damaged'],
  ['a text', () => writeFileSync(path, 'x'.repeat(5000)), 'archive-damaged'],
  ['a header without a body', () => writeFileSync(path, 'SQLite format 3\0'), 'archive-damaged'],
  ['a database of another program', () => new Database(path).exec('CREATE TABLE a (b)').close(), 'archive-damaged'],
  ['a newer archive', () => tampered('PRAGMA user_version = 99'), 'archive-newer'],
  [
    'a trigger of somebody else',
    () => tampered('CREATE TRIGGER t AFTER INSERT ON tag BEGIN DELETE FROM article; END'),
    'archive-damaged',
  ],
  ['a view of somebody else', () => tampered('CREATE VIEW v AS SELECT 1'), 'archive-damaged'],
  ['a missing table', () => tampered('DROP TABLE tagging'), 'archive-damaged'],
])('%s is refused with a reason and left as it is', (_what, make, code) => {
  make();
  const before = hashOf(path);
  expect(() => openArchive(path)).toThrow(expect.objectContaining({ code }));
  expect(hashOf(path)).toBe(before);
});

test('a folder and a missing file are refused, and nothing is made', () => {
  expect(() => openArchive(folder)).toThrow(expect.objectContaining({ code: 'archive-damaged' }));
  expect(() => openArchive(path)).toThrow(expect.objectContaining({ code: 'not-found' }));
  expect(readdirSync(folder)).toEqual([]);
});

test.each([['a\0b.cuttings'], ['a.cuttings '], [`${'a'.repeat(220)}.cuttings`]])('the name %j is refused', (name) => {
  expect(() => createArchive(`${folder}/${name}`)).toThrow(expect.objectContaining({ code: 'invalid-input' }));
  expect(readdirSync(folder)).toEqual([]);
});

const present = migrations.length;
const next: Migration = { version: present + 1, sql: 'ALTER TABLE tag ADD COLUMN note TEXT' };

test('an older archive is brought up to date, a verified copy beside it', () => {
  createArchive(path);
  const old = openArchive(path);
  createCommandScope(old)((writing) => createTag(writing, 'Harbour'));
  old.close();
  const archive = openArchive(path, [...migrations, next]);
  expect(archive.connection.pragma('user_version', { simple: true })).toBe(present + 1);
  expect(archive.connection.prepare('SELECT name, note FROM tag').all()).toEqual([{ name: 'Harbour', note: null }]);
  archive.close();
  const backup = openArchive(`${path}.v${present}.backup`);
  expect(listTags({ database: backup.connection }).map(({ name }) => name)).toEqual(['Harbour']);
  backup.close();
});

test('a migration that fails half-way leaves the version before, whole', () => {
  createArchive(path);
  const broken: Migration = { version: present + 1, sql: `${next.sql}; INSERT INTO nowhere VALUES (1)` };
  expect(() => openArchive(path, [...migrations, broken])).toThrow(/nowhere/);
  const archive = openArchive(path);
  expect(archive.connection.pragma('user_version', { simple: true })).toBe(present);
  archive.close();
});

test('what an update that was killed left beside the archive is in no way, and a backup is never replaced', () => {
  createArchive(path);
  writeFileSync(`${path}.v${present}.backup`, 'an earlier one');
  writeFileSync(`${path}.v${present}.backup.part`, 'half a copy');
  openArchive(path, [...migrations, next]).close();
  expect(readFileSync(`${path}.v${present}.backup`, 'utf8')).toBe('an earlier one');
  openArchive(`${path}.v${present}.2.backup`).close();
  expect(existsSync(`${path}.v${present}.backup.part`)).toBe(false);
});

test('changes stop when the file was replaced, moved or deleted under the program', () => {
  createArchive(path);
  const archive = openArchive(path);
  const write = createCommandScope(archive);
  write((writing) => createTag(writing, 'before'));
  renameSync(path, join(folder, 'elsewhere.cuttings'));
  const add = () => write((writing) => createTag(writing, 'after'));
  expect(add).toThrow(expect.objectContaining({ code: 'conflict' }));
  copyFileSync(join(folder, 'elsewhere.cuttings'), path);
  expect(add).toThrow(expect.objectContaining({ code: 'conflict' }));
  expect(listTags({ database: archive.connection }).map(({ name }) => name)).toEqual(['before']);
  archive.close();
});

test('a second program that is writing makes the first say so, and nothing is lost', () => {
  createArchive(path);
  const [one, two] = [openArchive(path), openArchive(path)];
  two.connection.pragma('busy_timeout = 50');
  one.connection.exec('BEGIN IMMEDIATE');
  expect(() => createCommandScope(two)((writing) => createTag(writing, 'x'))).toThrow(
    expect.objectContaining({ code: 'archive-locked' }),
  );
  one.connection.exec('COMMIT');
  createCommandScope(two)((writing) => createTag(writing, 'x'));
  expect(listTags({ database: one.connection }).map(({ name }) => name)).toEqual(['x']);
  one.close();
  two.close();
});

test('an archive in a folder that cannot be written is opened for reading, with a notice', (context) => {
  createArchive(path);
  const writable = openArchive(path);
  createCommandScope(writable)((writing) => createTag(writing, 'Harbour'));
  writable.close();
  chmodSync(path, 0o444);
  if (!protect(folder)) return context.skip('needs a read-only mount or an ordinary user');
  try {
    const before = hashOf(path);
    const archive = openArchive(path);
    expect(archive.readOnly).toBe(true);
    expect(archive.notice).toMatch(/only be read/);
    expect(listTags({ database: archive.connection }).map(({ name }) => name)).toEqual(['Harbour']);
    expect(() => createCommandScope(archive)((writing) => createTag(writing, 'x'))).toThrow(
      expect.objectContaining({ code: 'read-only' }),
    );
    archive.close();
    expect(existsSync(archive.openPath)).toBe(false);
    expect(hashOf(path)).toBe(before);
  } finally {
    unprotect(folder);
  }
});

/** Root writes everywhere but on a read-only mount. */
function protect(target: string): boolean {
  if (process.getuid?.() !== 0) {
    chmodSync(target, 0o555);
    return true;
  }
  try {
    execFileSync('mount', ['--bind', target, target], { stdio: 'ignore' });
    execFileSync('mount', ['-o', 'remount,ro,bind', target], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function unprotect(target: string): void {
  if (process.getuid?.() === 0) execFileSync('umount', [target], { stdio: 'ignore' });
  else chmodSync(target, 0o755);
}
