import { expect, test } from 'vitest';
import { fromDrop, fromInput } from './dropped-files.ts';

type Tree = { readonly [name: string]: Tree | string | null };

/** An entry as a browser gives it: folders in hundreds, files as Files; null cannot be read. */
function entryOf(name: string, content: Tree | string | null, above = ''): FileSystemEntry {
  const fullPath = `${above}/${name}`;
  if (typeof content === 'string' || content === null) {
    const file = (resolve: (file: File) => void, reject: (error: Error) => void): void =>
      content === null ? reject(new Error('closed')) : resolve(new File([content], name));
    return { isFile: true, isDirectory: false, name, fullPath, file } as unknown as FileSystemEntry;
  }
  const createReader = () => {
    const waiting = Object.entries(content).map(([child, inner]) => entryOf(child, inner, fullPath));
    return { readEntries: (resolve: (some: FileSystemEntry[]) => void) => resolve(waiting.splice(0, 100)) };
  };
  return { isFile: false, isDirectory: true, name, fullPath, createReader } as unknown as FileSystemEntry;
}

function dropOf(tree: Tree): DataTransfer {
  const items = Object.entries(tree).map(([name, content]) => ({
    kind: 'file',
    webkitGetAsEntry: () => entryOf(name, content),
  }));
  const files = Object.keys(tree).map((name) => new File([''], name));
  return { items, files } as unknown as DataTransfer;
}

async function pathsOf(tree: Tree, takesFolders = false): Promise<readonly string[]> {
  return (await fromDrop(dropOf(tree), takesFolders)).map(({ relativePath }) => relativePath);
}

test('folders are walked in the order of names, and paths begin with what was dropped', async () => {
  expect(await pathsOf({ harbour: { b: { 'z.txt': '', 'é.txt': '' }, 'a.txt': '' }, 'single.md': '' })).toEqual([
    'harbour/a.txt',
    'harbour/b/z.txt',
    'harbour/b/é.txt',
    'single.md',
  ]);
});

test('a folder of more than a hundred files is read to its end', async () => {
  const many = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`${1000 + index}.txt`, '']));
  const paths = await pathsOf({ many });
  expect([paths.length, paths[0], paths.at(-1)]).toEqual([250, 'many/1000.txt', 'many/1249.txt']);
});

test('hidden files inside a folder are left out; one that a person drops by itself is not', async () => {
  expect(
    await pathsOf({ folder: { '.git': { 'config.txt': '' }, '.DS_Store': '', 'a.txt': '' }, '.notes.txt': '' }),
  ).toEqual(['folder/a.txt', '.notes.txt']);
});

test('what cannot be read any more does not hold up the rest', async () => {
  expect(await pathsOf({ folder: { 'a.txt': null, 'b.txt': '' } })).toEqual(['folder/b.txt']);
});

test('a folder 3,000 deep is walked', async () => {
  let deep: Tree = { 'end.txt': '' };
  for (let level = 0; level < 3_000; level += 1) deep = { f: deep };
  expect((await pathsOf(deep))[0]).toMatch(/^(f\/){3000}end\.txt$/);
});

test('a host that takes folders gets what was dropped as it is', async () => {
  expect(await pathsOf({ folder: { 'a.txt': '' }, 'b.txt': '' }, true)).toEqual(['folder', 'b.txt']);
});

test('what is dropped is read before the handler returns', async () => {
  const data = dropOf({ 'a.txt': 'text' });
  const found = fromDrop(data, false);
  // A browser empties the DataTransfer at that moment.
  Object.assign(data, { items: [], files: [] });
  expect(await found).toHaveLength(1);
});

test('a picked folder comes without its hidden files', () => {
  const files = ['folder/a.txt', 'folder/.git/config', 'folder/.DS_Store', ''].map((path) =>
    Object.defineProperty(new File([''], path.split('/').at(-1) || '.picked.txt'), 'webkitRelativePath', {
      value: path,
    }),
  );
  expect(fromInput(files as unknown as FileList).map(({ relativePath }) => relativePath)).toEqual([
    'folder/a.txt',
    '.picked.txt',
  ]);
});
