import { AxeBuilder } from '@axe-core/playwright';
import { expect, type TestHost } from '../fixtures.ts';

/**
 * Looks at what is on the screen in light and dark: nothing that axe calls serious or critical, and a picture of each
 * (screenshots/, kept as an artefact of the run).
 */
export async function expectGoodLooks(host: TestHost, name: string): Promise<void> {
  const { page } = host;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(
      grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      `${name}, ${colorScheme}`,
    ).toEqual([]);
    if (host.kind === 'browser') await page.screenshot({ path: `screenshots/${name}-${colorScheme}.png` });
  }
}
