import type { Locator, Page } from '@playwright/test';
import { expect, type TestHost } from '../fixtures.ts';
import { goToPlace } from './archive-page.ts';

/** The screen on which an article is read. */
export async function openArticle(host: TestHost, id: number): Promise<void> {
  await goToPlace(host, { at: 'article', id });
  await expect(host.page.getByRole('list', { name: 'Facts' })).toBeVisible();
  await expect(factRows(host.page).first()).toBeVisible();
}

export function factRows(page: Page): Locator {
  return page.getByRole('list', { name: 'Facts' }).getByRole('button', { pressed: false, name: /^\S+: / });
}

export function selectedFact(page: Page): Locator {
  return page.getByRole('list', { name: 'Facts' }).getByRole('button', { pressed: true });
}

/** The words that a layer marks, piece by piece. */
export async function markedWords(page: Page, layer: string): Promise<readonly string[]> {
  return page.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => (range instanceof Range ? range.toString() : '')),
    layer,
  );
}

type Point = { readonly x: number; readonly y: number };

/** Where words of the text begin and end on the screen, whether or not they stand on one line. */
async function placeOf(page: Page, words: string): Promise<{ readonly from: Point; readonly to: Point }> {
  return page.evaluate((wanted) => {
    for (const paragraph of document.querySelectorAll('[data-paragraph]')) {
      const node = paragraph.firstChild;
      const start = node instanceof Text ? node.data.indexOf(wanted) : -1;
      if (!(node instanceof Text) || start < 0) continue;
      paragraph.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const lines = [...range.getClientRects()];
      const [first, last] = [lines[0], lines.at(-1)];
      if (!first || !last) continue;
      return {
        from: { x: first.left, y: first.top + first.height / 2 },
        to: { x: last.right, y: last.top + last.height / 2 },
      };
    }
    throw new Error(`The article does not hold “${wanted}”.`);
  }, words);
}

/** The handle at an end of a span of the chosen fact. */
export function spanHandle(page: Page, name: string): Locator {
  return page.getByRole('slider', { name, exact: true });
}

/** Takes a handle with the mouse and brings it to the end of these words, or to their beginning; the button stays pressed. */
export async function dragHandle(page: Page, name: string, words: string, to: 'beginning' | 'end'): Promise<void> {
  const { from, to: behind } = await placeOf(page, words);
  const box = await spanHandle(page, name).boundingBox();
  if (!box) throw new Error(`${name} is not shown`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  const target = to === 'end' ? behind : from;
  await page.mouse.move(target.x, target.y, { steps: 5 });
}

/** Clicks on the beginning of these words in the text. */
export async function clickWords(page: Page, words: string): Promise<void> {
  const { from } = await placeOf(page, words);
  await page.mouse.click(from.x + 5, from.y);
}

/** Drags the pointer over words of the text. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const { from, to } = await placeOf(page, words);
  await page.mouse.move(from.x + 1, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x - 1, to.y, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByRole('toolbar', { name: 'Selected words' }).or(page.getByRole('form'))).toBeVisible();
}
