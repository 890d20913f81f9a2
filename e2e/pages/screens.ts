import { AxeBuilder } from '@axe-core/playwright';
import { expect, type TestHost } from '../fixtures.ts';

/**
 * Checks what is shown now in light and in dark: no serious or critical violation that axe can find. Keeps a picture of each in
 * screenshots/ (from the browser; the same page elsewhere gives the same pictures).
 */
export async function expectAccessible(host: TestHost, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await host.page.emulateMedia({ colorScheme });
    await expect(host.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    // Colours change by transition in some controls: axe must not see them half-way.
    await host.page.waitForTimeout(250);
    if (host.kind === 'browser') await host.page.screenshot({ path: `screenshots/${name}-${colorScheme}.png` });
    const { violations } = await new AxeBuilder({ page: host.page }).analyze();
    const serious = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`) }));
    expect(serious, `${name}, ${colorScheme}`).toEqual([]);
  }
  await host.page.emulateMedia({ colorScheme: 'light' });
}
