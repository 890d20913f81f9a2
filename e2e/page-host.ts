import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { build } from 'vite';
import type { Host } from '../src/contract/host.ts';
import type { TestHost } from './fixtures.ts';
import { root } from './programs.ts';

declare global {
  /* oxlint-disable-next-line typescript/consistent-type-definitions -- an interface merges with the browser's own */
  interface Window {
    /** The Host of the page, for specs that talk to it as the page does. */
    hostUnderTest: Host;
  }
}

let code: Promise<string> | null = null;

/** Puts the page's Host on its window: what the preload exposed, or the loopback implementation, built from its source. */
export async function exposeHost({ kind, page }: TestHost): Promise<void> {
  if (kind !== 'browser') {
    await page.evaluate(() => Object.assign(window, { hostUnderTest: (window as { cuttings?: Host }).cuttings }));
    return;
  }
  await exposeBrowserHost(page);
}

export async function exposeBrowserHost(page: Page): Promise<void> {
  await page.evaluate(`${await (code ??= browserHostCode())}; window.hostUnderTest = built.connectHost();`);
}

async function browserHostCode(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(root, 'src/renderer/host/host.ts'), formats: ['iife'], name: 'built' },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  return output?.output[0]?.code ?? '';
}
