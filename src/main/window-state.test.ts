import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readWindowState, writeWindowState } from './window-state.ts';

const folder = mkdtempSync(join(tmpdir(), 'cuttings-window-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const usual = { width: 1280, height: 860, maximised: false };

test('a window opens as it was closed, and leaves no half-written file', () => {
  const file = join(folder, 'settings/window.json');
  const state = { width: 1000, height: 700, maximised: true };
  writeWindowState(file, state);
  expect(readWindowState(file)).toEqual(state);
  expect(readdirSync(join(folder, 'settings'))).toEqual(['window.json']);
});

test.each([
  '',
  '{',
  '[]',
  'null',
  '{"width":1,"height":1}',
  '{"width":1e9,"height":700}',
  '{"width":"900","height":700}',
])('a state that makes no sense (%s) is passed over', (text) => {
  const file = join(folder, 'window.json');
  writeFileSync(file, text);
  expect(readWindowState(file)).toEqual(usual);
});

test('a folder that cannot be made is no reason to fail', () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  writeWindowState(join(file, 'window.json'), usual);
  expect(readWindowState(join(file, 'window.json'))).toEqual(usual);
});
