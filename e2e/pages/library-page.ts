import type { Locator } from '@playwright/test';
import { expect, type TestHost } from '../fixtures.ts';

/** The library as a person sees it. */
export function libraryPage(host: TestHost) {
  const { page } = host;
  const list = page.getByRole('grid', { name: 'Articles' });
  return {
    list,
    search: page.getByRole('textbox', { name: 'Search the library' }),
    total: page.getByRole('region', { name: 'Articles' }).getByRole('status').first(),
    order: page.getByRole('combobox', { name: 'Order' }),
    facets: page.getByRole('navigation', { name: 'Narrow the list' }),
    selectionBar: page.getByRole('region', { name: 'Selected articles' }),
    row: (title: string | RegExp): Locator => list.getByRole('row').filter({ hasText: title }),
    titles: (): Promise<string[]> => list.getByRole('link').allTextContents(),
    expectTitles: async (titles: readonly string[]): Promise<void> => {
      await expect.poll(() => list.getByRole('link').allTextContents()).toEqual(titles);
    },
  };
}

/** Imports the eight sample articles by the first screen, and waits until they are there. */
export async function importSamples(host: TestHost): Promise<void> {
  await host.page.getByRole('button', { name: 'Try it with sample articles' }).click();
  await expect(host.page.getByText('Import finished: 8 articles imported.')).toBeVisible({ timeout: 20_000 });
  await expect(libraryPage(host).total).toHaveText('8 articles');
}
