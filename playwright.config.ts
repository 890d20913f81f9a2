import { defineConfig } from '@playwright/test';

// The same specs on each host; e2e/fixtures.ts starts the right one, and skips what cannot run here, with its reason.
const out = process.env['CUTTINGS_OUT'];

/**
 * Specs of what differs from host to host: windows, menus, dialogs, dropped and saved files, policies. The page and the service
 * behind the contract are the same files in each host, so the stand-in need not repeat the others; CUTTINGS_STAND_IN=all makes it.
 */
const hostSpecs = [
  'backups',
  'electron-host',
  'first-run',
  'host-conformance',
  'importing',
  'offline',
  'security',
  'shell',
];
const standInSpecs = process.env['CUTTINGS_STAND_IN'] === 'all' ? ['*'] : hostSpecs;

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
  projects: [
    { name: 'browser' },
    { name: 'stand-in', testMatch: standInSpecs.map((spec) => `**/${spec}.spec.ts`) },
    { name: 'electron' },
  ],
});
