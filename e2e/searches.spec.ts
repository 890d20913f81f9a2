import { expect, test, type TestHost } from './fixtures.ts';
import { savedBy, saveListAs } from './files.ts';
import { importTexts } from './pages/archive-page.ts';
import { expectGoodLooks } from './pages/appearance.ts';
import { libraryPage } from './pages/library-page.ts';

/** Articles about a ferry, or about something else, a day later each. */
function importStories(host: TestHost, stories: readonly (readonly [number: number, thing: string])[]) {
  return importTexts(
    host,
    stories.map(([number, thing]) => ({
      name: `story-${number}.txt`,
      text: `Story ${number} of the ${thing}\n\nBy Hanne Brisk\nHarbour Courier\n${10 + number} May 2024\n\nThe ${thing} was inspected for the ${number * 13}th time, and ${number} planks were replaced.\n`,
    })),
  );
}

test('a saved search is read through by keys, kept on disk, and opens again when an import brings more', async ({
  host,
}) => {
  const { page } = host;
  const library = libraryPage(host);
  await importStories(host, [
    [1, 'ferry'],
    [2, 'ferry'],
    [3, 'ferry'],
    [4, 'bridge'],
  ]);
  await library.search.fill('ferry');
  await expect(library.total).toHaveText('3 of 4 articles');
  await library.list.focus();
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Save this search' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Ferry planks');
  await page.keyboard.press('Enter');
  const folder = page.getByRole('region', { name: 'Saved search Ferry planks' });
  await expect(folder.getByText('0 of 3 read')).toBeVisible();

  await expect(library.list.getByRole('link', { name: /^Unread/u })).toHaveCount(3);
  await library.list.focus();
  await page.keyboard.press('Shift+M');
  await expect(page).toHaveURL(/#article\?id=/u);
  await expect(folder.getByText('1 of 3 read')).toBeVisible();
  await expect(page.getByRole('search', { name: 'Hits in this article' })).toContainText('article 1 of 3');
  const read = folder.getByRole('button', { name: 'Read', exact: true });
  await read.click();
  await expect(folder.getByText('0 of 3 read')).toBeVisible();
  await read.click();
  await expect(folder.getByText('1 of 3 read')).toBeVisible();
  await page.keyboard.press('+');
  await expect(folder.getByRole('button', { name: 'Relevant', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Shift+M');
  await expect(folder.getByText('2 of 3 read')).toBeVisible();
  await page.keyboard.press('z');
  await expect(folder.getByRole('button', { name: 'Later' })).toHaveAttribute('aria-pressed', 'true');
  await expectGoodLooks(host, 'saved-search-article');
  await folder.getByRole('link', { name: 'Ferry planks' }).click();
  await expect(library.list.getByRole('link', { name: /^Unread/u })).toHaveCount(1);

  await library.list.focus();
  await page.keyboard.press('b');
  await expect(library.total).toHaveText('1 of 4 articles');
  await page.keyboard.press('m');
  await expect(folder.getByText('3 of 3 read')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(folder.getByText('2 of 3 read')).toBeVisible();
  await folder.getByRole('button', { name: 'Relevant 1' }).click();
  await expect(library.list.getByRole('link', { name: /Relevant/u })).toHaveCount(1);
  await folder.getByRole('button', { name: 'Mark all as read' }).click();
  await expect(folder.getByText('3 of 3 read')).toBeVisible();

  await page.keyboard.press('Shift+I');
  // What is dropped on something that just goes is dropped on nothing.
  await expect(page).toHaveURL(/#imports/u);
  await expect(page.getByRole('main').getByRole('grid')).toBeVisible();
  await importStories(host, [
    [5, 'ferry'],
    [6, 'bridge'],
  ]);
  await page.reload();
  await page.getByRole('link', { name: 'Library', exact: true }).click();
  const again = page.getByRole('region', { name: 'Saved searches' });
  await expect(again.getByRole('link', { name: 'Ferry planks 1 new 4' })).toBeVisible();
  await again.getByRole('link', { name: /Ferry planks/u }).click();
  const reopened = page.getByRole('region', { name: 'Saved search Ferry planks' });
  await expect(reopened.getByText('3 of 4 read')).toBeVisible();
  await expect(libraryPage(host).row('Story 5').getByText('New')).toBeVisible();
  await expect(again.getByText('1 new')).toBeHidden();
  await expectGoodLooks(host, 'saved-search');
});

test('saved searches are changed, renamed, ordered and removed, and each is undone', async ({ host }) => {
  const { page } = host;
  const library = libraryPage(host);
  await importStories(host, [
    [1, 'ferry'],
    [2, 'bridge'],
  ]);
  const saved = page.getByRole('region', { name: 'Saved searches' });
  for (const query of ['ferry', 'bridge']) {
    await library.search.fill(query);
    await expect(library.total).toHaveText('1 of 2 articles');
    await saved.getByRole('button', { name: 'Save…' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(saved.getByRole('link', { name: `${query} 1` })).toHaveAttribute('aria-current', 'page');
  }
  const workbook = await savedBy(host, () => saveListAs(host, 'Excel'));
  expect([workbook.name, workbook.text.slice(0, 2)]).toEqual(['articles.xlsx', 'PK']);
  const { text } = await savedBy(host, () => saveListAs(host, 'CSV'));
  expect(text).toMatch(/^Query,bridge\r$/mu);
  expect(text).toMatch(/^2,Story 2 of the bridge,Harbour Courier,2024-05-12,.*,,,\r$/mu);
  const folder = page.getByRole('region', { name: 'Saved search bridge' });
  await library.search.fill('ferry OR bridge');
  await folder.getByRole('button', { name: 'Keep the change' }).click();
  await expect(saved.getByRole('link', { name: 'bridge 2' })).toBeVisible();

  const choose = async (search: string, way: string): Promise<void> => {
    await saved.getByRole('button', { name: `What to do with ${search}` }).click();
    await page.getByRole('menuitem', { name: way }).click();
  };
  await choose('bridge', 'Move up');
  await expect(saved.getByRole('link')).toHaveText([/^bridge/u, /^ferry/u]);
  await choose('ferry', 'Rename');
  await page.getByRole('textbox', { name: 'Name of ferry' }).fill('Ships');
  await page.keyboard.press('Enter');
  await expect(saved.getByRole('link', { name: 'Ships 1' })).toBeVisible();
  await choose('bridge', 'Remove');
  await expect(saved.getByRole('link')).toHaveText([/^Ships/u]);
  await expect(folder).toBeHidden();
  await library.list.focus();
  for (const left of [
    ['bridge', 'Ships'],
    ['bridge', 'ferry'],
    ['ferry', 'bridge'],
  ] as const) {
    await page.keyboard.press('ControlOrMeta+z');
    await expect(saved.getByRole('link')).toHaveText(left.map((name) => new RegExp(`^${name}`, 'u')));
  }
  await page.keyboard.press('ControlOrMeta+z');
  await expect(saved.getByRole('link', { name: 'bridge 1' })).toBeVisible();
});

test('searches asked before are offered again, forgotten, and kept in the archive', async ({ host }) => {
  const { page } = host;
  const library = libraryPage(host);
  await importStories(host, [
    [1, 'ferry'],
    [2, 'bridge'],
  ]);
  await library.search.fill('bridge');
  await library.search.press('Enter');
  await expect(library.total).toHaveText('1 of 2 articles');
  await library.search.fill('ferry OR bridge');
  await expect(library.total).toHaveText('2 of 2 articles');
  await library.list.getByRole('link', { name: /Story 1/u }).click();
  await expect(page).toHaveURL(/#article\?id=/u);
  await page.reload();
  await page.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(library.total).toHaveText('2 articles');
  await page.keyboard.press('/');
  const asked = page.getByRole('listbox', { name: 'Searches asked before' }).getByRole('option');
  await expect(asked).toHaveText([/^ferry OR bridge2 articles/u, /^bridge1 article/u]);
  await expectGoodLooks(host, 'search-history');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(library.search).toHaveValue('bridge');
  await expect(library.total).toHaveText('1 of 2 articles');

  await library.search.press('Enter');
  await library.search.press('Alt+ArrowDown');
  await expect(asked).toHaveText([/^bridge/u, /^ferry/u]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Delete');
  await expect(asked).toHaveText([/^ferry/u]);
  await page.getByRole('button', { name: 'Forget the history' }).click();
  await expect(asked).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  // Once it is there again; until then Alt and an arrow lead to the list, as without a history.
  await expect(async () => {
    await library.search.press('Alt+ArrowDown');
    await expect(asked).toHaveText([/^ferry/u], { timeout: 500 });
  }).toPass();
});
