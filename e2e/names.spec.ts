import type { Locator } from '@playwright/test';
import { saveListAs } from './files.ts';
import { expect, test, type TestHost } from './fixtures.ts';
import { expectGoodLooks } from './pages/appearance.ts';
import { ask, goToPlace, importTexts, pressWithMod } from './pages/archive-page.ts';

const articles = [
  {
    name: 'harbour.txt',
    text: `Harbour court hears the miners

By Ada Poe | Westland Daily | 12 March 2024

The International Harbour Court (IHC) will hear the miners, its president, Benjamin Hale, said on Tuesday. “The miners will be heard,” Hale said.

Ada Quill, the union's lawyer, praised Benjamin Hale. The IHC has 12 judges.
`,
  },
  {
    name: 'council.txt',
    text: `Highland council meets

Coast Wire | 14 March 2024

The Inland Herding Council (IHC) met in Kelso on Thursday. “Herds are safe,” said Tom Reed, chairman of the Inland Herding Council.
`,
  },
  {
    name: 'ruling.txt',
    text: `Court rules for the miners

Coast Wire | 2 April 2024

Ben Hale read the ruling on Tuesday. “The dispute is over,” Ben Hale said. The lawyer Ada Quill said the miners were right.
`,
  },
];

function namesPage({ page }: TestHost) {
  const list = page.getByRole('grid', { name: 'Names' });
  return {
    list,
    find: page.getByRole('textbox', { name: 'Find a name' }),
    row: (name: string): Locator =>
      list.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) }),
  };
}

test('names of all articles are found, opened, merged, split, renamed, and every step can be undone', async ({
  host,
}) => {
  await importTexts(host, articles);
  const { page } = host;
  await page.getByRole('link', { name: 'Names' }).click();
  const names = namesPage(host);
  // Ben and Benjamin Hale are one: nobody else of that surname is there.
  await expect(names.row('Benjamin Hale').getByRole('gridcell').nth(1)).toHaveText('2');
  await expect(names.row('Benjamin Hale')).toContainText('Ben Hale');
  await expectGoodLooks(host, 'names');
  await names.find.fill('qui');
  await expect(names.row('Ada Quill')).toBeVisible();
  await expect(names.row('Benjamin Hale')).toBeHidden();
  await names.find.fill('');

  await names.row('Benjamin Hale').getByRole('link').click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Benjamin Hale');
  await expect(page.getByRole('option').first()).toContainText('Ben Hale read the ruling');
  await expect(page.getByRole('complementary').getByRole('link', { name: 'Ada Quill' })).toBeVisible();
  await expectGoodLooks(host, 'entity');

  // Split by name, undone.
  await page.getByRole('button', { name: 'Split…' }).click();
  const splitting = page.getByRole('dialog', { name: /^Split/ });
  await splitting.getByRole('checkbox', { name: /^Ben Hale/ }).check();
  await expect(splitting.getByRole('row', { name: /^Articles/ })).toContainText('1');
  await splitting.getByRole('button', { name: 'Split' }).click();
  await expect(title).toHaveText('Ben Hale');
  await expect(page.getByRole('list', { name: 'What you decided' })).toContainText('You split');
  await pressWithMod(page, 'z');
  await expect(page.getByText('Undone: ')).toBeVisible();
  await goToPlace(host, { at: 'entity', key: 'person:benjamin hale', show: 'said' });
  const statements = page.getByRole('listbox', { name: 'Statements by Benjamin Hale' });
  await expect(statements.getByRole('option', { name: /The dispute is over/ })).toBeVisible();
  await expect(statements.getByRole('option', { name: /The miners will be heard/ })).toBeVisible();

  // Merged into another by keys, and later imports follow.
  await goToPlace(host, { at: 'entity', key: 'person:tom reed', show: 'mentions' });
  await expect(title).toHaveText('Tom Reed');
  await page.keyboard.press('m');
  const merging = page.getByRole('dialog', { name: /^Merge/ });
  const find = merging.getByRole('textbox', { name: 'Find a name' });
  await find.fill('hale');
  await merging.getByRole('radio', { name: /^Benjamin Hale/ }).waitFor();
  await find.press('ArrowDown');
  await expect(merging.getByRole('status')).toHaveText('Tom Reed goes into Benjamin Hale');
  // What was chosen before is no longer in sight: Enter merges nothing, but takes what is.
  await find.fill('quill');
  await merging.getByRole('radio', { name: /^Ada Quill/ }).waitFor();
  await find.press('Enter');
  await expect(merging.getByRole('status')).toHaveText('Tom Reed goes into Ada Quill');
  await expect(merging.getByRole('row', { name: /^Articles/ })).toHaveText(/1\s*2\s*3/);
  await expectGoodLooks(host, 'entity-merge');
  await merging.getByRole('button', { name: 'Merge' }).click();
  await expect(title).toHaveText('Ada Quill');
  await expect(page.getByRole('list', { name: 'What you decided' })).toContainText('You merged “Tom Reed” into this');
  await importTexts(host, [
    { name: 'later.txt', text: 'Herds move on\n\nTom Reed, the chairman, spoke in Kelso on Friday.\n' },
  ]);
  await expect(page.getByText('4 articles')).toBeVisible();
  await page.getByRole('button', { name: /^Take back/ }).click();
  await expect(page.getByText('2 articles')).toBeVisible();

  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: 'Name' }).fill('Ada Quill of the union');
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('Ada Quill of the union');
  await pressWithMod(page, 'z');
  await expect(title).toHaveText('Ada Quill');
});

test('abbreviations lead to the article that defines them, and two organisations under one are marked', async ({
  host,
}) => {
  const [court] = await importTexts(host, articles);
  const { page } = host;
  await goToPlace(host, { at: 'abbreviations', text: '', conflicts: false });
  const entry = page.getByRole('option', { name: /^IHC/ });
  await expect(entry).toContainText('conflict');
  await expect(entry).toContainText('International Harbour Court');
  await expect(entry).toContainText('Inland Herding Council');
  await expectGoodLooks(host, 'abbreviations');
  const [download] = await Promise.all([
    host.kind === 'browser' ? page.waitForEvent('download') : Promise.resolve(null),
    host.kind === 'browser' ? saveListAs(host, 'CSV') : Promise.resolve(),
  ]);
  expect(download?.suggestedFilename() ?? 'abbreviations.csv').toBe('abbreviations.csv');
  await entry.getByText('International Harbour Court').click();
  await expect(page).toHaveURL(new RegExp(`#article\\?id=${court}&start=`));

  // From a fact to all about whom it names.
  const hale = (await ask(host, 'entity.inArticle', { articleId: court ?? 0 })).find(
    ({ name }) => name === 'Benjamin Hale',
  );
  await goToPlace(host, { at: 'article', id: court ?? 0, fact: hale?.facts[0] ?? '' });
  await page.getByRole('button', { name: 'All about Benjamin Hale' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Benjamin Hale');
});
