import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type TestHost } from './fixtures.ts';
import { choosePaths, dropPaths } from './files.ts';
import { libraryPage } from './pages/library-page.ts';
import { expectGoodLooks } from './pages/appearance.ts';

const article = (title: string): string =>
  `${title}\n\nBy Ines Calder\nHarbour Courier\n4 June 2024\n\nThe council met on Tuesday. “We will rebuild the pier,” the mayor, Ada Lindqvist, said.\n`;

function folderOfFiles(host: TestHost): string {
  const folder = join(host.folder, 'Harbour');
  mkdirSync(join(folder, 'deep/deeper'), { recursive: true });
  writeFileSync(join(folder, 'pier.txt'), article('Council will rebuild the pier'));
  writeFileSync(join(folder, 'deep/pier again.txt'), article('Council will rebuild the pier'));
  writeFileSync(join(folder, 'deep/deeper/brücke.md'), `# Bridge closed\n\nThe bridge was closed on Monday.\n`);
  writeFileSync(
    join(folder, 'deep/picture.txt'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 0xff, 0, 0, 7]),
  );
  writeFileSync(join(folder, 'empty.txt'), '');
  return folder;
}

test('a dropped folder and file are imported, and the ledger tells of each file what became of it', async ({
  host,
}) => {
  const { page } = host;
  const single = join(host.folder, 'single.txt');
  writeFileSync(single, article('A single article'));
  await dropPaths(host, [folderOfFiles(host), single]);
  await expect(page.getByText('Import finished: 3 articles imported, 1 duplicate, 2 refused.')).toBeVisible();
  await expect(libraryPage(host).total).toHaveText('3 articles');
  await page.getByRole('link', { name: 'Show the ledger' }).click();

  const ledger = page.getByRole('grid', { name: 'Ledger' });
  const rows = ledger.getByRole('row');
  await expect(rows).toHaveCount(7);
  await expect(rows.filter({ hasText: 'picture.txt' })).toContainText('Refused');
  await expect(rows.filter({ hasText: 'empty.txt' })).toContainText('Refused');
  await expect(rows.filter({ hasText: 'brücke.md' })).toContainText('Bridge closed');
  await expectGoodLooks(host, 'imports');
  await page.getByText('Duplicate 1').click();
  await expect(rows).toHaveCount(2);
  await expect(rows.last()).toContainText('Same as: Council will rebuild the pier');
  await page.getByText('Refused 2').click();
  await expect(rows).toHaveCount(3);
  await page.getByRole('link', { name: 'Show its articles in the library' }).click();
  await expect(libraryPage(host).total).toHaveText('3 of 3 articles');
});

/** An export of a news database that announces three articles, holds two, and of these one without a text. */
const vendorExport = ['1 of 3 DOCUMENTS', '2 of 3 DOCUMENTS']
  .map(
    (counter, index) =>
      `${counter}\n\nHarbour Courier\n\nJune 4, 2024 Tuesday\n\nPier vote ${index + 1}\n\nBYLINE: Ines Calder\n\nLENGTH: 9 words\n\n${index === 0 ? 'The council will rebuild the pier.' : ''}\n\nLOAD-DATE: June 4, 2024\n`,
  )
  .join('\n');

test('of an export the ledger tells what was announced, found and refused, and an import can be taken back', async ({
  host,
}) => {
  const { page } = host;
  const file = join(host.folder, 'export.txt');
  writeFileSync(file, `Selected Items: 1-3\n\n${vendorExport}`);
  const single = join(host.folder, 'single.txt');
  writeFileSync(single, article('A single article'));
  await dropPaths(host, [file, single]);
  await expect(page.getByText('Import finished')).toBeVisible();
  await page.getByRole('link', { name: 'Show the ledger' }).click();
  await expect(page.getByText('1 file announced another number of articles than were found in it.')).toBeVisible();
  const rows = page.getByRole('grid', { name: 'Ledger' }).getByRole('row');
  await expect(rows).toHaveCount(3);
  await page.getByRole('button', { name: 'Show it', exact: true }).click();
  await expect(rows).toHaveCount(2);
  await expect(page.getByText('3 announced, 2 found: 1 missing.')).toBeVisible();
  await page.getByRole('button', { name: 'Details of export.txt' }).click();
  const parts = page.getByRole('list', { name: 'Articles found in the file' }).getByRole('listitem');
  await expect(parts).toHaveCount(2);
  await expect(parts.first()).toContainText('1 of 3');
  await expect(parts.last()).toContainText('It has no text in the export.');
  await expectGoodLooks(host, 'ledger-of-an-export');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Take this import back' }).click();
  await page.getByRole('link', { name: 'Show its articles in the library' }).click();
  await expect(libraryPage(host).total).toHaveText('0 of 0 articles');
  await page.keyboard.press('Control+z');
  await expect(libraryPage(host).total).toHaveText('2 of 2 articles');
});

test('while files hang over the window it says that they can be dropped', async ({ host }) => {
  const { page } = host;
  const devtools = await page.context().newCDPSession(page);
  const drag = (type: 'dragEnter' | 'dragOver') =>
    devtools.send('Input.dispatchDragEvent', {
      type,
      x: 300,
      y: 300,
      data: { items: [], files: [join(host.resourcesFolder, 'samples/README.md')], dragOperationsMask: 1 },
    });
  await drag('dragEnter');
  await drag('dragOver');
  await expect(page.getByText('Drop to import')).toBeVisible();
  if (host.kind === 'browser') await page.screenshot({ path: 'screenshots/drop.png' });
  // DevTools cancels a drag without the event that a real one ends with.
  await page.evaluate(() => document.body.dispatchEvent(new DragEvent('dragleave', { bubbles: true })));
  await expect(page.getByText('Drop to import')).toBeHidden();
});

test('files are chosen by a dialog, and closing it imports nothing', async ({ host }) => {
  const { page } = host;
  const path = join(host.folder, 'chosen.txt');
  writeFileSync(path, article('A chosen article'));
  // Before, the page does not listen to keys yet.
  await expect(page.getByRole('button', { name: 'Choose files…' })).toBeVisible();
  if (host.kind !== 'browser') await choosePaths(host, [], () => page.keyboard.press('ControlOrMeta+o'));
  await choosePaths(host, [path], () => page.keyboard.press('ControlOrMeta+o'));
  await expect(page.getByText('Import finished: 1 article imported.')).toBeVisible();
  await choosePaths(host, [path], () => page.keyboard.press('ControlOrMeta+o'));
  await expect(page.getByText('Import finished: 0 articles imported, 1 duplicate.')).toBeVisible();
});

test('a long import shows how far it is, the page stays usable, and it can be cancelled', async ({ host }) => {
  const { page } = host;
  const folder = join(host.folder, 'many');
  mkdirSync(folder);
  const text = article('Pier').repeat(20);
  for (let index = 0; index < 300; index++) writeFileSync(join(folder, `${index}.txt`), `Number ${index}\n\n${text}`);
  await dropPaths(host, [folder]);
  const bar = page.getByRole('region', { name: 'Imports at work' });
  await expect(bar.getByRole('progressbar', { name: 'Import' })).toBeAttached({ timeout: 45_000 });
  await expect(bar.getByText(/\d+ of \d+ (files|found)/)).toBeVisible();
  if (host.kind === 'browser') await page.screenshot({ path: 'screenshots/import-at-work.png' });
  await page.getByRole('link', { name: 'Tags' }).click();
  await expect(page.getByRole('heading', { name: 'Tags' })).toBeVisible();
  await bar.getByRole('button', { name: 'Cancel' }).click();
  await expect(bar).toContainText('Import cancelled:');
  await bar.getByRole('link', { name: 'Show the ledger' }).click();
  await expect(page.getByText('This import was cancelled.')).toBeVisible();
});
