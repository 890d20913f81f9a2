import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { choosePaths } from './files.ts';
import { expect, onlyOn, test, type TestHost } from './fixtures.ts';
import { exposeHost } from './page-host.ts';
import { electronProgram, environmentOf, root, standIn } from './programs.ts';

test.use({ ownProgram: true });

onlyOn(['stand-in', 'electron'], 'only the window of its own has menus, dialogs and second starts');

/** Clicks an item of the menu bar. */
async function clickMenu(host: TestHost, path: readonly [menu: string, item: string]): Promise<void> {
  await host.program.app?.evaluate(({ Menu }, [menu, label]) => {
    const bar = Menu.getApplicationMenu();
    bar?.items
      .find((item) => item.label === menu)
      ?.submenu?.items.find((item) => item.label === label)
      ?.click();
  }, path);
}

async function articles(host: TestHost): Promise<number> {
  return host.page.evaluate(async () => {
    const reply = await window.hostUnderTest.call('archive.info', {});
    return reply.ok ? reply.value.articles : -1;
  });
}

function writeArticle(host: TestHost, name: string): string {
  const path = join(host.folder, name);
  writeFileSync(path, `Ferry aground off ${name}\n\nThe harbour master said 40 people were on board on Monday.\n`);
  return path;
}

test('the menu imports what is chosen in the dialog', async ({ host }) => {
  await exposeHost(host);
  await choosePaths(host, [], () => clickMenu(host, ['Archive', 'Import files…']));
  const path = writeArticle(host, 'menu.txt');
  await choosePaths(host, [path], () => clickMenu(host, ['Archive', 'Import files…']));
  await expect.poll(() => articles(host)).toBe(1);
});

test('the menu only shows the keys that undo typing in a field, and the page takes them elsewhere', async ({
  host,
}) => {
  const items = await host.program.app?.evaluate(({ Menu }) => {
    const edit = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'Edit')?.submenu?.items ?? [];
    return edit.map(({ label, registerAccelerator }) => [label, registerAccelerator]);
  });
  for (const label of ['Undo', 'Redo', 'Find']) expect(items).toContainEqual([label, false]);
});

test('a second start hands its files to the first and ends', async ({ host }) => {
  await exposeHost(host);
  const program = host.kind === 'stand-in' ? standIn : (electronProgram() ?? '');
  const second = spawn(program, ['--no-sandbox', root, writeArticle(host, 'second.txt')], {
    env: environmentOf({ CUTTINGS_SETTINGS: host.settingsFolder }),
    stdio: 'ignore',
  });
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  await expect.poll(() => articles(host)).toBe(1);
});

test('the size of the window is remembered, and what was done is there the next day', async ({ host }) => {
  await exposeHost(host);
  await host.page.evaluate(() => window.hostUnderTest.call('tag.create', { name: 'Harbour' }));
  await host.restart();
  const state = JSON.parse(readFileSync(join(host.settingsFolder, 'window.json'), 'utf8')) as object;
  expect(state).toEqual({ width: expect.any(Number), height: expect.any(Number), maximised: expect.any(Boolean) });
  await exposeHost(host);
  expect(await host.page.evaluate(() => window.hostUnderTest.call('tag.list', {}))).toMatchObject({
    ok: true,
    value: [{ name: 'Harbour' }],
  });
});

test('a text is saved where the dialog says, whole, and not when it is closed', async ({ host }) => {
  await exposeHost(host);
  const save = () =>
    host.page.evaluate(() => window.hostUnderTest.save('../a:b.csv', { parts: ['é', ',1\n'], type: 'text/csv' }));
  await host.program.app?.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
  });
  expect(await save()).toEqual({ ok: true, value: { saved: false } });
  const path = join(host.folder, 'saved.csv');
  await host.program.app?.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  expect(await save()).toEqual({ ok: true, value: { saved: true } });
  expect(readFileSync(path, 'utf8')).toBe('é,1\n');
  await host.program.app?.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    },
    join(host.folder, 'missing/saved.csv'),
  );
  expect(await save()).toMatchObject({ ok: false, failure: { code: 'internal' } });
});
