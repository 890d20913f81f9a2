import { expect, test } from './fixtures.ts';
import { savedBy, saveListAs } from './files.ts';
import { expectGoodLooks } from './pages/appearance.ts';
import { ask, goToPlace, importSamples } from './pages/archive-page.ts';
import { markedWords } from './pages/reading-page.ts';

const files = [
  'ferry-aground-harbour-courier.txt',
  'ferry-aground-westland-daily.txt',
  'ferry-aground-evening-lantern.txt',
  'ferry-aground-coast-wire.txt',
];

test('two articles stand side by side, near copies are called so, and other words are marked', async ({ host }) => {
  const { page } = host;
  const ids = await importSamples(host, files.slice(0, 2));
  await goToPlace(host, { at: 'comparison', ids, show: 'texts' });
  await expect(page.getByText('Near copies')).toBeVisible();
  const { pairs } = await ask(host, 'comparison.sideBySide', { articleIds: [...ids] });
  await expect(
    page.getByText(`${Math.round((pairs[0]?.share ?? 0) * 100)}% of their text word for word`),
  ).toBeVisible();
  const row = page.locator('[data-row]').filter({ hasText: /PORT MARISTOW/ });
  await expect(row.locator('mark')).toHaveText(['14', '16']);
  await expect(page.getByText('Stands elsewhere in this article').first()).toBeVisible();
  await expect(page.getByText('Only here', { exact: true }).first()).toBeAttached();
  await expectGoodLooks(host, 'comparison-texts-2');
});

test('the keyboard goes from row to row and from difference to difference', async ({ host }) => {
  const { page } = host;
  const ids = await importSamples(host, files.slice(0, 2));
  await goToPlace(host, { at: 'comparison', ids, show: 'texts' });
  await expect(page.getByRole('region', { name: 'Row 1', exact: true })).toBeVisible();
  const current = page.locator('[aria-current="true"][data-row]');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(current).toHaveAttribute('data-row', '2');
  await expect(current).toBeFocused();
  await page.keyboard.press('k');
  await expect(current).toHaveAttribute('data-row', '1');
  await page.keyboard.press('d');
  await expect(
    current
      .locator('mark')
      .first()
      .or(current.getByText('Only here', { exact: true })),
  ).toBeVisible();
});

test('articles are added, taken out and put in another order', async ({ host }) => {
  const { page } = host;
  const ids = await importSamples(host, files);
  await goToPlace(host, { at: 'comparison', ids: ids.slice(0, 2), show: 'texts' });
  await page.getByRole('button', { name: 'Add article…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add an article' });
  await dialog.getByRole('textbox').fill('radar');
  await dialog.getByRole('button', { name: /DEATH SHIP/ }).click();
  const order = (): Promise<unknown> =>
    page.evaluate(() => JSON.parse(decodeURIComponent(/ids=([^&]*)/.exec(window.location.hash)?.[1] ?? 'null')));
  await expect.poll(order).toEqual(ids.slice(0, 3));
  await page.getByRole('button', { name: /^Move .*Courier right$/ }).click();
  await expect.poll(order).toEqual([ids[1], ids[0], ids[2]]);
  await page.getByRole('button', { name: /^Take .*Westland.* out/ }).click();
  await expect.poll(order).toEqual([ids[0], ids[2]]);
  await expect(page.getByRole('button', { name: /^Take .*Courier out/ })).toBeDisabled();
});

test('a cell of the grid opens its sentence', async ({ host }) => {
  const { page } = host;
  const ids = await importSamples(host, files);
  await goToPlace(host, { at: 'comparison', ids, show: 'facts' });
  const grid = await ask(host, 'comparison.grid', { articleIds: [...ids] });
  const table = page.getByRole('table', { name: 'What the articles tell' });
  await expect(table).toHaveAttribute('aria-rowcount', String(grid.rows.length + 1));
  const differ = page.getByRole('button', { name: /^Differ/ });
  const count = grid.rows.filter(({ verdict }) => verdict === 'differ').length;
  expect(count).toBeGreaterThan(0);
  await expect(differ).toHaveText(`Differ ${count}`);
  await page.getByRole('button', { name: /^Agree/ }).click();
  await page.getByRole('button', { name: /^Only here/ }).click();
  await expect(table).toHaveAttribute('aria-rowcount', String(count + 1));

  const first = grid.rows.find(({ verdict }) => verdict === 'differ');
  const column = first?.cells.findIndex((cell) => cell.length > 0) ?? 0;
  const cell = first?.cells[column]?.[0];
  const button = table.getByRole('row').nth(1).getByRole('cell').nth(column).getByRole('button').first();
  await button.hover();
  const { text } = await ask(host, 'article.get', { id: ids[column] ?? 0 });
  const words = text.slice(cell?.start, cell?.end);
  await expect(page.getByRole('tooltip').locator('mark')).toHaveText(words);
  await button.click();
  await expect.poll(() => page.evaluate(() => window.location.hash)).toContain(`#article?id=${ids[column]}`);
  await expect.poll(async () => (await markedWords(page, 'passage')).join('\n\n')).toBe(words);
  await expect(page.getByRole('list', { name: 'Facts' }).getByRole('button', { pressed: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(table).toBeVisible();
});

test('the grid is saved as CSV', async ({ host }) => {
  const ids = await importSamples(host, files.slice(0, 2));
  await goToPlace(host, { at: 'comparison', ids, show: 'facts' });
  const grid = await ask(host, 'comparison.grid', { articleIds: [...ids] });
  const { name, text } = await savedBy(host, () => saveListAs(host, 'CSV'));
  expect(name).toBe('comparison.csv');
  expect(text).toContain('\r\nKind,What,Verdict,Note,');
  for (const { label } of grid.rows) expect(text).toContain(label.replaceAll('"', '""'));
});

test('comparing four articles looks well in light and dark', async ({ host }) => {
  const { page } = host;
  const ids = await importSamples(host, files);
  await goToPlace(host, { at: 'comparison', ids, show: 'texts' });
  await expect(page.getByRole('region', { name: 'Row 1', exact: true })).toBeVisible();
  await expectGoodLooks(host, 'comparison-texts-4');
  await page.keyboard.press('x');
  await expect(page.getByRole('table')).toBeVisible();
  await expectGoodLooks(host, 'comparison-facts-4');
});
