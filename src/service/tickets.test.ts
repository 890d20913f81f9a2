import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ImportRoot } from '../core/importing/walking/import-root.ts';
import { Tickets } from './tickets.ts';

let folder = '';
let tickets: Tickets;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'cuttings-test-')));
  tickets = new Tickets();
});
afterEach(() => {
  tickets.dispose();
  rmSync(folder, { recursive: true, force: true });
});

const megabyte = 1024 * 1024;
const notFound = expect.objectContaining({ code: 'not-found' });

function pathOf(root: ImportRoot | undefined): string {
  if (root === undefined || root.kind === 'refused') throw new Error('not kept');
  return String(root.path);
}

describe('paths', () => {
  test('articles and archives are told apart; each gets its own ticket', async () => {
    writeFileSync(join(folder, 'a.txt'), 'a');
    writeFileSync(join(folder, 'My.CUTTINGS'), 'b');
    mkdirSync(join(folder, 'Harbour'));
    const { articles, archives } = await tickets.addPaths(
      ['a.txt', 'My.CUTTINGS', 'Harbour'].map((name) => join(folder, name)),
    );
    expect(articles.map((ticket) => tickets.resolve(ticket))).toEqual([
      [{ kind: 'file', path: join(folder, 'a.txt'), relativePath: 'a.txt' }],
      [{ kind: 'folder', path: join(folder, 'Harbour'), relativePath: 'Harbour' }],
    ]);
    expect(archives.map((ticket) => tickets.resolveArchive(ticket))).toEqual([
      { path: join(folder, 'My.CUTTINGS'), name: 'My.CUTTINGS', temporary: false },
    ]);
  });

  test.skipIf(process.platform === 'win32')(
    'a link that a person chose stands for what it points to, one that leads nowhere is refused by name',
    async () => {
      writeFileSync(join(folder, 'a.txt'), 'a');
      symlinkSync('a.txt', join(folder, 'link.txt'));
      symlinkSync('loop.txt', join(folder, 'loop.txt'));
      const { articles } = await tickets.addPaths([
        join(folder, 'link.txt'),
        join(folder, 'loop.txt'),
        join(folder, 'gone.txt'),
      ]);
      expect(articles.flatMap((ticket) => tickets.resolve(ticket))).toEqual([
        { kind: 'file', path: join(folder, 'a.txt'), relativePath: 'link.txt' },
        {
          kind: 'refused',
          relativePath: 'loop.txt',
          bytes: 0,
          note: 'It is a link that leads nowhere, or in a circle.',
        },
        {
          kind: 'refused',
          relativePath: 'gone.txt',
          bytes: 0,
          note: 'It is not there. Check its name and its folder.',
        },
      ]);
    },
  );

  test('releasing a ticket leaves the person’s file alone', async () => {
    writeFileSync(join(folder, 'a.txt'), 'a');
    const [ticket = ''] = (await tickets.addPaths([join(folder, 'a.txt')])).articles;
    await tickets.release(ticket);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('a');
    expect(() => tickets.resolve(ticket)).toThrow(notFound);
  });
});

describe('forged tickets', () => {
  test.each(['', 'x', '__proto__', 'constructor', '../../etc/passwd'])('%j opens nothing', async (ticket) => {
    expect(() => tickets.resolve(ticket)).toThrow(notFound);
    expect(() => tickets.resolveArchive(ticket)).toThrow(notFound);
    expect(() => tickets.closeUpload(ticket)).toThrow(notFound);
    await expect(tickets.addUpload(ticket, 'a.txt', Readable.from(['a']), megabyte)).rejects.toEqual(notFound);
    await tickets.release(ticket);
  });

  test('a ticket for an article is none for an archive', async () => {
    writeFileSync(join(folder, 'a.txt'), 'a');
    const [ticket = ''] = (await tickets.addPaths([join(folder, 'a.txt')])).articles;
    expect(() => tickets.resolveArchive(ticket)).toThrow(notFound);
  });

  test('tickets do not repeat', () => {
    const seen = new Set(Array.from({ length: 1000 }, () => tickets.openUpload()));
    expect([seen.size, [...seen].every((ticket) => ticket.length >= 22)]).toEqual([1000, true]);
  });
});

describe('uploads', () => {
  test('lie in a private folder under names of their own until they are released', async () => {
    const ticket = tickets.openUpload();
    await tickets.addUpload(
      ticket,
      'Harbour/sub/a.txt',
      Readable.from([Buffer.from('one '), Buffer.from('two')]),
      megabyte,
    );
    expect(tickets.closeUpload(ticket)).toEqual({ articles: [ticket], archives: [] });
    const [root] = tickets.resolve(ticket);
    const path = pathOf(root);
    expect([root?.relativePath, readFileSync(path, 'utf8'), /a\.txt/.test(path)]).toEqual([
      'Harbour/sub/a.txt',
      'one two',
      false,
    ]);
    await tickets.release(ticket);
    expect(existsSync(path)).toBe(false);
  });

  test.skipIf(process.platform === 'win32')('can be read by nobody else', async () => {
    const ticket = tickets.openUpload();
    await tickets.addUpload(ticket, 'a.txt', Readable.from(['a']), megabyte);
    tickets.closeUpload(ticket);
    const path = pathOf(tickets.resolve(ticket)[0]);
    expect([statSync(path).mode & 0o777, statSync(dirname(path)).mode & 0o777]).toEqual([0o600, 0o700]);
  });

  test.each([
    ['../../../etc/passwd', 'etc/passwd'],
    ['/etc/passwd', 'etc/passwd'],
    ['a/../../b.txt', 'a/b.txt'],
    ['..\\..\\b.txt', '..\\..\\b.txt'],
    ['a\0b.txt', 'a␀b.txt'],
    ['\u202Etxt.exe', '\uFFFDtxt.exe'],
  ])('the name %j decides only how the file is shown', async (given, shown) => {
    const ticket = tickets.openUpload();
    await tickets.addUpload(ticket, given, Readable.from(['x']), megabyte);
    tickets.closeUpload(ticket);
    const [root] = tickets.resolve(ticket);
    const path = pathOf(root);
    expect([root?.relativePath, dirname(path).startsWith(tmpdir()), readdirSync(dirname(path)).length]).toEqual([
      shown,
      true,
      1,
    ]);
  });

  test.each(['', '/', '..', './.'])('the name %j names nothing', async (given) => {
    const ticket = tickets.openUpload();
    await expect(tickets.addUpload(ticket, given, Readable.from(['x']), megabyte)).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });

  test('hidden files of a folder are passed over, one dropped by itself is meant', async () => {
    const ticket = tickets.openUpload();
    for (const path of ['Harbour/.DS_Store', 'Harbour/.git/config', 'Harbour/my.cuttings', '.notes'])
      await tickets.addUpload(ticket, path, Readable.from(['x']), megabyte);
    tickets.closeUpload(ticket);
    expect(tickets.resolve(ticket).map(({ relativePath }) => relativePath)).toEqual(['.notes']);
  });

  test('a file over the limit is not kept; the import refuses it by name', async () => {
    const ticket = tickets.openUpload();
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(megabyte);
      })(),
    );
    await tickets.addUpload(ticket, 'long.txt', endless, 3 * megabyte);
    endless.destroy();
    await tickets.addUpload(ticket, 'a.txt', Readable.from(['a']), megabyte);
    tickets.closeUpload(ticket);
    const [long, short] = tickets.resolve(ticket);
    expect(long).toEqual({
      kind: 'refused',
      relativePath: 'long.txt',
      bytes: 4 * megabyte,
      note: 'It has more than 3 MB. Cut it into single articles.',
    });
    expect(readdirSync(dirname(pathOf(short)))).toHaveLength(1);
  });

  test('a file that the page could not read is refused by name', () => {
    const ticket = tickets.openUpload();
    tickets.addUnreadable(ticket, 'Harbour/secret.txt');
    tickets.closeUpload(ticket);
    expect(tickets.resolve(ticket)).toEqual([
      {
        kind: 'refused',
        relativePath: 'Harbour/secret.txt',
        bytes: 0,
        note: expect.stringContaining('browser could not read it'),
      },
    ]);
  });

  test('an upload that breaks off fails and leaves nothing', async () => {
    const ticket = tickets.openUpload();
    const broken = new Readable({ read() {} });
    broken.push('half');
    setTimeout(() => broken.destroy(new Error('reset')), 10);
    await expect(tickets.addUpload(ticket, 'a.txt', broken, megabyte)).rejects.toMatchObject({
      code: 'unreadable-file',
    });
    await tickets.addUpload(ticket, 'b.txt', Readable.from(['b']), megabyte);
    tickets.closeUpload(ticket);
    const roots = tickets.resolve(ticket);
    expect([roots.map(({ relativePath }) => relativePath), readdirSync(dirname(pathOf(roots[0]))).length]).toEqual([
      ['b.txt'],
      1,
    ]);
  });

  test('an archive gets a ticket of its own and is said to be temporary', async () => {
    const ticket = tickets.openUpload();
    await tickets.addUpload(ticket, 'Mine.cuttings', Readable.from(['x']), megabyte);
    await tickets.addUpload(ticket, 'a.txt', Readable.from(['a']), megabyte);
    const { articles, archives } = tickets.closeUpload(ticket);
    const archive = tickets.resolveArchive(archives[0] ?? '');
    expect([articles, archive.name, archive.temporary, readFileSync(archive.path, 'utf8')]).toEqual([
      [ticket],
      'Mine.cuttings',
      true,
      'x',
    ]);
  });

  test('a closed upload takes no more files, and an empty one is no article', async () => {
    const ticket = tickets.openUpload();
    expect(tickets.closeUpload(ticket)).toEqual({ articles: [], archives: [] });
    await expect(tickets.addUpload(ticket, 'a.txt', Readable.from(['a']), megabyte)).rejects.toEqual(notFound);
  });

  test('disposing deletes everything that was uploaded', async () => {
    const ticket = tickets.openUpload();
    await tickets.addUpload(ticket, 'a.txt', Readable.from(['a']), megabyte);
    tickets.closeUpload(ticket);
    const path = pathOf(tickets.resolve(ticket)[0]);
    tickets.dispose();
    expect([existsSync(path), existsSync(dirname(path))]).toEqual([false, false]);
  });
});
