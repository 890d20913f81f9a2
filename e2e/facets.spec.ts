import { expect, test } from './fixtures.ts';
import { expectGoodLooks } from './pages/appearance.ts';
import { importTexts } from './pages/archive-page.ts';
import { libraryPage } from './pages/library-page.ts';

const story = (number: number, who: string): { name: string; text: string } => ({
  name: `story-${number}.txt`,
  text: `Story ${number} of the ferry\n\nBy Hanne Brisk\nHarbour Courier\n${10 + number} May 2024\n\n“The ferry is safe after repair ${number},” ${who} said on Monday.\n`,
});

test('people, speakers, kinds of source and imports narrow the list, are counted when opened, and stay open', async ({
  host,
}) => {
  const { page } = host;
  const library = libraryPage(host);
  await importTexts(host, [story(1, 'Marta Oyelaran'), story(2, 'Marta Oyelaran'), story(3, 'a harbour official')]);
  await expect(library.total).toHaveText('3 articles');

  await library.facets.getByRole('button', { name: 'Speakers' }).click();
  const speakers = library.facets.getByRole('list', { name: 'Speakers' });
  await speakers.getByRole('button', { name: 'Marta Oyelaran 2', exact: true }).click();
  await expect(library.total).toHaveText('2 of 3 articles');
  await speakers.getByRole('button', { name: 'Leave out Marta Oyelaran' }).click();
  await expect(library.total).toHaveText('1 of 3 articles');
  await library.facets.getByRole('button', { name: 'Kinds of source' }).click();
  await library.facets.getByRole('button', { name: 'Imports' }).click();
  const imports = library.facets.getByRole('list', { name: 'Imports' });
  await imports.getByRole('button', { pressed: false }).first().click();
  await expect(library.total).toHaveText('1 of 3 articles');
  await expectGoodLooks(host, 'facets');

  await page.reload();
  await expect(library.total).toHaveText('1 of 3 articles');
  await library.facets.getByRole('button', { name: 'Clear filters' }).click();
  await expect(library.total).toHaveText('3 articles');
  await expect(speakers.getByRole('button', { name: 'Marta Oyelaran 2', exact: true })).toBeVisible();
});
