import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropPaths } from './files.ts';
import { expect, test } from './fixtures.ts';
import { expectGoodLooks } from './pages/appearance.ts';

/** Saved as UTF-8 after it had been read as windows-1252. */
const twice = (name: string): string =>
  `The cafÃ© in MÃ¡laga stays open\n\nBy InÃ©s Calder\n4 June 2024\n\nâ€œWe stay,â€\u009d the owner, JosÃ© ${name}, said.\n`;

test('files that were saved in a wrong encoding are read again in the right one, all at once, and as before', async ({
  host,
}) => {
  const { page } = host;
  const files = ['Prado', 'Ruiz', 'Vega'].map((name) => {
    const path = join(host.folder, `${name}.txt`);
    writeFileSync(path, twice(name));
    return path;
  });
  await dropPaths(host, files);
  await expect(page.getByText('Import finished: 3 articles imported.')).toBeVisible();
  await page.getByRole('link', { name: 'Show the ledger' }).click();
  const rows = page.getByRole('grid', { name: 'Ledger' }).getByRole('row');
  await expect(rows.filter({ hasText: 'Prado.txt' })).toContainText('cafÃ©');
  await page.getByRole('button', { name: 'Details of Prado.txt' }).click();
  await page.getByRole('button', { name: 'Try other encodings…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Read in another encoding' });
  await expect(dialog.getByText('“Prado.txt” was read in utf-8: the whole file is valid in it.')).toBeVisible();
  await dialog.getByRole('radio', { name: 'UTF-8 that was read wrongly' }).check();
  await expect(dialog.getByRole('list').first()).toContainText('The café in Málaga stays open');
  await expectGoodLooks(host, 'encodings');
  await dialog.getByRole('checkbox', { name: 'Also 2 other files of this import' }).check();
  await dialog.getByRole('button', { name: 'Read again' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('3 files read in UTF-8 that was read wrongly')).toBeVisible();
  const details = page.getByRole('dialog', { name: 'Prado.txt' });
  await expect(details.getByRole('region', { name: 'Before' })).toContainText('imported, read in utf-8');
  await details.getByRole('link', { name: 'The café in Málaga stays open' }).click();
  await expect(page.getByText('“We stay,” the owner, José Prado, said.')).toBeVisible();
  await page.getByText('Original file').click();
  await expect(page.getByText('chosen by a person.')).toBeVisible();
  await page.getByText('Original file').click();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'The cafÃ© in MÃ¡laga stays open' })).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('heading', { name: 'The café in Málaga stays open' })).toBeVisible();
});

test('of a file whose encoding is a guess the ledger shows others at one click', async ({ host }) => {
  const { page } = host;
  const path = join(host.folder, 'Málaga.txt');
  writeFileSync(
    path,
    Buffer.from('The café in Málaga stays open\n\nIt was full on Monday, José Ruiz said.\n', 'latin1'),
  );
  await dropPaths(host, [path]);
  await page.getByRole('link', { name: 'Show the ledger' }).click();
  await page.getByRole('button', { name: 'Try other encodings… Málaga.txt' }).click();
  const dialog = page.getByRole('dialog', { name: 'Read in another encoding' });
  await expect(dialog.getByRole('list', { name: 'Lines in windows-1257' })).toContainText('The café in Mįlaga');
});
