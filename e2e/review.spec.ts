import { expect, test } from './fixtures.ts';
import { expectGoodLooks } from './pages/appearance.ts';
import { ask, importSamples, pressWithMod } from './pages/archive-page.ts';
import { currentRow, expectTotal, openReview, reviewRows, shownFact } from './pages/review-page.ts';

const names = ['ferry-aground-harbour-courier.txt', 'dam-vote-tern-valley-post.txt'];

test('all facts are gone through by keys, decided about one by one and all at once, and undone', async ({ host }) => {
  const { page } = host;
  await importSamples(host, names);
  await openReview(host);
  const count = async (which: object): Promise<number> =>
    (await ask(host, 'review.outline', { which, order: 'least-sure' })).total;
  const undecided = await count({ verdicts: ['undecided'] });
  expect(undecided).toBeGreaterThan(100);
  await expectTotal(page, undecided);

  // Each decision hands the cursor on.
  const first = await shownFact(page).getByRole('link').getAttribute('href');
  await page.keyboard.press('a');
  await expectTotal(page, undecided - 1);
  await expect(shownFact(page).getByRole('link')).not.toHaveAttribute('href', first ?? '');
  await page.keyboard.press('r');
  await expectTotal(page, undecided - 2);
  expect([await count({ verdicts: ['accepted'] }), await count({ verdicts: ['rejected'] })]).toEqual([1, 1]);
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('k');
  await expect(currentRow(page)).toHaveAttribute('aria-rowindex', '2');

  // A rule says what it saw. Below a confidence, all at once.
  await expect(
    page.getByRole('list', { name: 'Rules' }).getByRole('button', { name: /^figure-number/ }),
  ).toHaveAccessibleDescription('A number in digits or words.');
  await page
    .getByRole('list', { name: 'Kinds' })
    .getByRole('button', { name: /^Places/ })
    .click();
  await page.getByLabel('Below').fill('70');
  const which = { kinds: ['place' as const], below: 0.7, verdicts: ['undecided' as const] };
  const some = await count(which);
  expect(some).toBeGreaterThan(1);
  await expectTotal(page, some);
  await expectGoodLooks(host, 'review');
  await page.getByRole('button', { name: `Reject all ${some}` }).click();
  await expectTotal(page, 0);
  await expect(page.getByText('Nothing is left to decide here')).toBeVisible();
  expect(await count({ ...which, verdicts: ['rejected'] })).toBe(some);
  await pressWithMod(page, 'z');
  await expectTotal(page, some);
  expect(await count({ ...which, verdicts: ['rejected'] })).toBe(0);

  // Selected ones get another type.
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.getByRole('region', { name: 'Selected facts' })).toContainText('2 selected');
  await page.keyboard.press('y');
  await page.getByLabel('They are').selectOption('organisation');
  await page.getByRole('form').getByRole('button', { name: 'Retype' }).click();
  await expectTotal(page, some - 2);
  expect(await count({ kinds: ['organisation'], verdicts: ['edited'] })).toBe(2);
  await pressWithMod(page, 'z');
  await expectTotal(page, some);
});

test('a fact is edited, explained and opened at its place from the review', async ({ host }) => {
  const { page } = host;
  await importSamples(host, names);
  await openReview(host, {
    at: 'review',
    which: { kinds: ['statement'], verdicts: ['undecided'] },
    order: 'most-sure',
  });
  await expect(async () => {
    await page.keyboard.press('j');
    await expect(currentRow(page)).toHaveAttribute('aria-rowindex', /^[2-9]$/, { timeout: 500 });
  }).toPass();
  await page.keyboard.press('w');
  await expect(page.getByRole('region', { name: 'Why this fact is here' })).toContainText('sure');
  await page.keyboard.press('e');
  const form = page.getByRole('form', { name: 'Edit the fact' });
  await form.getByLabel('Speaker').fill('Somebody else');
  await page.keyboard.press('Control+Enter');
  await expect(form).toHaveCount(0);
  await page.getByRole('button', { name: /^Edited/ }).click();
  await expectTotal(page, 1);
  await expect(reviewRows(page)).toContainText('Somebody else');
  await expectGoodLooks(host, 'review-explained');
  await page.keyboard.press('o');
  await expect(page.getByRole('button', { pressed: true, name: /Somebody else/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid', { name: 'Facts' })).toBeVisible();
});
