import { batch } from '../src/renderer/ui/place.ts';
import { expect, test } from './fixtures.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropPaths, savedBy, saveListAs } from './files.ts';
import { ask, goToPlace, importTexts } from './pages/archive-page.ts';
import { expectGoodLooks } from './pages/appearance.ts';
import { libraryPage } from './pages/library-page.ts';

const story = (number: number, thing: string) => ({
  name: `story-${number}.txt`,
  text: `Story ${number} of the ${thing}\n\nBy Hanne Brisk\nHarbour Courier\n${10 + number} May 2024\n\n“The ${thing} is safe,” said Ines Salt-Okafor on Friday.\n`,
});

test('a list of queries is counted line by line, opened, saved, and counted again after an import', async ({
  host,
}) => {
  const { page } = host;
  const library = libraryPage(host);
  await importTexts(host, [story(1, 'ferry'), story(2, 'ferry'), story(3, 'bridge')]);
  await goToPlace(host, batch);
  const list = page.getByRole('textbox', { name: 'Queries, one in each line' });
  await list.fill('# boats\nferry\nferry OR bridge\n\ndate:soon bridge\nferry\n-\ntram');
  await list.press('ControlOrMeta+Enter');
  await expect(page.getByText('5 queries (1 repeated line left out, 1 comment)')).toBeVisible();
  const table = page.getByRole('grid', { name: 'What each query finds' });
  const row = (query: string) => table.getByRole('row').filter({ has: page.getByText(query, { exact: true }) });
  const cells = (query: string) => row(query).getByRole('gridcell');
  await expect(cells('ferry')).toHaveText(['2', 'ferry', '2', '2', /11/, /12/, '']);
  await expect(cells('date:soon bridge')).toHaveText(['5', 'date:soon bridge', '1', '1', /13/, /13/, /A date looks/u]);
  await expect(cells('-')).toHaveText(['7', '-', '', '', '', '', 'There is no word in this line.']);
  await expectGoodLooks(host, 'batch-search');

  await table.getByRole('button', { name: 'Articles' }).click();
  await expect(table.getByRole('row').nth(1)).toContainText('ferry OR bridge');
  const { text } = await savedBy(host, () => saveListAs(host, 'CSV'));
  expect(text).toMatch(/^3,ferry OR bridge,3,3,2024-05-11,2024-05-13,$/mu);
  await table.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(library.search).toHaveValue('ferry');
  await expect(library.total).toHaveText('2 of 3 articles');

  await page.keyboard.press('Shift+L');
  await importTexts(host, [story(4, 'ferry')]);
  await page.keyboard.press('Shift+Q');
  await expect(page.getByText('The archive has changed since this was counted.')).toBeVisible();
  await page.getByRole('button', { name: 'Count again' }).last().click();
  await expect(cells('ferry').nth(3)).toHaveText('1');
  await expect(cells('tram').nth(3)).toHaveText('0');

  // As exact words a name with a hyphen is no more than that, and neither is one with a colon.
  const names = join(host.folder, 'names.csv');
  writeFileSync(names, 'Salt-Okafor;witness\noutlet:Harbour;\n');
  await dropPaths(host, [names], list);
  await expect(list).toHaveValue('Salt-Okafor\noutlet:Harbour');
  await page.getByRole('checkbox', { name: 'Each line as exact words' }).check();
  await page.getByRole('button', { name: 'Count', exact: true }).click();
  await expect(cells('Salt-Okafor').nth(2)).toHaveText('4');
  await expect(cells('outlet:Harbour').nth(2)).toHaveText('0');

  await page.getByRole('button', { name: 'Lists' }).click();
  await page.getByRole('menuitem', { name: 'Keep under a name…' }).click();
  await page.getByRole('textbox', { name: 'Name of the list' }).fill('Witnesses');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'List: Witnesses' }).waitFor();
  await page.getByRole('button', { name: 'Count again' }).click();
  const [kept] = await ask(host, 'queryList.list', {});
  await expect
    .poll(async () => (await ask(host, 'queryList.get', { id: kept?.id ?? 0 })).countedThrough)
    .toBeGreaterThan(0);
  await page.reload();
  await page.getByRole('button', { name: 'Lists' }).click();
  await page.getByRole('menuitem', { name: 'Witnesses' }).click();
  await expect(list).toHaveValue('Salt-Okafor\noutlet:Harbour');
  // Counted to its end before: what is new since is told.
  await page.getByRole('button', { name: 'Count', exact: true }).click();
  await expect(cells('Salt-Okafor')).toHaveText(['1', 'Salt-Okafor', '4', '0', '0', /11/, /14/, '']);
});
