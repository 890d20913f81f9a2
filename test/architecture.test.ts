import { expect, test } from 'vitest';
import { loadedBy } from './loaded-by.ts';
import { importsOf } from './imports.ts';
import { violationsOf } from './architecture.ts';
import { textOf, trackedFiles } from './source-files.ts';

const sources = trackedFiles().filter((path) => /^src\/.*\.tsx?$/.test(path));

test('arrows point to the contract, SQL has one address, and each module lives where it may run', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.flatMap((path) => violationsOf(path.slice('src/'.length), textOf(path)))).toEqual([]);
});

test('the service loads no SQL: only workers of the archive do, by an address', () => {
  expect(loadedBy('src/service/start-service.ts', ['better-sqlite3'])).toEqual([]);
  expect(loadedBy('src/service/archive-worker.ts', ['better-sqlite3'])).not.toEqual([]);
});

test.each([
  ['contract/tag.ts', "import { readFileSync } from 'node:fs';"],
  ['contract/tag.ts', "import { dispatch } from '../service/dispatch.ts';"],
  ['contract/concordance-file.ts', "import { concordanceScope } from './concordance.ts';"],
  ['contract/vocabulary.ts', "import { z } from 'zod';"],
  ['core/archive/tags.ts', "import { tickets } from '../../service/tickets.ts';"],
  ['core/search/parse.ts', "import { createServer } from 'node:http';"],
  ['core/search/parse.ts', "import Database from 'better-sqlite3';"],
  ['core/search/parse.ts', 'const rows = `SELECT id FROM article`;'],
  ['service/dispatch.ts', "import { app } from 'electron';"],
  ['service/dispatch.ts', "import Database from 'better-sqlite3';"],
  ['service/handlers/tag.ts', "run('INSERT INTO tag (name) VALUES (?)');"],
  ['service/dispatch.ts', "export { startBrowserHost } from '../browser-host/browser-host.ts';"],
  ['main/index.ts', "import { startBrowserHost } from '../browser-host/browser-host.ts';"],
  ['main/index.ts', "const core = await import('../core/archive/schema.ts');"],
  ['main/index.ts', "import { createServer } from 'node:http';"],
  ['browser-host/index.ts', "import { dialog } from 'electron';"],
  ['browser-host/index.ts', "import {\n  one,\n  two,\n} from '../main/window.ts';"],
  ['preload/index.ts', "import { z } from 'zod';"],
  ['preload/index.ts', "import { join } from 'node:path';"],
  ['renderer/app.tsx', "import { readFile } from 'node:fs/promises';"],
  ['renderer/app.tsx', "import { tag } from '../contract/tag.ts';"],
  ['renderer/app.tsx', "import { type Tag, tag } from '../contract/tag.ts';"],
  ['renderer/app.tsx', "import type { Service } from '../service/service.ts';"],
  ['renderer/app.tsx', "const worker = new URL('../service/worker.ts', import.meta.url);"],
  ['elsewhere/file.ts', ''],
])('a violation planted in %s is found: %s', (path, source) => {
  expect(violationsOf(path, source)).not.toEqual([]);
});

test.each([
  ['contract/tag.ts', "import { z } from 'zod';\nimport { query } from './operation.ts';"],
  ['core/archive/tags.ts', "import Database from 'better-sqlite3';\nconst rows = `SELECT id FROM tag`;"],
  [
    'service/dispatch.ts',
    "import { operations } from '../contract/operations.ts';\n// import { app } from 'electron';",
  ],
  ['main/index.ts', "import { app } from 'electron';"],
  ['browser-host/index.ts', "import { createServer } from 'node:http';"],
  ['renderer/app.tsx', "import type { Tag } from '../contract/tag.ts';\nimport { useState } from 'react';"],
  ['renderer/app.tsx', "import { type Tag } from '../contract/tag.ts';"],
  ['renderer/app.tsx', "import { topics } from '../contract/vocabulary.ts';"],
  ['contract/concordance-file.ts', "import type { ConcordanceScope } from './concordance.ts';"],
  ['renderer/app.test.ts', "import { readFileSync } from 'node:fs';\nimport { test } from 'vitest';"],
])('what is allowed in %s is not complained of', (path, source) => {
  expect(violationsOf(path, source)).toEqual([]);
});

test('imports are read in every form', () => {
  const source = `import 'a';
import b from "b";
import * as c from 'c';
import type { D } from 'd';
import { type E, type F } from 'e';
import {
  g,
  type H,
} from 'g';
export * from './i.ts';
export const name = 'no import';
const j = await import('j');
/* import 'k'; */
const worker = new URL('./l.ts', import.meta.url);`;
  expect(importsOf(source)).toEqual([
    { specifier: 'a', typesOnly: false },
    { specifier: 'b', typesOnly: false },
    { specifier: 'c', typesOnly: false },
    { specifier: 'd', typesOnly: true },
    { specifier: 'e', typesOnly: true },
    { specifier: 'g', typesOnly: false },
    { specifier: './i.ts', typesOnly: false },
    { specifier: 'j', typesOnly: false },
    { specifier: './l.ts', typesOnly: false },
  ]);
});
