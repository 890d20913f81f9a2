import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { ask, goToPlace, importTexts } from './pages/archive-page.ts';
import { expectGoodLooks } from './pages/appearance.ts';
import { libraryPage } from './pages/library-page.ts';

test('another archive is looked at, merged in, and taken back', async ({ host }) => {
  const { page } = host;
  const both = { name: 'pier.txt', text: 'Council will rebuild the pier\n\nThe council met on Tuesday.\n' };
  const [pier = 0] = await importTexts(host, [
    both,
    { name: 'bridge.txt', text: 'Bridge closed\n\nThe bridge was closed on Monday.\n' },
  ]);
  const { tag } = await ask(host, 'tag.create', { name: 'Harbour' });
  await ask(host, 'tagging.add', { tagId: tag.id, targets: [{ kind: 'article', articleId: pier }] });
  const { path } = await ask(host, 'archive.saveCopy', { name: 'Copy of Ada' });
  const other = join(host.folder, 'Ada.cuttings');
  copyFileSync(path, other);
  await ask(host, 'archive.create', { name: 'Mine' });
  await expect(page.getByRole('button', { name: 'Archive Mine' })).toBeVisible();
  await importTexts(host, [both]);

  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Archive Mine' }).click();
  await page.getByRole('menuitem', { name: 'Merge an archive into this one…' }).click();
  await (await chosen).setFiles(other);
  const dialog = page.getByRole('dialog', { name: 'Merge Ada.cuttings' });
  await expect(dialog.getByRole('row', { name: 'New articles 1', exact: true })).toBeVisible();
  await expect(dialog.getByRole('row', { name: /^Articles that are in both.* 1$/ })).toBeVisible();
  await expect(dialog.getByRole('row', { name: 'New tags 1', exact: true })).toBeVisible();
  await expectGoodLooks(host, 'merge');
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await expect(libraryPage(host).total).toHaveText('2 articles');
  const merge = (await ask(host, 'import.list', {})).find(({ label }) => label.startsWith('Merge of'));
  await expect(async () =>
    expect((await ask(host, 'import.list', {})).find(({ id }) => id === merge?.id)?.state).toBe('done'),
  ).toPass();
  expect((await ask(host, 'tag.list', {})).map(({ name, articles }) => [name, articles])).toEqual([['Harbour', 1]]);

  await goToPlace(host, { at: 'imports', importId: merge?.id ?? 0 });
  await page.getByRole('button', { name: /Take .* back/ }).click();
  await expect(async () => expect((await ask(host, 'archive.info', {})).articles).toBe(1)).toPass();
  expect(await ask(host, 'tag.list', {})).toEqual([]);
  expect((await ask(host, 'archive.verify', {})).problems).toEqual([]);
});
