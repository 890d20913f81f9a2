import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { choosePaths, dropPaths } from './files.ts';
import { expect, test } from './fixtures.ts';
import { expectGoodLooks } from './pages/appearance.ts';

const table = [
  'Kopf;Wortlaut;Wann;Blatt',
  'Pier vote;The council will rebuild the pier, the mayor, Ada Lindqvist, said.;05/04/2024;Harbour Courier',
  'Bridge closed;The bridge was closed on Monday.;06/04/2024;Harbour Courier',
].join('\n');

test('a table that was refused is mapped in place, and the next one with its columns is read by itself', async ({
  host,
}) => {
  const { page } = host;
  const file = join(host.folder, 'articles.csv');
  writeFileSync(file, table);
  await dropPaths(host, [file]);
  await expect(page.getByText('Import finished: 0 articles imported, 1 refused.')).toBeVisible();
  await page.getByRole('link', { name: 'Show the ledger' }).click();
  await page.getByRole('button', { name: 'Map columns… articles.csv' }).click();
  const dialog = page.getByRole('dialog', { name: 'Map columns' });
  await expect(dialog.getByText('No column holds a text yet')).toBeVisible();
  // Escape leaves the dialog and not the details behind it.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('dialog', { name: 'articles.csv' }).getByRole('button', { name: 'Map columns…' }).click();
  await expect(dialog.getByText('No column holds a text yet')).toBeVisible();
  await dialog.getByLabel('What Wortlaut holds').selectOption('Text');
  await dialog.getByLabel('What Kopf holds').selectOption('Title');
  await dialog.getByLabel('What Wann holds').selectOption('Date');
  await dialog.getByLabel('What Blatt holds').selectOption('Outlet');
  await dialog.getByLabel('2 dates may mean two days').selectOption('Day first: 5 April is 05/04');
  const articles = dialog.getByRole('list', { name: 'Articles it would give' });
  await expect(articles).toContainText('Apr 5, 2024');
  await expectGoodLooks(host, 'map-columns');
  await dialog.getByLabel('Keep this under a name').fill('Harbour table');
  await dialog.getByRole('button', { name: 'Import 2 articles' }).click();
  await expect(dialog).toBeHidden();
  const details = page.getByRole('dialog', { name: 'articles.csv' });
  await expect(details.getByRole('list', { name: 'Articles found in the file' })).toContainText('Bridge closed');
  await expect(details.getByRole('region', { name: 'Before' })).toContainText('None of its columns is known');
  await page.keyboard.press('Escape');
  const next = join(host.folder, 'more.csv');
  writeFileSync(next, table.replaceAll('Pier', 'Tram').replaceAll('Bridge', 'Tunnel'));
  await dropPaths(host, [next]);
  await expect(page.getByText('Import finished: 2 articles imported.')).toBeVisible();
  await page.getByRole('link', { name: 'Imports' }).first().click();
  await page.getByRole('link', { name: 'Kept layouts' }).click();
  // Without the words about the import, which fade meanwhile.
  await page.reload();
  const row = page.getByRole('row', { name: /Harbour table/u });
  await expect(row).toContainText('Title from “Kopf”, Text from “Wortlaut”');
  await expect(row.getByRole('cell', { name: '2', exact: true })).toBeVisible();
  await expectGoodLooks(host, 'kept-layouts');
  await row.getByRole('button', { name: 'Rename Harbour table' }).click();
  await page.getByLabel('Name of Harbour table').fill('Quay table');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove Quay table' }).click();
  await expect(page.getByText('To teach one')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row', { name: /Quay table/u })).toContainText('2');
});

const paragraph =
  'The council met on Tuesday and decided to rebuild the pier before the storms of the winter come back to town.';
const review = [1, 2, 3]
  .map((n) => `Item ${n}\nHarbour Courier\nPier vote number ${'one two three'.split(' ')[n - 1]}\n\n${paragraph}\n`)
  .join('\n');

test('a text of several articles is split by what a person shows at one of them', async ({ host }) => {
  const { page } = host;
  const file = join(host.folder, 'review.txt');
  writeFileSync(file, `Press review\n\n${review}`);
  await dropPaths(host, [file]);
  await expect(page.getByText('Import finished: 1 article imported.')).toBeVisible();
  await page.getByRole('link', { name: 'Show the ledger' }).click();
  await page.getByRole('button', { name: 'Details of review.txt' }).click();
  await page.getByRole('button', { name: 'Split into articles…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Split into articles' });
  await expect(dialog.getByRole('radio', { name: 'Articles begin at a line like “Item #”' })).toBeChecked();
  await dialog.getByLabel('What line 3 is').selectOption('Left out');
  await dialog.getByLabel('What line 4 is').selectOption('Outlet');
  await dialog.getByLabel('What line 5 is').selectOption('Title');
  const articles = dialog.getByRole('list', { name: 'Articles it would give' });
  await expect(articles).toContainText('Pier vote number three');
  await expect(dialog.getByText('1 line in front of the first article')).toBeVisible();
  await dialog.getByRole('button', { name: 'Begin “Pier vote number two” one line later' }).click();
  await expect(dialog.getByRole('radio', { name: 'Articles begin 1 line below a line like “Item #”' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Undo step' }).click();
  await expectGoodLooks(host, 'split');
  await dialog.getByRole('button', { name: 'Split into 3 articles' }).click();
  await expect(dialog).toBeHidden();
  const parts = page.getByRole('list', { name: 'Articles found in the file' }).getByRole('listitem');
  await expect(parts).toHaveCount(3);
  await parts.last().getByRole('link', { name: 'Pier vote number three' }).click();
  await expect(page.getByRole('heading', { name: 'Pier vote number three' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone')).toBeVisible();
});

test('a file that was refused is read in its place after it was repaired, and its line keeps what it was', async ({
  host,
}) => {
  const { page } = host;
  const file = join(host.folder, 'pier.txt');
  writeFileSync(file, '');
  await dropPaths(host, [file]);
  await expect(page.getByText('Import finished: 0 articles imported, 1 refused.')).toBeVisible();
  await page.getByRole('link', { name: 'Show the ledger' }).click();
  await page.getByRole('button', { name: 'Details of pier.txt' }).click();
  const details = page.getByRole('dialog', { name: 'pier.txt' });
  const repair = (): Promise<void> =>
    choosePaths(host, [file], () => details.getByRole('button', { name: 'Read a repaired file…' }).click());
  await repair();
  await expect(details.getByRole('alert')).toContainText('It stayed as before: It is empty');
  writeFileSync(file, `Pier vote\n\n${paragraph}\n`);
  await repair();
  await expect(details.getByRole('link', { name: 'Pier vote' })).toBeVisible();
  await expect(details.getByRole('region', { name: 'Before' })).toContainText('refused. It is empty');
  await expectGoodLooks(host, 'repaired');
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 file, 1 imported, 0 there already, 0 refused.')).toBeVisible();
});
