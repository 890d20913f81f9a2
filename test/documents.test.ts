import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { operations } from '../src/contract/operations.ts';
import { failureCodes } from '../src/contract/vocabulary.ts';
import { migrations } from '../src/core/archive/migrations/migrations.ts';
import { root, textOf, trackedFiles } from './source-files.ts';

type Package = { readonly scripts: Record<string, string> };

const files = trackedFiles().filter((path) => existsSync(join(root, path)));
/** Ours; Markdown that stands for an article is none. */
const documents = files.filter((path) => path.endsWith('.md') && !/^(fixtures|resources\/samples\/.*\/)/.test(path));

/** First cell and second cell of each row under a heading of docs/operations.md. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const section = textOf('docs/operations.md').split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `') || line.startsWith('| -'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}

test('docs/operations.md lists every operation, with its kind, and no other', () => {
  const declared = Object.entries(operations).map(([name, { type }]) => [name, type]);
  expect(rowsUnder('Operations').map(([name, kind]) => [name, kind])).toEqual(expect.arrayContaining(declared));
  expect(rowsUnder('Operations')).toHaveLength(declared.length);
});

test('docs/operations.md lists every failure code, in the order of the contract', () => {
  expect(rowsUnder('Failures').map(([code]) => code)).toEqual(failureCodes);
});

test('docs/operations.md lists every setting that the program and its tests read', () => {
  const listed = rowsUnder('Settings').flatMap(([names = '']) => names.split(', ').map((name) => name.split(' ')[0]));
  const read = files
    .filter((path) => /^(src\/(main|browser-host|service)|e2e|playwright\.config)/.test(path) && /\.[jt]s$/.test(path))
    .flatMap((path) => [...textOf(path).matchAll(/['"](CUTTINGS_[A-Z]+|CHROMIUM_PATH)['"]/g)].map(([, name]) => name));
  expect(listed).toEqual(expect.arrayContaining(read));
  // Listed, but read by nothing.
  const missing = listed.filter((name = '') => name.startsWith('CUTTINGS_') && !read.includes(name));
  expect(missing).toEqual([]);
});

test('docs/archive-format.md names the version of the format that the last migration makes', () => {
  expect(textOf('docs/archive-format.md')).toContain(`version of the format: **${migrations.length}**`);
});

test("README's two commands are the ones that the scripts and the build machine run", () => {
  const { scripts } = JSON.parse(textOf('package.json')) as Package;
  const commands = [...textOf('README.md').matchAll(/^npm ci && npm (\w+)/gm)].map(([, script]) => script);
  expect(commands).toEqual(['start', 'test']);
  for (const script of commands) {
    const file = /^node (scripts\/\S+)$/.exec(scripts[script ?? ''] ?? '')?.[1];
    expect(file && existsSync(join(root, file)) ? script : `${script} runs no script`).toBe(script);
  }
  const machine = textOf('.ci/run')
    .split('\n')
    .filter((line) => line.startsWith('npm '));
  expect(machine.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['npm ci', 'npm test']);
});

test('every npm script that a document names exists', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as Package;
  const named = documents.flatMap((path) =>
    [...textOf(path).matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name),
  );
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test('links between documents lead somewhere', () => {
  const broken = documents.flatMap((path) =>
    [...textOf(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
      .map(([, target = '']) => posix.join(posix.dirname(path), target))
      .filter((target) => !existsSync(join(root, target)))
      .map((target) => `${path}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test('no file holds a path of the machine it was written on, or the host of a package registry', () => {
  // In pieces, so that this file does not hold them either.
  const unwanted = ['work', 'root'].map((folder) => `/${folder}/`).concat(`C:\\${'Users'}`, `registry.${'npmjs'}`);
  const texts = files.filter((path) => /\.(ts|tsx|mjs|js|json|md|css|html|yml|yaml|txt|svg)$|^\.|\/run$/.test(path));
  const found = texts.flatMap((path) =>
    unwanted.filter((word) => textOf(path).includes(word)).map((word) => `${path}: ${word}`),
  );
  expect(found).toEqual([]);
});

test('the lockfile names no place that a package comes from', () => {
  expect(textOf('package-lock.json')).not.toContain('"resolved": "http');
});
