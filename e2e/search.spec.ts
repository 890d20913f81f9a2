import { expect, test } from './fixtures.ts';
import { importSamples, libraryPage } from './pages/library-page.ts';
import { expectGoodLooks } from './pages/appearance.ts';

test.beforeEach(async ({ host }) => {
  await importSamples(host);
});

test('results come as one types, with hits marked in title and snippet', async ({ host }) => {
  const { page } = host;
  const { search, list, total } = libraryPage(host);
  await page.keyboard.press('/');
  await page.keyboard.type('dam');
  await expect(total).toHaveText('4 of 8 articles');
  await expect(list.locator('mark').first()).toHaveText(/dam/i);
  await page.keyboard.type(' Stanmore');
  await expect(total).toHaveText('4 of 8 articles');
  await expectGoodLooks(host, 'search');
  await search.fill('"hard night" -Bulletin');
  await expect(total).toHaveText(/^[1-4] of 8 articles$/);
  await search.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#article\?.*query=/);
  await page.goBack();
  await page.keyboard.press('/');
  await search.press('Escape');
  await expect(total).toHaveText('8 articles');
});

test('the first hit of each snippet is in sight in windows of any width, with a long reason before it', async ({
  host,
}) => {
  const { page } = host;
  const { search, list, total } = libraryPage(host);
  await search.fill('*uthori* OR *nstitut* OR negotation~2');
  for (const width of [360, 430, 500, 700, 900, 1000, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    await expect(list.locator('mark').first()).toBeVisible();
    const cut = await list.getByRole('row').evaluateAll((rows) =>
      rows.flatMap((row) => {
        const cell = [...row.children].find(({ className }) => className.includes('_main_'))?.getBoundingClientRect();
        const [, snippet] = [...row.querySelectorAll('[class*="_main_"] > *')];
        const hit = snippet?.querySelector('mark')?.getBoundingClientRect();
        return cell === undefined || hit === undefined || hit.right <= cell.right + 1 ? [] : [row.textContent];
      }),
    );
    expect(cut, `${width} pixels`).toEqual([]);
    if (width === 360) await expectGoodLooks(host, 'search-narrow');
  }
  // As a window of 1,280 × 800 enlarged to twice its size.
  await page.setViewportSize({ width: 640, height: 400 });
  await search.fill('');
  // The list of the search before has a cursor of its own.
  await expect(total).toHaveText('8 articles');
  await list.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('x');
  const [bar, row] = [page.getByRole('region', { name: 'Selected articles' }), list.locator('[data-current="true"]')];
  await expect(row).toBeInViewport();
  await expect
    .poll(async () => {
      const [over, under] = [await bar.boundingBox(), await row.boundingBox()];
      if (over === null || under === null) return 'not there';
      return [over.x >= 0, over.x + over.width <= 640, under.y + under.height <= over.y];
    })
    .toEqual([true, true, true]);
});

test('a problem of a query is shown under the box, at its place, and a search without hits teaches', async ({
  host,
}) => {
  const { page } = host;
  const { search, total } = libraryPage(host);
  await search.fill('dam date:soon');
  await expect(search).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('A date looks like')).toBeVisible();
  await expect(page.getByText('date:soon', { exact: true })).toHaveCSS('text-decoration-line', 'underline');
  await expect(total).toHaveText('4 of 8 articles');
  await expectGoodLooks(host, 'search-problem');
  await search.fill('helicopter submarine');
  await expect(page.getByRole('heading', { name: 'No article matches this search' })).toBeVisible();
  await expectGoodLooks(host, 'search-nothing');
  await search.fill('"reef ferry"');
  await page.getByRole('button', { name: 'reef ferry' }).click();
  await expect(total).toHaveText(/^[1-8] of 8 articles$/);
});

test('other forms of words are found when the switch is on, are told, and can be left out for one word', async ({
  host,
}) => {
  const { page } = host;
  const { search, total, list } = libraryPage(host);
  const forms = page.getByRole('button', { name: 'Find other forms of English words' });
  await search.fill('dams');
  await expect(total).toHaveText('1 of 8 articles');
  await forms.click();
  await expect(total).toHaveText('4 of 8 articles');
  await expect(forms).toHaveAttribute('aria-pressed', 'true');
  await expect(search).toHaveValue('dams');
  await expect(page.getByRole('status', { name: 'Also searched for' })).toContainText('also');
  await expect(list.getByText(/ for dams/).first()).toBeVisible();
  await expectGoodLooks(host, 'search-forms');
  await search.fill('exact:dams');
  await expect(page.getByRole('status', { name: 'Also searched for' })).toBeHidden();
  await search.fill('*eport*');
  await expect(page.getByRole('status', { name: 'Also searched for' })).toContainText(/\d words?: .*reported/);
  await search.fill('');
  await page.reload();
  await expect(forms).toHaveAttribute('aria-pressed', 'true');
});

test('facets narrow the list with exact counts, several at once, and are cleared', async ({ host }) => {
  const { page } = host;
  const { facets, total, search } = libraryPage(host);
  const outlets = facets.getByRole('list', { name: 'Outlets' });
  const values = outlets.getByRole('button', { name: /\d$/ });
  await expect(values).toHaveCount(8);
  await values.nth(0).click();
  await expect(total).toHaveText('1 of 8 articles');
  await outlets.getByRole('button', { pressed: false, name: /\d$/ }).first().click();
  await expect(total).toHaveText('2 of 8 articles');
  await expect(outlets.getByRole('button', { pressed: true })).toHaveCount(2);
  await expectGoodLooks(host, 'library-facets');
  await facets.getByRole('button', { name: 'Clear filters' }).click();
  await expect(total).toHaveText('8 articles');
  await values.nth(1).hover();
  await outlets.getByRole('button', { name: /^Leave out / }).click();
  await expect(total).toHaveText('7 of 8 articles');
  await outlets.getByRole('button', { name: /^Leave out /, pressed: true }).click();
  await expect(total).toHaveText('8 articles');

  // A range of months, by keys and by dragging.
  const bars = facets.getByRole('list', { name: 'Articles over time' }).getByRole('button');
  const last = bars.last();
  await last.focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(facets.getByRole('button', { name: 'All months' })).toBeVisible();
  await expect(total).toHaveText(/^[1-7] of 8 articles$/);
  await expect(bars.and(page.locator('[aria-pressed=true]'))).toHaveCount(2);
  await bars.first().hover();
  await page.mouse.down();
  await last.hover();
  await page.mouse.up();
  await expect(total).toHaveText('8 of 8 articles');
  await facets.getByRole('button', { name: 'All months' }).click();
  await expect(total).toHaveText('8 articles');
  await search.fill('dam');
  await expect(values).toHaveCount(4);
  await page.goBack();
});

test('the order is chosen, and a search comes by best match', async ({ host }) => {
  const { order, search, titles, expectTitles } = libraryPage(host);
  await order.selectOption('title');
  const compare = new Intl.Collator('en').compare;
  await expectTitles((await titles()).toSorted(compare));
  await order.selectOption('newest');
  await search.fill('dam');
  await expect(order).toHaveValue('relevance');
});
