import { defineConfig } from '@playwright/test';

// The same specs on each host; e2e/fixtures.ts starts the right one, and skips what cannot run here, with its reason.
const out = process.env['CUTTINGS_OUT'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: out ? `${out}/test-results` : 'test-results',
  fullyParallel: true,
  workers: process.env['CI'] ? 2 : 1,
  // A busy machine may be late once; what passes only on another try is listed as flaky.
  retries: process.env['CI'] ? 2 : 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['./e2e/reporter.ts']],
  projects: [{ name: 'browser' }, { name: 'stand-in' }, { name: 'electron' }],
});
