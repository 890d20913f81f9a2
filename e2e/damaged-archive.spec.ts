import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { importTexts } from './pages/archive-page.ts';
import { expectGoodLooks } from './pages/appearance.ts';
import { libraryPage } from './pages/library-page.ts';

test.use({ ownProgram: true });

const long = (name: string): string =>
  Array.from({ length: 400 }, (_, line) => `Line ${line} of the ${name} report.`).join(' ');

test('a damaged archive opens for reading only, says so, and what is whole is saved into a new one', async ({
  host,
}) => {
  const [, bridge] = await importTexts(host, [
    { name: 'pier.txt', text: `Council will rebuild the pier\n\n${long('pier')}\n` },
    { name: 'bridge.txt', text: `Bridge closed\n\n${long('bridge')}\n` },
  ]);
  await host.restart();
  damage(host.archive, 'Line 250 of the bridge report.');
  const damaged = readFileSync(host.archive);
  await host.restart();
  const { page } = host;

  const notice = page.getByRole('region', { name: 'Notice' });
  await expect(notice).toContainText('It is damaged (article_text');
  await expect(libraryPage(host).total).toHaveText('2 articles');
  await expectGoodLooks(host, 'damaged');
  await notice.getByRole('button', { name: 'Save what can be saved…' }).click();
  await page.getByRole('textbox', { name: 'Name of the new archive' }).fill('Whole again');
  await page.getByRole('button', { name: 'Save what can be saved', exact: true }).click();
  const report = page.getByRole('dialog', { name: 'What was saved' });
  await expect(report.getByRole('row', { name: 'Lost 1', exact: true })).toBeVisible();
  await expect(report.getByRole('row', { name: /Article lost Bridge closed/ })).toContainText('laid beside');
  await expectGoodLooks(host, 'salvaged');
  expect(
    readFileSync(join(host.archiveFolder, 'Whole again - set aside', String(bridge), 'bridge.txt'), 'utf8'),
  ).toContain('Line 250 of the bridge report.');

  await report.getByRole('button', { name: 'Open the new archive' }).click();
  await expect(page.getByRole('button', { name: 'Archive Whole again' })).toBeVisible();
  await expect(libraryPage(host).total).toHaveText('1 article');
  await expect(notice).toBeHidden();
  expect(readFileSync(host.archive).equals(damaged)).toBe(true);
  expect(existsSync(join(host.archiveFolder, 'Whole again - report.html'))).toBe(true);
  expect(readdirSync(host.archiveFolder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

/** Empties the page in which these words lie. */
function damage(archive: string, words: string): void {
  const at = readFileSync(archive).indexOf(words);
  expect(at).toBeGreaterThan(0);
  const file = openSync(archive, 'r+');
  writeSync(file, Buffer.alloc(4096), 0, 4096, at - (at % 4096));
  closeSync(file);
}
