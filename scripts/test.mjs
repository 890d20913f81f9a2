// `npm test`: everything, in this order, to the end. The last line is "N passed, N failed": the tests of vitest and
// Playwright, and one failed for each other step that failed.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { memoryFolder } from './memory-folder.mjs';
import { requireNode } from './node-version.mjs';
import { root, run } from './run.mjs';

requireNode();
const { setUpChromium } = await import('./chromium.mjs');

const unitReport = join(root, 'node_modules/.cache/cuttings-test/unit.json');
const counts = { passed: 0, failed: 0 };
const failedSteps = [];

await step('lockfile', () => succeeds(process.execPath, ['scripts/check-lock.mjs']));
await step('types', () => succeeds('tsc', ['-b']));
await step('lint', () => succeeds('oxlint', ['--deny-warnings']));
await step('format', () => succeeds('oxfmt', ['--check']));
await step('unit tests', unitTests);
const isBuilt = await step('build', () => succeeds('electron-vite', ['build'], { quiet: true }));
const hasChromium = await step('Chromium', setUpChromium);
if (isBuilt && hasChromium) await step('end-to-end tests', endToEndTests);
if (isBuilt) await step('packages', () => succeeds(process.execPath, ['scripts/pack-check.mjs']));

if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`);
if (counts.failed > 0) process.exitCode = 1;
console.log(`${counts.passed} passed, ${counts.failed} failed`);

/** Runs a step that answers whether it went well. Tests count themselves; any other failed step counts as one. */
async function step(name, work) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const failedBefore = counts.failed;
  const ok = await work().catch((error) => {
    console.error(error);
    return false;
  });
  if (!ok) failedSteps.push(name);
  if (!ok && counts.failed === failedBefore) counts.failed += 1;
  console.log(`-- ${name}: ${ok ? 'ok' : 'FAILED'}, ${Math.round((performance.now() - start) / 1000)} s`);
  return ok;
}

async function succeeds(command, arguments_, { quiet = false } = {}) {
  const { code, output } = await run(command, arguments_, { quiet });
  if (quiet && code !== 0) console.error(output);
  return code === 0;
}

async function unitTests() {
  rmSync(unitReport, { force: true });
  mkdirSync(join(unitReport, '..'), { recursive: true });
  // End-to-end tests wait for the processor, not for the disk.
  const temporary = memoryFolder();
  const { code } = await run(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    { env: temporary === null ? {} : { TMPDIR: temporary } },
  );
  const report = JSON.parse(readFileSync(unitReport, 'utf8'));
  counts.passed += report.numPassedTests;
  counts.failed += report.numFailedTests;
  if (report.numPendingTests > 0) console.log(`skipped ${report.numPendingTests} unit tests:`);
  for (const { assertionResults } of report.testResults)
    for (const { status, fullName } of assertionResults)
      if (status === 'pending' || status === 'skipped') console.log(`  ${fullName}`);
  return code === 0;
}

async function endToEndTests() {
  const { code, output } = await run('playwright', ['test'], { env: { CI: process.env.CI ?? '1' } });
  // Printed by e2e/reporter.ts.
  const [, passed = 0, failed = 0] = /^(\d+) passed, (\d+) failed, \d+ skipped$/m.exec(output) ?? [];
  counts.passed += Number(passed);
  counts.failed += Number(failed);
  return code === 0;
}
