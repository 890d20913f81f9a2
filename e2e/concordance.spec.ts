import { concordance } from '../src/renderer/ui/place.ts';
import { expect, test } from './fixtures.ts';
import { savedBy, saveListAs } from './files.ts';
import { expectGoodLooks } from './pages/appearance.ts';
import { goToPlace, importTexts } from './pages/archive-page.ts';
import { libraryPage } from './pages/library-page.ts';

const articles = [
  [
    'Lindhaven Post',
    '4 March 2026',
    'Grain ferry sails again',
    'The grain ferry sailed at noon. “The ferry is safe,” Marta Voss insisted.',
  ],
  [
    'Tern Valley Post',
    '9 April 2026',
    'Old ferry to be sold',
    'The old ferry will be sold, the council said. Voss said the ferry was too old.',
  ],
  ['Lindhaven Post', '2 June 2026', 'No ferry in June', 'There is no grain ferry in June. A grain ship comes instead.'],
] as const;
const files = articles.map(([outlet, date, title, text], index) => ({
  name: `ferry-${index}.txt`,
  text: `${title}\n\n${outlet}\n${date}\n\n${text}\n`,
}));

test('every hit in its line: sorted, opened at its place, saved, with its neighbours and its time', async ({
  host,
}) => {
  const { page } = host;
  await importTexts(host, files);
  const { search, list } = libraryPage(host);
  await search.fill('ferry');
  await expect(list.getByRole('row')).toHaveCount(4);
  await page.getByRole('link', { name: 'Show as concordance' }).click();

  const lines = page.getByRole('grid', { name: 'Lines' });
  const rights = lines.locator('[role=row] [role=gridcell]:nth-child(2)');
  const total = page.getByRole('tabpanel').getByRole('status').first();
  await expect(total).toHaveText(/^8 lines in 3 articles$/);
  await expect(rights.first()).toHaveText(/^ferry in June\. A grain/);
  await lines.focus();
  await page.keyboard.press('l');
  await expect(page.getByRole('combobox', { name: 'Sort by' })).toHaveValue('left1');
  await expect(rights.first()).toHaveText(/^ferry sails again/);
  await expectGoodLooks(host, 'concordance');

  // Enter opens the article at the hit; back leads to the same line.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(lines.locator('[data-current=true]')).toHaveAttribute('id', 'line-1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('search', { name: 'Hits in this article' })).toBeVisible();
  await page.goBack();
  await expect(lines.locator('[data-current=true]')).toHaveAttribute('id', 'line-1');

  const { name, text } = await savedBy(host, () => saveListAs(host, 'CSV'));
  expect(name).toBe('concordance.csv');
  expect(text).toContain('Query,ferry\r\n');
  expect(text).toContain('Lines,8\r\n');
  expect(text.trim().split('\r\n').length).toBe(12 + 8);

  // A collocate leads to as many lines as it counts.
  await page.getByRole('tab', { name: 'Collocates' }).click();
  await page.getByRole('textbox', { name: 'Fewest lines of a word' }).fill('at least 2');
  const collocates = page.getByRole('table', { name: 'Collocates' });
  await expect(collocates.getByRole('rowheader', { name: 'grain' })).toBeVisible();
  await expectGoodLooks(host, 'concordance-collocates');
  const grain = collocates.getByRole('link', { name: /^Lines with grain: / });
  const count = Number(await grain.textContent());
  await grain.click();
  await expect(page.getByText(`${count} with “grain” within 5 words`)).toBeVisible();
  await expect(rights).toHaveCount(count);
  await page.getByRole('button', { name: 'All lines, not only with “grain”' }).click();
  await expect(rights).toHaveCount(8);

  // Over time: a range leads back to the search.
  await page.getByRole('tab', { name: 'Over time' }).click();
  await page.getByRole('combobox', { name: 'Length of a period' }).selectOption('month');
  await page.getByText('Numbers', { exact: true }).click();
  const numbers = page.getByRole('table', { name: 'Hits over time' });
  await expect(numbers.getByRole('row')).toHaveCount(1 + 4);
  await expectGoodLooks(host, 'concordance-over-time');
  const drawing = await savedBy(host, () => page.getByRole('button', { name: 'Save as SVG' }).click());
  expect(drawing.text).toMatch(/^<\?xml[^]*<svg[^]*Tern Valley Post: /);
  await page.getByRole('combobox', { name: 'To', exact: true }).selectOption('2026-04');
  await expect(page.getByText('6 hits', { exact: true })).toBeVisible();
  // The drawing of all outlets: its four months begin behind the 38 pixels of the scale.
  const box = await page.getByRole('group', { name: /^Hits by month/ }).boundingBox();
  const at = (month: number): number => (box?.x ?? 0) + 38 + (((box?.width ?? 0) - 38) * (month + 0.5)) / 4;
  const middle = (box?.y ?? 0) + 60;
  await page.mouse.move(at(3), middle);
  await page.mouse.down();
  await page.mouse.move(at(2), middle);
  await page.mouse.move(at(1), middle);
  await page.mouse.up();
  await expect(page.getByRole('combobox', { name: 'From', exact: true })).toHaveValue('1');
  await page.getByRole('link', { name: 'Search these dates' }).click();
  await expect(search).toHaveValue('ferry date:2026-04..2026-06');
  await expect(list.getByRole('row')).toHaveCount(3);
});

test('how each outlet has somebody say it: lines of what was said, by cue', async ({ host }) => {
  const { page } = host;
  await goToPlace(host, concordance);
  const teaching = page.getByText('Type a word or a “phrase” above');
  await expect(teaching).toBeVisible();
  await importTexts(host, files);
  await page.getByRole('tab', { name: 'Collocates' }).click();
  await expect(teaching).toBeVisible();
  await page.getByRole('tab', { name: 'Lines' }).click();
  await page.getByText('What was said', { exact: true }).click();
  const box = page.getByRole('textbox', { name: 'Words to show in their lines' });
  await box.fill('speaker:voss');
  // A switch stands in the query, and not in the box.
  const forms = page.getByRole('main').getByRole('button', { name: 'Find other forms of English words' });
  await forms.click();
  await expect(page).toHaveURL(/also%3Aforms%20speaker%3Avoss/u);
  await expect(box).toHaveValue('speaker:voss');
  await expect(forms).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('cue');
  const lines = page.getByRole('grid', { name: 'Lines' });
  await expect(lines.locator('mark')).toHaveText(['insisted', 'said']);
  await expectGoodLooks(host, 'concordance-statements');
  // Each outlet with its cues; a number leads to as many lines.
  await page.getByRole('tab', { name: 'Cues' }).click();
  const cues = page.getByRole('table', { name: 'Cues' });
  await expect(cues.getByRole('row')).toHaveText([/^Outlet.*insist.*say/u, /^Lindhaven Post/u, /^Tern Valley Post/u]);
  await expectGoodLooks(host, 'concordance-cues');
  await cues.getByRole('link', { name: 'Lines with the cue “insist” in Lindhaven Post: 1' }).click();
  await expect(page.getByText('1 with the cue “insist” in Lindhaven Post')).toBeVisible();
  await expect(lines.locator('mark')).toHaveText(['insisted']);
  await lines.locator('mark').first().click();
  await expect(page.getByRole('heading', { name: 'Grain ferry sails again' })).toBeVisible();
});

test('reading goes on to the next hit of the search, also in the next article', async ({ host }) => {
  const { page } = host;
  await importTexts(host, files);
  const { search, list, order } = libraryPage(host);
  await search.fill('grain');
  await expect(list.getByRole('row')).toHaveCount(3);
  await order.selectOption('oldest');
  await expect(list.getByRole('link').first()).toHaveText('Grain ferry sails again');
  await list.getByRole('link').first().click();
  const bar = page.getByRole('search', { name: 'Hits in this article' }).getByRole('status');
  await expect(bar).toHaveText('hit 1 of 2 in this article, article 1 of 2');
  await page.keyboard.press('.');
  await expect(bar).toHaveText('hit 2 of 2 in this article, article 1 of 2');
  await page.keyboard.press('.');
  await expect(bar).toHaveText('hit 1 of 2 in this article, article 2 of 2');
  await expect(page.getByRole('heading', { name: 'No ferry in June' })).toBeVisible();
  await page.keyboard.press('.');
  await expect(bar).toHaveText('hit 2 of 2 in this article, article 2 of 2');
  await page.keyboard.press('.');
  await expect(page.getByText('This is the last hit of the list')).toBeVisible();
  await page.keyboard.press('<');
  await expect(bar).toHaveText('hit 1 of 2 in this article, article 1 of 2');
  await page.keyboard.press('>');
  await expect(bar).toHaveText('hit 1 of 2 in this article, article 2 of 2');
  await page.keyboard.press(',');
  await expect(bar).toHaveText('hit 2 of 2 in this article, article 1 of 2');
  await page.goBack();
  await expect(list.locator('[data-current=true]')).toContainText('Grain ferry sails again');
});
