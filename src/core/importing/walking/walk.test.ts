import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readArticleFile } from '../read-article-file.ts';
import { linkRefusal } from '../read-bytes.ts';
import { zipOf } from '../testing/made-up-documents.ts';
import { canRunUnprivileged, runUnprivileged } from '../testing/run-unprivileged.ts';
import { importLabel, type ImportRoot } from './import-root.ts';
import { walk, type Walked } from './walk.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const onWindows = process.platform === 'win32';

function put(path: string, content = 'text'): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

async function walked(
  roots: readonly ImportRoot[] = [{ kind: 'folder', path: folder, relativePath: 'drop' }],
): Promise<Walked[]> {
  const found: Walked[] = [];
  for await (const each of walk(roots)) found.push(each);
  return found;
}

/** Paths in the order of the walk; refused ones with their reason. */
async function paths(): Promise<string[]> {
  return (await walked()).map((each) =>
    'file' in each ? each.file.relativePath : `${each.refused.relativePath}: ${each.refused.note}`,
  );
}

test('files come folder by folder in the order of their names', async () => {
  for (const path of ['b/2.txt', 'b/1.txt', 'a/x/deep.txt', 'a/1.txt', 'z.txt', 'c.md']) put(path);
  expect(await paths()).toEqual([
    'drop/c.md',
    'drop/z.txt',
    'drop/a/1.txt',
    'drop/a/x/deep.txt',
    'drop/b/1.txt',
    'drop/b/2.txt',
  ]);
});

test('hidden files, what systems leave behind and archives are passed over', async () => {
  for (const path of [
    '.git/config',
    '.DS_Store',
    '._a.txt',
    'Thumbs.db',
    'desktop.ini',
    'my.cuttings',
    'my.cuttings-wal',
    'my.cuttings-shm',
    'a.txt',
  ])
    put(path);
  expect(await paths()).toEqual(['drop/a.txt']);
});

test('an empty folder has nothing', async () => {
  expect(await paths()).toEqual([]);
});

describe.skipIf(onWindows)('links', () => {
  test('are named and not followed: to the folder above, to themselves, out of the folder, to nowhere', async () => {
    put('a.txt');
    symlinkSync('..', join(folder, 'up'));
    symlinkSync('self', join(folder, 'self'));
    symlinkSync('/etc/passwd', join(folder, 'passwd.txt'));
    symlinkSync('nowhere', join(folder, 'dangling.txt'));
    expect(await paths()).toEqual([
      'drop/a.txt',
      ...['dangling.txt', 'passwd.txt', 'self', 'up'].map((name) => `drop/${name}: ${linkRefusal}`),
    ]);
  });
});

test.skipIf(onWindows)('names of any kind are shown safely and can be opened', async () => {
  const names = [
    'new\nline.txt',
    '\u202Etxt.exe',
    'emoji😀.txt',
    '-rf.txt',
    '--help',
    '%2e%2e.txt',
    'a\\b.txt',
    `${'n'.repeat(251)}.txt`,
    'e\u0301.txt',
    '\u00E9.txt',
    'CON.txt',
    'con.txt',
  ];
  for (const name of names) writeFileSync(join(folder, name), name);
  const files = (await walked()).flatMap((each) => ('file' in each ? [each.file] : []));
  expect(files.map(({ path }) => readFileSync(path as string, 'utf8')).sort()).toEqual([...names].sort());
  expect(files.map(({ name }) => name).filter((name) => /[\n\u202E]/.test(name))).toEqual([]);
});

test.skipIf(process.platform !== 'linux')('a name that is not UTF-8 is given as bytes, in folders too', async () => {
  const odd = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe])]);
  mkdirSync(odd);
  writeFileSync(Buffer.concat([odd, Buffer.from('/a.txt')]), 'odd');
  const [only] = await walked();
  if (only === undefined || !('file' in only)) throw new Error('the file was not found');
  expect([
    only.file.relativePath,
    only.file.path instanceof Uint8Array,
    readFileSync(Buffer.from(only.file.path as Uint8Array), 'utf8'),
  ]).toEqual(['drop/\uFFFD\uFFFD/a.txt', true, 'odd']);
});

test('a folder sixty deep is walked, one beyond a hundred is named', async () => {
  const deep = (levels: number): string => Array.from({ length: levels }, () => 'd').join('/');
  put(`sixty/${deep(59)}/a.txt`);
  put(`more/${deep(105)}/b.txt`);
  expect(await paths()).toEqual([
    `drop/more/${deep(100)}: It lies more than 100 folders deep. Import this folder by itself.`,
    `drop/sixty/${deep(59)}/a.txt`,
  ]);
});

test('a folder that is gone is named and the walk goes on', async () => {
  put('a.txt');
  expect(
    await walked([
      { kind: 'folder', path: join(folder, 'gone'), relativePath: 'gone' },
      { kind: 'refused', relativePath: 'x.txt', bytes: 3, note: 'No.' },
      { kind: 'file', path: join(folder, 'a.txt'), relativePath: 'b/a.txt' },
    ]),
  ).toEqual([
    {
      refused: {
        outcome: 'refused',
        name: 'gone',
        relativePath: 'gone',
        bytes: 0,
        note: expect.stringContaining('no longer there'),
      },
    },
    { refused: { outcome: 'refused', name: 'x.txt', relativePath: 'x.txt', bytes: 3, note: 'No.' } },
    { file: { path: join(folder, 'a.txt'), name: 'a.txt', relativePath: 'b/a.txt' } },
  ]);
});

test.skipIf(!canRunUnprivileged)('a folder that may not be read is named and the walk goes on', () => {
  put('closed/a.txt');
  put('open/b.txt');
  chmodSync(folder, 0o755);
  chmodSync(join(folder, 'closed'), 0o000);
  const script = `import { walk } from ${JSON.stringify(join(import.meta.dirname, 'walk.ts'))};
    for await (const each of walk([{ kind: 'folder', path: process.argv[1], relativePath: 'drop' }]))
      console.log(each.file ? each.file.relativePath : each.refused.relativePath + ': ' + each.refused.note);`;
  expect(runUnprivileged(script, folder).split('\n')).toEqual([
    'drop/closed: This folder may not be read by you. Change its permissions, then import it again.',
    'drop/open/b.txt',
  ]);
});

const file = (relativePath: string): ImportRoot => ({ kind: 'file', path: `/${relativePath}`, relativePath });
const dropped = (relativePath: string): ImportRoot => ({ kind: 'folder', path: `/${relativePath}`, relativePath });

test.each<[string, readonly ImportRoot[]]>([
  ['a.txt', [file('a.txt')]],
  ['2 files', [file('a.txt'), file('b.txt')]],
  ['folder Harbour', [dropped('Harbour')]],
  ['folder Harbour', [file('Harbour/a.txt'), file('Harbour/b/c.txt')]],
  ['folder Harbour and 1 file', [dropped('Harbour'), file('a.txt')]],
  ['2 folders and 2 files', [dropped('Harbour'), file('Port/a.txt'), file('a.txt'), file('b.txt')]],
])('an import is called “%s”', (label, roots) => {
  expect(importLabel(roots)).toBe(label);
});

describe('ZIP files', () => {
  const member = (name: string, content: string): Readonly<Record<string, string>> => ({ [name]: content });

  test('the files in it come in its place, and are read as they are', async () => {
    writeFileSync(
      join(folder, 'pack.zip'),
      zipOf({
        ...member('b/one.txt', 'Ferry\n\nText.'),
        ...member('two.md', '# Dam'),
        '__MACOSX/x': '',
        'in.zip': 'PK',
      }),
    );
    expect(await paths()).toEqual([
      'drop/pack.zip/b/one.txt',
      'drop/pack.zip/two.md',
      'drop/pack.zip/in.zip: It is a ZIP file in a ZIP file. Unpack the outer one, then import it.',
    ]);
    const [first] = await walked();
    if (first === undefined || !('file' in first)) throw new Error('a file was expected');
    expect(await readArticleFile(first.file)).toMatchObject({
      name: 'one.txt',
      relativePath: 'drop/pack.zip/b/one.txt',
      articles: [{ text: 'Ferry\n\nText.' }],
    });
  });

  test('a Word file under the name .zip is a file', async () => {
    writeFileSync(join(folder, 'report.zip'), zipOf({ '[Content_Types].xml': '', 'word/document.xml': '<d/>' }));
    expect(await paths()).toEqual(['drop/report.zip']);
  });

  test.each([
    ['text', () => Buffer.from('no zip at all'), /damaged/],
    ['cut', () => zipOf(member('a.txt', 'x'.repeat(500))).subarray(0, 60), /damaged/],
    ['leads out', () => zipOf(member('../../a.txt', 'x')), /outside of itself/],
    ['absolute', () => zipOf(member('/etc/a.txt', 'x')), /outside of itself/],
    ['empty', () => zipOf({}), /without a file/],
    ['bomb', () => zipOf(member('a.txt', ' '.repeat(20_000_000))), /would unpack/],
  ])('%s: refused with the reason', async (name, make, reason) => {
    writeFileSync(join(folder, `${name}.zip`), make());
    const [first] = await walked();
    expect(first !== undefined && 'refused' in first && first.refused.note).toMatch(reason);
  });

  /** Changes each entry in the list at the end of a ZIP file (APPNOTE 4.3.12). */
  function withEntries(zip: Uint8Array, change: (entry: Buffer) => void): Buffer {
    const bytes = Buffer.from(zip);
    const mark = Buffer.from('PK\u0001\u0002', 'latin1');
    for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 4)) change(bytes.subarray(at, at + 46));
    return bytes;
  }

  test.each([
    ['link', /links are not followed/, (entry: Buffer) => entry.writeUInt32LE((0o120777 << 16) >>> 0, 38)],
    ['locked', /password/, (entry: Buffer) => entry.writeUInt16LE(1, 8)],
    ['packed otherwise', /packed in a way that is not read/, (entry: Buffer) => entry.writeUInt16LE(14, 10)],
  ])('a %s in it is named', async (_what, reason, change) => {
    writeFileSync(join(folder, 'odd.zip'), withEntries(zipOf(member('a.txt', 'Ferry')), change));
    const [first] = await walked();
    expect(first !== undefined && 'refused' in first && first.refused.note).toMatch(reason);
  });

  test('files that share their bytes are refused whole', async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.txt`, 'x'.repeat(40)]));
    const noise = Array.from({ length: 3_000 }, (_, index) => String.fromCodePoint(33 + ((index * index) % 90))).join(
      '',
    );
    const zip = withEntries(zipOf({ 'a.txt': noise, ...files }), (entry) => {
      entry.writeUInt32LE(2_000, 20);
      entry.writeUInt32LE(0, 42);
    });
    writeFileSync(join(folder, 'shared.zip'), zip);
    expect(await paths()).toEqual([expect.stringContaining('would unpack to far more')]);
  });

  test('a bit that flipped is noticed by the sum over the bytes', async () => {
    const bytes = Buffer.from(zipOf({ mimetype_: 'x', ...member('a.txt', 'Ferry runs aground near the harbour.') }));
    const at = bytes.indexOf('a.txt') + 'a.txt'.length + 3;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(join(folder, 'flipped.zip'), bytes);
    const outcomes = await Promise.all(
      (await walked()).flatMap((each) => ('file' in each ? [readArticleFile(each.file)] : [])),
    );
    expect(outcomes.map((outcome) => outcome.outcome === 'refused' && outcome.note)).toContainEqual(
      expect.stringContaining('damaged in its ZIP file'),
    );
  });
});
