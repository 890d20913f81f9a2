import { chromium, type BrowserContext } from '@playwright/test';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumOptions } from '../chromium.ts';

let announced: () => void = () => {};
/** Playwright holds a program back until it has connected; so does this. */
const running = new Promise<void>((resolve) => (announced = resolve));
Object.assign(globalThis, { __playwright_run: () => announced() });

const profile = mkdtempSync(join(tmpdir(), 'cuttings-stand-in-'));

async function launch(): Promise<BrowserContext> {
  const { args, ...options } = chromiumOptions();
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    viewport: null,
    args: [...args, '--remote-debugging-port=0', '--window-size=1280,860'],
  });
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').trim().split('\n');
  console.error(`DevTools listening on ws://127.0.0.1:${port}${path}`);
  return context;
}

/** Chromium, with its DevTools address printed as Electron does, for Playwright to connect to the windows. */
const launched = launch();

/** The same, once Playwright has let the program go on. */
export const browser: Promise<BrowserContext> = running.then(() => launched);

export async function endProcess(code: number): Promise<never> {
  const context = await launched;
  await context.close().catch(() => {});
  if (existsSync(profile)) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.exit(code);
}
