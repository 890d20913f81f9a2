import { sources } from '../src/renderer/ui/place.ts';
import { expect, test } from './fixtures.ts';
import { expectGoodLooks } from './pages/appearance.ts';
import { ask, goToPlace, importSamples, importTexts } from './pages/archive-page.ts';
import { expectTotal } from './pages/review-page.ts';
import { libraryPage } from './pages/library-page.ts';
import { savedBy, saveListAs } from './files.ts';

const names = ['ferry-aground-harbour-courier.txt', 'dam-vote-tern-valley-post.txt'];
const leak = {
  name: 'harbour-leak.txt',
  text: `Harbour board split over fees

Lindhaven Post
4 May 2026

The board would raise the fees in June, said two officials, who spoke on condition of anonymity because they were not authorised to discuss the plan.

“Nobody has asked the fishermen,” said Marta Voss, who leads the harbour office.
`,
};

test('who the accounts rest on: counts that lead to their statements, a table to sort, drawings to save', async ({
  host,
}) => {
  const { page } = host;
  await importSamples(host, names);
  await importTexts(host, [leak]);
  await page.keyboard.press('Shift+O');
  await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible();
  const { kinds, outlets } = await ask(host, 'source.counts', { scope: {} });
  const table = page.getByRole('table', { name: 'Outlets by kind of source' });
  await expect(table.getByRole('row')).toHaveCount(outlets.length + 2);
  await page.getByLabel('Only outlets with at least so many statements').fill('3');
  await expectGoodLooks(host, 'sources');

  // A number leads to as many statements.
  await page.getByRole('list', { name: 'Kinds of source' }).getByRole('link', { name: /Named/ }).click();
  await expectTotal(page, kinds.named);
  await page.goBack();
  await table.getByRole('link', { name: /^Anonymous, all outlets/ }).click();
  await expectTotal(page, kinds.anonymous);
  await page.goBack();

  // Sorted by a column, and the other way round.
  const firstOutlet = table.getByRole('rowheader').first();
  await table.getByRole('button', { name: /^Outlet/ }).click();
  await expect(table.getByRole('columnheader', { name: /^Outlet/ })).toHaveAttribute('aria-sort', 'ascending');
  const before = await firstOutlet.textContent();
  await table.getByRole('button', { name: /^Outlet/ }).click();
  await expect(firstOutlet).not.toHaveText(before ?? '');

  // Why nobody is named, in the words of the article.
  const reasons = page.getByRole('list', { name: 'Reasons for anonymity' });
  await expect(reasons).toContainText('not authorised to discuss the plan');
  await reasons.getByRole('link', { name: /Not allowed to speak/ }).click();
  await expect(page.getByText('Not named: not allowed to speak')).toBeVisible();
  await page.goBack();

  // What is limited, is limited everywhere.
  await page.getByLabel('Only articles that match').fill('fees');
  await expect(table.getByRole('row')).toHaveCount(3);
  await expect(table).toContainText('Lindhaven Post');
  const { name, text } = await savedBy(host, () => saveListAs(host, 'CSV'));
  expect(name).toBe('sources.csv');
  expect(text).toContain('Query,fees');
  expect(text).toContain('Lindhaven Post,1,');
});

test('an archive without statements says what will be counted', async ({ host }) => {
  await goToPlace(host, sources);
  await expect(host.page.getByText('No statements yet.')).toBeVisible();
});

test('the sources of the articles of a search and of a selection are counted alone', async ({ host }) => {
  const { page } = host;
  await importSamples(host, names);
  const { search, list } = libraryPage(host);
  await search.fill('dam');
  await expect(list.getByRole('row')).not.toHaveCount(0);
  await search.press('Enter');
  await page.keyboard.press('o');
  await expect(page.getByLabel('Only articles that match')).toHaveValue('dam');
  await page.goBack();
  await expect(list.getByRole('row')).not.toHaveCount(0);
  await page.keyboard.press('x');
  await page
    .getByRole('region', { name: 'Selected articles' })
    .getByRole('button', { name: /Sources/ })
    .click();
  await expect(page.getByText('Only 1 selected article')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Outlets by kind of source' }).getByRole('row')).toHaveCount(3);

  // The drawing is a file that says what it shows, and holds no links.
  const drawing = await savedBy(host, () => page.getByRole('button', { name: 'Save as SVG' }).first().click());
  expect(drawing.name).toBe('sources by outlet.svg');
  expect(drawing.text).toMatch(/^<\?xml[^]*<svg[^]*of 1 outlets[^]*<rect/);
  expect(drawing.text).not.toContain('<a ');
});
