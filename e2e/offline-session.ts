import { chromium } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumOptions } from './chromium.ts';
import { exposeBrowserHost } from './page-host.ts';
import { startBrowserProgram } from './programs.ts';

/**
 * A session from start to end for e2e/offline.spec.ts, which runs it where there is no network but loopback. Prints how often
 * anybody here tried to reach an IPv4 address that no route leads to: Linux counts that. (IPv6 is left out: Chromium connects
 * a socket there, without sending anything, to see whether the machine has it.)
 */
function attempts(): number {
  const lines = readFileSync('/proc/net/snmp', 'utf8').split('\n');
  const [names = [], values = []] = lines.filter((line) => line.startsWith('Ip: ')).map((line) => line.split(' '));
  return Number(values[names.indexOf('OutNoRoutes')] ?? 'NaN');
}

const folder = mkdtempSync(join(tmpdir(), 'cuttings-offline-'));
const before = attempts();
// Chromium looks for its makers all the time, whatever it shows. It may not look up names here, so that what is counted is
// ours: lookups and connections of the program, and connections of the page.
const { args, ...options } = chromiumOptions();
const rules = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
const browser = await chromium.launch({ ...options, args: [...args, rules] });
const program = await startBrowserProgram(
  browser,
  { CUTTINGS_ARCHIVE: join(folder, 'a.cuttings'), CUTTINGS_SETTINGS: folder, CUTTINGS_DOCUMENTS: folder },
  () => {},
);
const { page } = program;
await exposeBrowserHost(page);
await page.evaluate(() => window.hostUnderTest.call('import.samples', {}));
await page.waitForFunction(async () => {
  const reply = await window.hostUnderTest.call('archive.info', {});
  return reply.ok && reply.value.articles === 8;
});
for (const place of ['library?query="harbour"', 'article?id=1', 'facts', 'comparison?ids=[1,2]', 'tags', 'imports']) {
  await page.evaluate((address) => void (location.hash = address), place.replaceAll('"', '%22'));
  await page.getByRole('main').waitFor();
  await page.waitForTimeout(500);
}
const verified = await page.evaluate(() => window.hostUnderTest.call('archive.verify', {}));
await program.close();
await browser.close();
rmSync(folder, { recursive: true, force: true });
console.log(
  JSON.stringify({ attempts: attempts() - before, verified: verified.ok && verified.value.problems.length === 0 }),
);
