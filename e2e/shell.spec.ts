import { expect, onlyOn, test } from './fixtures.ts';
import { dropPaths } from './files.ts';
import { importSamples, libraryPage } from './pages/library-page.ts';
import { expectGoodLooks } from './pages/appearance.ts';

test.use({ ownProgram: true });

test('everything can be found and done by the palette, and the sheet of keys names what it shows', async ({ host }) => {
  const { page } = host;
  await page.keyboard.press('ControlOrMeta+k');
  const command = page.getByPlaceholder('What do you want to do?');
  await expect(command).toBeFocused();
  await command.fill('imports');
  await expect(page.getByRole('button', { name: /Go to the imports/ })).toBeVisible();
  await expectGoodLooks(host, 'palette');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#imports/);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys on this screen' });
  await expect(keys.getByText('Undo', { exact: true })).toBeVisible();
  await expectGoodLooks(host, 'keys');
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  for (const [key, address] of [
    ['Shift+S', /#facts/],
    ['Shift+O', /#sources/],
    ['Shift+T', /#tags/],
    ['Shift+L', /#library/],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page).toHaveURL(address);
  }
});

test('keys stay in the field that is typed in, except those for everywhere', async ({ host }) => {
  const { page } = host;
  const { search } = libraryPage(host);
  await search.click();
  await page.keyboard.type('3?');
  await expect(search).toHaveValue('3?');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByPlaceholder('What do you want to do?')).toBeFocused();
});

test('the sheet about the archive gives its numbers and checks it', async ({ host }) => {
  await importSamples(host);
  const { page } = host;
  await page.getByRole('button', { name: /^Archive / }).click();
  await page.getByRole('menuitem', { name: 'About this archive' }).click();
  const sheet = page.getByRole('dialog', { name: 'Test' });
  await expect(sheet).toContainText(host.archive);
  await sheet.getByRole('button', { name: 'Verify the archive' }).click();
  await expect(sheet.getByText('No problems found')).toBeVisible();
  await expect(sheet.getByText('8 articles checked')).toBeVisible();
  await expectGoodLooks(host, 'about');
});

test('another archive is made, and the earlier one opened again from the recent ones or by a drop', async ({
  host,
}) => {
  await importSamples(host);
  const { page } = host;
  const archiveMenu = page.getByRole('button', { name: /^Archive / });
  await archiveMenu.click();
  await page.getByRole('menuitem', { name: 'New archive…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Second');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Archive Second' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'This archive is empty' })).toBeVisible();
  await archiveMenu.click();
  await expect(page.getByText('Recent archives')).toBeVisible();
  await expectGoodLooks(host, 'archive-menu');
  await page.getByRole('menuitem', { name: 'Test', exact: true }).click();
  await expect(libraryPage(host).total).toHaveText('8 articles');
});

test('a dropped archive is opened', async ({ host }) => {
  await importSamples(host);
  const { page } = host;
  await page.getByRole('button', { name: /^Archive / }).click();
  await page.getByRole('menuitem', { name: 'New archive…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Second');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'This archive is empty' })).toBeVisible();
  await dropPaths(host, [host.archive]);
  await expect(libraryPage(host).total).toHaveText('8 articles');
});

test('the colours follow the system until a person chooses', async ({ host }) => {
  const { page } = host;
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.getByRole('button', { name: 'Light colours' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');
});

test.describe(() => {
  onlyOn(['browser'], 'a window ends with its program');

  test('when the program stops, the page says so and that everything is safe, until it answers again', async ({
    host,
  }) => {
    const { page } = host;
    host.tolerate(/Failed to load resource/);
    await page.route('**/call/**', (route) => route.abort());
    await page.getByRole('link', { name: 'Tags' }).click();
    await expect(page.getByRole('dialog', { name: 'The program has stopped' })).toBeVisible();
    await expectGoodLooks(host, 'connection-lost');
    await page.getByRole('button', { name: 'Try again' }).last().click();
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('There is still no answer.');
    await page.unroute('**/call/**');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Tags' })).toBeVisible();
  });
});
