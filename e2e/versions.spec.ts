import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { dropPaths } from './files.ts';
import { expectGoodLooks } from './pages/appearance.ts';
import { libraryPage } from './pages/library-page.ts';

const story = (title: string, day: number, dead: string, outlet = 'Harbour Courier', end = ''): string =>
  `${title}

By Ines Calder
${outlet}
${day} June 2024

A night train left the rails near Ostermark early on Sunday, and at least ${dead} people died, the railway company said. Rescuers with lamps and
dogs searched the carriages until the morning, and buses took those who could walk to the town hall.

The train had been on its way from Sele to the coast with some two hundred passengers on board. “We do not know yet why it happened,” said
Ada Lindqvist, who leads the company. The minister of transport is to visit the place on Monday.${end}
`;

test('versions are found at import, with the words that differ, and a person has the last word', async ({ host }) => {
  const { page } = host;
  const library = libraryPage(host);
  const files = [
    ['first.txt', story('Night train leaves the rails', 2, '12')],
    ['second.txt', story('Night train leaves the rails', 3, '14')],
    ['copy.txt', story('Night train leaves the rails', 4, '14', 'Sele Gazette', ' Agencies')],
    [
      'other.txt',
      'Fish market to close\n\nHarbour Courier\n3 June 2024\n\nThe council voted to close the fish market.\n',
    ],
  ] as const;
  const paths = files.map(([name, text]) => {
    writeFileSync(join(host.folder, name), text);
    return join(host.folder, name);
  });
  await dropPaths(host, paths);
  await expect(page.getByText('Import finished: 4 articles imported.')).toBeVisible({ timeout: 20_000 });

  await page.getByRole('link', { name: 'Show the ledger' }).click();
  await expect(page.getByText('2 of them hold much the same text as others.')).toBeVisible();
  // Files that a browser hands over may come in another order; the one that comes later is told of beside the earlier.
  await expect(page.getByRole('grid', { name: 'Ledger' })).toContainText(/2 words differ: 12 → 14 people died/u);
  await expectGoodLooks(host, 'ledger-with-near-duplicates');

  await page.getByRole('link', { name: 'Show those with versions' }).click();
  await expect(library.total).toHaveText('3 of 4 articles');
  await library.facets.getByRole('button', { name: /Hide older versions/u }).click();
  await expect(library.total).toHaveText('3 of 4 articles');
  await expect(library.row('Fish market to close')).toBeVisible();
  await library.facets.getByRole('button', { name: 'Clear filters' }).click();
  await library.row('Harbour Courier').getByRole('button', { name: '3 versions in 2 outlets' }).first().click();

  const panel = page.getByRole('dialog', { name: 'Versions' });
  const members = panel.getByRole('list', { name: 'Versions in the order of time' }).locator(':scope > li');
  await expect(members).toHaveCount(3);
  await expect(members.nth(1)).toContainText('12 → 14 people died');
  await expect(members.nth(1)).toContainText('newest of this outlet');
  await expectGoodLooks(host, 'versions');
  await members.nth(2).getByRole('button', { name: 'Not a version' }).click();
  await expect(members).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(library.row('Sele Gazette').getByRole('button', { name: '3 versions in 2 outlets' })).toBeVisible();
  await page.keyboard.press('Shift+V');
  await expect(members).toHaveCount(3);
  await members.nth(1).getByRole('button', { name: 'Compare with the one before' }).click();
  await expect(page).toHaveURL(/#comparison/u);

  await page.goBack();
  await library.list.getByRole('link', { name: 'Night train leaves the rails' }).first().click();
  await expect(page.getByRole('button', { name: /3 versions in 2 outlets/u })).toBeVisible();
});
