import { expect, test } from './fixtures.ts';
import { importSamples, libraryPage } from './pages/library-page.ts';
import { expectGoodLooks } from './pages/appearance.ts';

test.use({ ownProgram: true });

test('an empty archive explains what to do, and its samples lead to comparing four accounts of one event', async ({
  host,
}) => {
  const { page } = host;
  await expect(page.getByRole('heading', { name: 'This archive is empty' })).toBeVisible();
  for (const step of ['Drop your articles', 'Read their facts', 'Compare accounts'])
    await expect(page.getByRole('heading', { name: step })).toBeVisible();
  await expectGoodLooks(host, 'first-run');

  await importSamples(host);
  await expect(page.getByText('4 of these articles tell of the same event.')).toBeVisible();
  await expectGoodLooks(host, 'library-with-samples');

  await page.getByRole('button', { name: 'Compare the 4 accounts' }).click();
  await expect(page).toHaveURL(/#comparison\?ids=/);
  await expect(page.locator('main')).toContainText('Anselma');
});

test('what was imported is there again the next day', async ({ host }) => {
  await importSamples(host);
  const before = await libraryPage(host).titles();
  await host.restart();
  const library = libraryPage(host);
  await expect(library.total).toHaveText('8 articles');
  expect(await library.titles()).toEqual(before);
});
