import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type TestHost } from '../fixtures.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  /* oxlint-disable-next-line typescript/consistent-type-definitions -- an interface merges with the browser's own */
  interface Window {
    axe?: typeof axe;
  }
}

/**
 * Looks at what is on the screen in light and dark: nothing that axe calls serious or critical, and a picture of each
 * (screenshots/, kept as an artefact of the run). Both have the same elements, so the second is asked for its colours only.
 */
export async function expectGoodLooks(host: TestHost, name: string): Promise<void> {
  const { page } = host;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    await transitionsEnd(page);
    expect(
      await graveViolations(page, colorScheme === 'dark' ? ['color-contrast'] : null),
      `${name}, ${colorScheme}`,
    ).toEqual([]);
    if (host.kind === 'browser') await page.screenshot({ path: `screenshots/${name}-${colorScheme}.png` });
  }
}

/** Half-way from one scheme to the other, colours are neither's. What moves for ever is left to move. */
async function transitionsEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const transitions = document.getAnimations().filter((each) => each instanceof CSSTransition);
    // One that is replaced by another ends by being rejected.
    await Promise.allSettled(transitions.map(({ finished }) => finished));
  });
}

/**
 * What axe calls serious or critical: rule and elements.
 *
 * @param rules the only ones to look at; null: all
 */
async function graveViolations(page: Page, rules: readonly string[] | null): Promise<readonly string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axeSource);
  const violations = await page.evaluate(async (only) => {
    const found = await window.axe?.run(document, {
      // Else it works out the same for all that is well.
      resultTypes: ['violations'],
      ...(only === null ? {} : { runOnly: [...only] }),
    });
    if (found === undefined) throw new Error('axe is not there');
    return found.violations.map(({ id, impact, nodes }) => ({
      impact,
      told: `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    }));
  }, rules);
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ told }) => told);
}
