import { expect, test } from './fixtures.ts';
import { savedBy, saveListAs } from './files.ts';
import { expectGoodLooks } from './pages/appearance.ts';
import { ask, importSamples } from './pages/archive-page.ts';
import { currentRow, expectTotal, reviewRows } from './pages/review-page.ts';

test.beforeEach(async ({ host }) => {
  await importSamples(host, ['ferry-aground-harbour-courier.txt']);
  await host.page.getByRole('link', { name: 'Facts', exact: true }).click();
});

test('what did X say about Y between A and B: statements by speaker, words and date, leading to their place', async ({
  host,
}) => {
  const { page } = host;
  await expectGoodLooks(host, 'facts-search');
  const who = page.getByRole('textbox', { name: 'Who' }).or(page.getByRole('combobox', { name: 'Who' }));
  await who.fill('stanm');
  await page
    .getByRole('option', { name: /Stanmore/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: /What did .*Stanmore say\?/ })).toBeVisible();
  await expect(reviewRows(page).first()).toContainText('Stanmore');
  await page.getByRole('textbox', { name: 'Words of the statement' }).fill('children');
  await expect(reviewRows(page).first()).toContainText(/children/i);
  await page.getByLabel('Published from').fill('2030');
  await expect(page.getByText('No such fact.')).toBeVisible();
  await page.getByLabel('Published from').fill('1990');
  await expect(
    page.getByRole('heading', { name: /about “children” in articles published since 1990\?/ }),
  ).toBeVisible();
  await reviewRows(page).first().click();
  await expect(currentRow(page)).toHaveCount(1);
  await page.keyboard.press('o');
  await expect(page).toHaveURL(/#article\?.*fact=/);
});

test('figures by value and unit: the total is exact, the list is saved with what was asked, and a decision counts', async ({
  host,
}) => {
  const { page } = host;
  await page.getByLabel('Kind', { exact: true }).selectOption('figure');
  await page.getByLabel('At least', { exact: true }).fill('100');
  await expect(page.getByRole('heading', { name: 'Figures of at least 100' })).toBeVisible();
  const which = { kinds: ['figure' as const], standing: true as const, value: { from: 100 } };
  const { total } = await ask(host, 'review.outline', { which, order: 'newest' });
  expect(total).toBeGreaterThan(2);
  await expectTotal(page, total);
  const { name, text } = await savedBy(host, () => saveListAs(host, 'CSV'));
  expect(name).toBe('facts.csv');
  const lines = text.trim().split('\r\n');
  expect([lines[0], lines[4], lines.length]).toEqual([
    'Cuttings: Figures of at least 100',
    `Facts,${total}`,
    total + 7,
  ]);
  await reviewRows(page).first().click();
  await page.keyboard.press('r');
  await expectTotal(page, total - 1);
  await page.getByLabel('Decisions').selectOption('rejected');
  await expectTotal(page, 1);
});
