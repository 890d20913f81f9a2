import type { Locator, Page } from '@playwright/test';
import { review, type Place } from '../../src/renderer/ui/place.ts';
import { expect, type TestHost } from '../fixtures.ts';
import { goToPlace } from './archive-page.ts';

/** The screen on which the facts of all articles are gone through. */
export async function openReview(host: TestHost, place: Place = review): Promise<void> {
  await goToPlace(host, place);
  await expect(host.page.getByRole('navigation', { name: 'Narrow the list' })).toBeVisible();
}

export function reviewRows(page: Page): Locator {
  return page.getByRole('grid', { name: 'Facts' }).getByRole('row');
}

export function currentRow(page: Page): Locator {
  return page.locator('[role=row][data-current=true]');
}

export function shownFact(page: Page): Locator {
  return page.getByRole('region', { name: 'This fact' });
}

/** How many facts the list holds, as the screen says. */
export async function expectTotal(page: Page, total: number): Promise<void> {
  await expect(page.getByRole('region', { name: 'Facts', exact: true }).locator('output').first()).toHaveText(
    total === 1 ? '1 fact' : `${total.toLocaleString('en')} facts`,
  );
}
