import { chromium, type LaunchOptions } from '@playwright/test';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** An installed Chromium: CHROMIUM_PATH, one on the PATH, or Playwright's own; null when there is none. */
export function chromiumPath(): string | null {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return existsSync(given) ? given : null;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
  if (installed !== undefined) return installed;
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

/**
 * How Chromium is started for tests: without whatever talks to its makers, without a process for a graphics card that no test
 * needs, and without a sandbox only for root, who has none.
 */
export function chromiumOptions(): LaunchOptions & { readonly args: string[] } {
  const executablePath = chromiumPath();
  return {
    ...(executablePath === null ? {} : { executablePath }),
    chromiumSandbox: process.getuid?.() !== 0,
    // Where no locale is set, Chromium finds no file whose name has other letters than English.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
      '--no-pings',
    ],
  };
}
