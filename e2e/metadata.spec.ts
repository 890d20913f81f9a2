import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type TestHost } from './fixtures.ts';
import { dropPaths } from './files.ts';
import { expectGoodLooks } from './pages/appearance.ts';
import { libraryPage } from './pages/library-page.ts';

/** Articles without an outlet or a date in their texts, in a folder for each outlet. */
function dropFolders(host: TestHost, outlets: readonly string[], articles: number): Promise<void> {
  const root = join(host.folder, 'press');
  for (const [number, outlet] of outlets.entries()) {
    mkdirSync(join(root, outlet), { recursive: true });
    for (let day = 1; day <= articles; day += 1)
      writeFileSync(
        join(root, outlet, `2024-06-0${day} ${number}.txt`),
        `Notice ${number}${day} of the harbour office\n\nThe pier stays closed for ${number * 7 + day} days, said the office ${outlet.length * day} times.\n`,
      );
  }
  return dropPaths(host, [root]);
}

test('details of many articles are changed after a look at each, and taken back at once', async ({ host }) => {
  const { page } = host;
  const library = libraryPage(host);
  await dropFolders(host, ['Courier', 'Gazette'], 3);
  await expect(page.getByText('Import finished: 6 articles imported.')).toBeVisible({ timeout: 20_000 });
  await page.getByRole('link', { name: 'Notice 01 of the harbour office' }).click();
  await page.getByRole('button', { name: 'Edit outlet: missing' }).click();
  await page.getByRole('textbox', { name: 'Outlet' }).fill('By hand');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Edit outlet: By hand' })).toBeVisible();
  await page.goBack();

  await library.list.focus();
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: 'Edit the details of all these articles' });
  await expect(dialog.getByRole('textbox', { name: 'New value' })).toBeFocused();
  await page.keyboard.type('Harbour Office');
  await expect(dialog.getByText('6 articles: 5 change, 1 was written by hand.')).toBeVisible();
  await expect(dialog.getByRole('row').filter({ hasText: 'Notice 01' })).toContainText('stays: written by hand');
  await expectGoodLooks(host, 'bulk-edit');
  await dialog.getByRole('button', { name: 'Change 5 values' }).click();
  await expect(page.getByText('5 values changed')).toBeVisible();
  await expect(library.facets.getByRole('button', { name: 'Harbour Office 5' })).toBeVisible();
  await expect(library.facets.getByRole('button', { name: 'By hand 1' })).toBeVisible();
  await library.list.focus();
  await page.keyboard.press('Control+z');
  await expect(library.facets.getByRole('button', { name: 'No outlet 5' })).toBeVisible();

  await page.keyboard.press('e');
  await dialog.getByText('Take from a name').click();
  await dialog.getByRole('combobox', { name: 'From' }).selectOption('Folder');
  await dialog.getByRole('checkbox', { name: /Also replace the 1 value/u }).check();
  await dialog.getByRole('button', { name: 'Change 6 values' }).click();
  await expect(library.facets.getByRole('button', { name: 'Courier 3' })).toBeVisible();
  await expect(library.facets.getByRole('button', { name: 'Gazette 3' })).toBeVisible();
});

test('a rule holds for what is imported, says so, and is applied to what is there after a look', async ({ host }) => {
  const { page } = host;
  const library = libraryPage(host);
  await dropFolders(host, ['Courier'], 2);
  await expect(page.getByText('Import finished: 2 articles imported.')).toBeVisible({ timeout: 20_000 });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('rules for outlet');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'The folder is the outlet' }).click();
  await page.getByRole('button', { name: 'Save the rule' }).click();
  const rules = page.getByRole('list', { name: 'Rules in the order in which they are applied' });
  await expect(rules.getByRole('listitem')).toHaveCount(1);
  await expectGoodLooks(host, 'rules');

  await rules.getByRole('button', { name: /^Preview/u }).click();
  const preview = page.getByRole('dialog', { name: 'What the rules would change' });
  await expect(preview.getByText('2 articles: 2 change.')).toBeVisible();
  await preview.getByRole('button', { name: 'Change 2 values' }).click();
  await expect(page.getByText('2 values changed')).toBeVisible();

  await page.keyboard.press('Shift+L');
  await expect(library.total).toHaveText('2 articles');
  await dropFolders(host, ['Sele Gazette'], 1);
  await expect(page.getByText('Import finished: 1 article imported, 2 duplicates.')).toBeVisible({ timeout: 20_000 });
  await expect(library.facets.getByRole('button', { name: 'Courier 2' })).toBeVisible();
  await library.facets.getByRole('button', { name: 'Sele Gazette 1' }).click();
  await expect(library.total).toHaveText('1 of 3 articles');
  await library.list.getByRole('link').first().click();
  await expect(page.getByRole('button', { name: 'Edit outlet: Sele Gazette' })).toHaveAttribute(
    'title',
    /by your rule “folder is \{value\}” \(Sele Gazette\)/u,
  );
});
