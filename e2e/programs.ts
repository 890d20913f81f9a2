import { _electron, type Browser, type BrowserContext, type ElectronApplication, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export const root = join(import.meta.dirname, '..');
/** Where the built program lies. CUTTINGS_OUT names another folder beside it, for several builds at once. */
const out = join(root, process.env['CUTTINGS_OUT'] ?? 'out');

/** A program that was started, with its first page. */
export type Program = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Electron's main process, or the stand-in's; null for the browser host. */
  readonly app: ElectronApplication | null;
  /** What it was reached by: for the browser host a loopback address. */
  readonly origin: string;
  close(): Promise<void>;
};

export type Environment = Readonly<Record<string, string>>;

/** Called for each context before its first page is opened. */
export type Watch = (context: BrowserContext) => void;

/** Dialogs and menus appear at once, as for people who asked for less motion: specs need not wait for them to stand still. */
const still = { reducedMotion: 'reduce' } as const;

/** The loopback host as its users start it, and a browser that follows the address it prints. */
export async function startBrowserProgram(browser: Browser, environment: Environment, watch: Watch): Promise<Program> {
  const child = spawn(process.execPath, [join(out, 'main/browser-host.js'), '--no-open'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const address = /Open: (\S+)\n/.exec(printed)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the browser host ended with code ${code}`)));
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true, ...still });
  watch(context);
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('main').waitFor();
  return {
    page,
    context,
    app: null,
    origin: new URL(url).origin,
    async close() {
      await context.close();
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Electron's own program, or the stand-in that takes its place, on the built main process. */
export async function startElectronProgram(
  executable: string,
  environment: Environment,
  watch: Watch,
  files: readonly string[] = [],
): Promise<Program> {
  const app = await _electron.launch({
    // Given always: without it Playwright asks the electron package, which starts a download.
    executablePath: executable,
    args: [root, ...files],
    env: environmentOf(environment),
  });
  watch(app.context());
  const page = await app.firstWindow();
  await page.emulateMedia(still);
  await page.waitForURL(/^(app:\/\/cuttings|https:\/\/app\.cuttings)\//);
  await page.getByRole('main').waitFor();
  return { page, context: app.context(), app, origin: new URL(page.url()).origin, close: () => app.close() };
}

/** What Electron and the stand-in find in their environment. */
export function environmentOf(environment: Environment): Record<string, string> {
  return {
    ...(process.env as Record<string, string>),
    STAND_IN_NODE: process.execPath,
    STAND_IN_ROOT: root,
    STAND_IN_MAIN: join(out, 'main/index.js'),
    ...environment,
  };
}

export const standIn = join(root, 'e2e/electron-stand-in/electron');

/** Electron's program, or null; without `require('electron')`, which would start a download. */
export function electronProgram(): string | null {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  try {
    const name = readFileSync(join(folder, 'path.txt'), 'utf8');
    const file = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), name);
    accessSync(file, constants.X_OK);
    return file;
  } catch {
    return null;
  }
}
