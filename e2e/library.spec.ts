import { expect, test } from './fixtures.ts';
import { importSamples, libraryPage } from './pages/library-page.ts';
import { expectGoodLooks } from './pages/appearance.ts';

test.beforeEach(async ({ host }) => {
  await importSamples(host);
});

test('the list is walked and selected by keys alone, and an article opens and gives the list back as it was', async ({
  host,
}) => {
  const { page } = host;
  const { list, selectionBar, titles } = libraryPage(host);
  const [, second = ''] = await titles();
  for (const key of ['j', 'x', 'ArrowDown', 'Space']) await page.keyboard.press(key);
  await expect(list.getByRole('row', { selected: true })).toHaveCount(2);
  await expect(selectionBar).toContainText('2 selected');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(selectionBar).toContainText('3 selected');
  await expectGoodLooks(host, 'library-selection');

  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#article\?id=/);
  await expect(page.locator('main')).toContainText(second);
  await page.goBack();
  await expect(selectionBar).toContainText('3 selected');

  await page.keyboard.press('c');
  await expect(page).toHaveURL(/#comparison\?ids=/);
});

test('two to six articles can be compared, not one and not eight', async ({ host }) => {
  const { page } = host;
  const { selectionBar, total } = libraryPage(host);
  const compare = selectionBar.getByRole('button', { name: 'Compare' });
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(compare).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('ControlOrMeta+a');
  await expect(selectionBar).toContainText('8 selected');
  await expect(compare).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('c');
  await expect(total).toHaveText('8 articles');
  await page.keyboard.press('Escape');
  await expect(selectionBar).toBeHidden();
});

test('removed articles leave list and counts, come back by undo, and go for good only after a question', async ({
  host,
}) => {
  const { page } = host;
  const { total, titles, list } = libraryPage(host);
  const before = await titles();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(list.getByRole('row', { selected: true })).toHaveCount(1);
  await page.keyboard.press('Delete');
  await expect(total).toHaveText('7 articles');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(total).toHaveText('8 articles');
  expect(await titles()).toEqual(before);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(total).toHaveText('7 articles');

  await page.getByRole('button', { name: /^Archive / }).click();
  await page.getByRole('menuitem', { name: 'Removed articles' }).click();
  await expect(page.getByRole('heading', { name: 'Removed articles' })).toBeVisible();
  await expect(page.getByRole('listitem')).toHaveText(new RegExp(`^${before[0]}`));
  await expectGoodLooks(host, 'removed');
  await page.getByRole('button', { name: /^Forget… / }).click();
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: /^Forget… / }).click();
  await page.getByRole('button', { name: 'Forget for good' }).click();
  await expect(page.getByText('Nothing here.')).toBeVisible();
});

test('a page that nobody touches does nothing', async ({ host }) => {
  const { page } = host;
  /** How often React goes to work, which it does by a message to itself, in half a second. */
  const work = (): Promise<number> =>
    page.evaluate(async () => {
      // oxlint-disable-next-line typescript/unbound-method -- applied to the port it is called on
      const { postMessage } = MessagePort.prototype;
      let messages = 0;
      MessagePort.prototype.postMessage = function count(...given: unknown[]) {
        messages++;
        Reflect.apply(postMessage, this, given);
      };
      await new Promise((resolve) => setTimeout(resolve, 500));
      MessagePort.prototype.postMessage = postMessage;
      return messages;
    });
  await expect.poll(work).toBe(0);
});
