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

type Box = { readonly left: number; readonly right: number; readonly middle: number };

async function boxOf(page: Page, words: string): Promise<Box> {
  return page.evaluate((wanted) => {
    for (const paragraph of document.querySelectorAll('[data-paragraph]')) {
      const node = paragraph.firstChild;
      const start = node instanceof Text ? node.data.indexOf(wanted) : -1;
      if (!(node instanceof Text) || start < 0) continue;
      paragraph.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const { left, right, top, height } = range.getBoundingClientRect();
      return { left, right, middle: top + height / 2 };
    }
    throw new Error(`The article does not hold “${wanted}”.`);
  }, words);
}

/** Clicks on the beginning of these words in the text. */
export async function clickWords(page: Page, words: string): Promise<void> {
  const { left, middle } = await boxOf(page, words);
  await page.mouse.click(left + 5, middle);
}

/** Drags the pointer over words of one line. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const { left, right, middle } = await boxOf(page, words);
  await page.mouse.move(left + 1, middle);
  await page.mouse.down();
  await page.mouse.move(right - 1, middle, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByRole('toolbar', { name: 'Selected words' }).or(page.getByRole('form'))).toBeVisible();
}
