import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeWhole } from './write-whole.ts';

const folder = mkdtempSync(join(tmpdir(), 'cuttings-write-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a file is replaced whole, and nothing else is left in the folder', async () => {
  mkdirSync(join(folder, 'one'));
  const path = join(folder, 'one/report.csv');
  writeFileSync(path, 'before');
  await writeWhole(path, ['after', ', é', new Uint8Array([33])]);
  expect([readFileSync(path, 'utf8'), readdirSync(join(folder, 'one'))]).toEqual(['after, é!', ['report.csv']]);
});

test('where nothing can be written it fails, and leaves what was there', async () => {
  mkdirSync(join(folder, 'two/taken'), { recursive: true });
  writeFileSync(join(folder, 'two/taken/x'), '');
  await expect(writeWhole(join(folder, 'two/taken'), ['text'])).rejects.toMatchObject({ syscall: 'rename' });
  await expect(writeWhole(join(folder, 'missing/a.txt'), ['text'])).rejects.toMatchObject({ code: 'ENOENT' });
  expect(readdirSync(join(folder, 'two'))).toEqual(['taken']);
});
