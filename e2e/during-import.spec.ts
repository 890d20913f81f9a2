import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipOf } from '../src/core/importing/testing/made-up-documents.ts';
import { choosePaths, dropPaths } from './files.ts';
import { expect, test } from './fixtures.ts';
import { libraryPage } from './pages/library-page.ts';

const text = (title: string): string =>
  `${title}\n\nHarbour Courier\n4 June 2024\n\nThe council met on Tuesday. “We will rebuild the pier,” the mayor, Ada Lindqvist, said.\n`;

const review = [1, 2, 3]
  .map((number) => `Item ${number}\n\nHarbour Courier\n\nThe council met on the pier for the ${number}. time.\n`)
  .join('\n');

test('while an import runs, its files are mapped, split, repaired and read again, details changed, and another import taken back', async ({
  host,
}) => {
  // Beside a busy import each step takes several times as long as otherwise.
  test.setTimeout(150_000);
  const { page } = host;
  const single = join(host.folder, 'single.txt');
  writeFileSync(single, text('A single article'));
  await dropPaths(host, [single]);
  await expect(page.getByText('Import finished: 1 article imported.')).toBeVisible();

  // Thousands of files in one, so that the import outlasts what is done beside it.
  const files: Record<string, string> = {
    '0 table.csv': 'Kopf;Wortlaut\nPier vote;The council will rebuild the pier.\nBridge;It was closed on Monday.',
    '0 review.txt': `Press review\n\n${review}`,
    '0 empty.txt': '',
    '0 wrong.txt': 'The cafÃ©\n\nThe cafÃ© on the pier is open. JosÃ© said so, and the mayor, too.\n',
  };
  const long = text('Pier').repeat(20);
  for (let index = 1; index <= 6_000; index++) files[`${index}.txt`] = `Number ${index}\n\n${long}`;
  const many = join(host.folder, 'Many.zip');
  writeFileSync(many, zipOf(files));
  await dropPaths(host, [many]);
  const bar = page.getByRole('region', { name: 'Imports at work' });
  await expect(bar.getByRole('progressbar', { name: 'Import' })).toBeAttached({ timeout: 45_000 });
  await page.getByRole('link', { name: 'Imports' }).first().click();

  await page.getByRole('button', { name: 'Map columns… 0 table.csv' }).click();
  const columns = page.getByRole('dialog', { name: 'Map columns' });
  await columns.getByLabel('What Kopf holds').selectOption('Title');
  await columns.getByLabel('What Wortlaut holds').selectOption('Text');
  await columns.getByRole('button', { name: 'Import 2 articles' }).click();
  await expect(columns).toBeHidden();
  const details = page.getByRole('dialog', { name: '0 table.csv' });
  await expect(details.getByRole('list', { name: 'Articles found in the file' })).toContainText('Bridge');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Details of 0 wrong.txt' }).click();
  await page.getByRole('button', { name: 'Try other encodings…' }).click();
  const encodings = page.getByRole('dialog', { name: /encoding/iu });
  await encodings.getByRole('radio', { name: 'UTF-8 that was read wrongly' }).check();
  await encodings.getByRole('button', { name: 'Read again' }).click();
  await expect(page.getByRole('dialog', { name: '0 wrong.txt' }).getByRole('link', { name: 'The café' })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Details of 0 review.txt' }).click();
  await page.getByRole('button', { name: 'Split into articles…' }).click();
  await page.getByRole('button', { name: 'Split into 3 articles' }).click();
  const parts = page.getByRole('list', { name: 'Articles found in the file' }).getByRole('listitem');
  await expect(parts).toHaveCount(3);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Details of 0 empty.txt' }).click();
  const empty = page.getByRole('dialog', { name: '0 empty.txt' });
  const repaired = join(host.folder, '0 empty.txt');
  writeFileSync(repaired, text('Repaired since'));
  await choosePaths(host, [repaired], () => empty.getByRole('button', { name: 'Read a repaired file…' }).click());
  await expect(empty.getByRole('region', { name: 'Before' })).toContainText('refused. It is empty');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: /single\.txt/u }).click();
  await page.getByRole('button', { name: 'Take this import back' }).click();
  await expect(page.getByRole('button', { name: 'Undo: Take back import' })).toBeVisible();

  await page.keyboard.press('Shift+L');
  await libraryPage(host).list.focus();
  await page.keyboard.press('e');
  const edit = page.getByRole('dialog', { name: 'Edit the details of all these articles' });
  await edit.getByRole('textbox', { name: 'New value' }).fill('Harbour Office');
  await edit.getByRole('button', { name: /^Change [\d,]+ values/u }).click();
  await expect(page.getByText(/^[\d,]+ values changed/u)).toBeVisible();
  // All of it happened beside the import, which goes on.
  await expect(bar.getByRole('progressbar', { name: 'Import' })).toBeAttached();
  await bar.getByRole('button', { name: 'Cancel' }).click();
  await expect(bar).toContainText('Import cancelled:');
});
