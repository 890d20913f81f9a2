import { expect, test } from './fixtures.ts';
import { importSamples, libraryPage } from './pages/library-page.ts';
import { expectGoodLooks } from './pages/appearance.ts';

test('tags are made, renamed, recoloured, merged and removed, and every step can be undone and redone', async ({
  host,
}) => {
  await importSamples(host);
  const { page } = host;
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(libraryPage(host).selectionBar).toContainText('2 selected');
  await page.keyboard.press('t');
  await page.getByRole('combobox', { name: 'Tag' }).fill('Ferry');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'Ferry, on' })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Tags' }).click();
  const row = (name: string) => page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });
  await expect(row('Ferry').getByRole('cell').nth(2)).toHaveText('2');
  await page.getByRole('textbox', { name: 'Name of a new tag' }).fill('Boats');
  await page.keyboard.press('Enter');
  await expect(row('Boats').getByRole('cell').nth(2)).toHaveText('0');
  await expectGoodLooks(host, 'tags');

  await row('Ferry').getByRole('button', { name: 'Rename Ferry' }).click();
  await page.getByRole('textbox', { name: 'Name of Ferry' }).fill('Anselma');
  await page.keyboard.press('Enter');
  await expect(row('Anselma')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(row('Ferry')).toBeVisible();
  await expect(page.getByText(/^Undone: /)).toBeVisible();
  await page.getByRole('button', { name: 'Redo', exact: true }).last().click();
  await expect(row('Anselma')).toBeVisible();

  await page.getByRole('button', { name: /^Colour of Anselma/ }).click();
  await page.getByRole('menuitem', { name: 'violet' }).click();
  await expect(page.getByRole('button', { name: 'Colour of Anselma: violet' })).toBeVisible();

  await row('Anselma').getByRole('button', { name: 'Merge… Anselma' }).click();
  const dialog = page.getByRole('dialog', { name: /^Merge/ });
  await expect(dialog.getByText('2 articles move to “Boats”')).toBeVisible();
  await expectGoodLooks(host, 'tags-merge');
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await expect(row('Anselma')).toBeHidden();
  await expect(row('Boats').getByRole('cell').nth(2)).toHaveText('2');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(row('Anselma').getByRole('cell').nth(2)).toHaveText('2');
  await expect(row('Boats').getByRole('cell').nth(2)).toHaveText('0');

  await row('Anselma').getByRole('button', { name: 'Remove Anselma' }).click();
  await expect(row('Anselma')).toBeHidden();
  await page.getByRole('button', { name: 'List of changes' }).click();
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  await expectGoodLooks(host, 'changes');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(row('Anselma').getByRole('cell').nth(2)).toHaveText('2');

  await row('Anselma').getByRole('link').click();
  await expect(libraryPage(host).total).toHaveText('2 of 8 articles');
  await expect(libraryPage(host).facets.getByRole('button', { name: 'Anselma', pressed: true })).toBeVisible();
});

test('a name that is taken is refused with a reason', async ({ host }) => {
  await host.page.getByRole('link', { name: 'Tags' }).click();
  const field = host.page.getByRole('textbox', { name: 'Name of a new tag' });
  await field.fill('Boats');
  await field.press('Enter');
  await expect(host.page.getByRole('link', { name: 'Boats' })).toBeVisible();
  await field.fill('Boats');
  await field.press('Enter');
  await expect(host.page.getByRole('alert').first()).toBeVisible();
  await expect(host.page.getByRole('link', { name: 'Boats' })).toHaveCount(1);
});
