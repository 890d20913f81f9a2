import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { importTexts } from './pages/archive-page.ts';
import { expectGoodLooks } from './pages/appearance.ts';
import { libraryPage } from './pages/library-page.ts';

test.use({ ownProgram: true });

test('a backup is made after an import, and restored after a look at what it holds', async ({ host }) => {
  const { page } = host;
  const backups = page.getByRole('table', { name: 'Backups' }).getByRole('row');
  await importTexts(host, [
    { name: 'pier.txt', text: 'Council will rebuild the pier\n\nThe council met on Tuesday.\n' },
  ]);
  await page.getByRole('button', { name: /^Archive / }).click();
  await page.getByRole('menuitem', { name: 'Backups' }).click();
  await expect(backups).toHaveCount(2);
  await expect(backups.last()).toContainText('Checked when it was made');
  await importTexts(host, [{ name: 'bridge.txt', text: 'Bridge closed\n\nThe bridge was closed on Monday.\n' }]);
  await expect(backups).toHaveCount(3);
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(backups).toHaveCount(4);
  await expectGoodLooks(host, 'backups');

  await page
    .getByRole('button', { name: /^Restore/ })
    .last()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Restore a backup' });
  await expect(dialog.getByRole('row', { name: 'Articles 2 1', exact: true })).toBeVisible();
  await expectGoodLooks(host, 'restore');
  await dialog.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByText('Restored. The archive before is kept')).toBeVisible();
  expect(readdirSync(host.archiveFolder).some((name) => name.startsWith('Test before restore'))).toBe(true);

  await page.getByRole('button', { name: 'Save a copy as…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('For Ada');
  await page.keyboard.press('Enter');
  await expect(page.getByText('A checked copy was saved')).toBeVisible();
  expect(existsSync(join(host.archiveFolder, 'For Ada.cuttings'))).toBe(true);
  await page.keyboard.press('Shift+L');
  await expect(libraryPage(host).total).toHaveText('1 article');
});
