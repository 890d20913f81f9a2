import { chromium, expect, test as base, type Browser, type BrowserContext } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumOptions, chromiumPath } from './chromium.ts';
import { KeptProgram } from './kept-program.ts';
import { electronProgram, root, standIn, startBrowserProgram, startElectronProgram, type Program } from './programs.ts';

export type ProjectName = 'browser' | 'stand-in' | 'electron';

/** The program under test, with an archive and settings of its own in a temporary folder. */
export type TestHost = {
  /** How it runs; `electron` is the real one. */
  readonly kind: ProjectName;
  /** What is running now: its page, and Electron's main process where there is one. */
  readonly program: Program;
  readonly page: Program['page'];
  /** Ends the program and starts it again on the same archive, as a person would the next day; `between` happens while it is shut. */
  restart(between?: () => Promise<void>): Promise<void>;
  /** Temporary folders of this test; all but `resourcesFolder` are deleted after it. */
  readonly folder: string;
  readonly archive: string;
  readonly archiveFolder: string;
  readonly settingsFolder: string;
  /** Samples and model that ship with the program. */
  readonly resourcesFolder: string;
  /** Requests that went anywhere but to this program. Must be empty when the test ends. */
  readonly outside: readonly string[];
  /** Errors and warnings of the console, and errors nobody caught. Must be empty when the test ends. */
  readonly problems: readonly string[];
  /** A problem that this test causes on purpose. */
  tolerate(pattern: RegExp): void;
  /** Requests that this test attempts on purpose, and that it shows to have led nowhere. */
  forget(pattern: RegExp): void;
};

type Fixtures = {
  /** Whether the spec wants a program of its own, not one that has served others: for starts, folders, settings and attacks. */
  ownProgram: boolean;
  host: TestHost;
};
type WorkerFixtures = { sharedBrowser: () => Promise<Browser>; keptProgram: KeptProgram };

/** Requests that go nowhere: their bytes are in the address or in the page. */
const inPage = /^(data|blob|about):/;

export const test = base.extend<Fixtures, WorkerFixtures>({
  sharedBrowser: [
    async ({}, use) => {
      const started: Promise<Browser>[] = [];
      await use(() => (started[0] ??= chromium.launch(chromiumOptions())));
      for (const browser of started) await (await browser).close();
    },
    { scope: 'worker' },
  ],

  keptProgram: [
    async ({ sharedBrowser }, use) => {
      const kept = new KeptProgram(sharedBrowser);
      await use(kept);
      await kept.end();
    },
    { scope: 'worker' },
  ],

  ownProgram: [false, { option: true }],

  host: async ({ sharedBrowser, keptProgram, ownProgram }, use, info) => {
    const kind = info.project.name as ProjectName;
    skipWhatCannotRun(kind);
    const kept = kind === 'browser' && !ownProgram ? keptProgram : null;
    const folder = mkdtempSync(join(tmpdir(), 'cuttings-e2e-'));
    const own = { archiveFolder: join(folder, 'archive'), settingsFolder: join(folder, 'settings') };
    for (const each of Object.values(own)) mkdirSync(each);
    const { archiveFolder, settingsFolder } = kept ?? own;
    let archive = join(archiveFolder, 'Test.cuttings');
    const environment = {
      CUTTINGS_ARCHIVE: archive,
      CUTTINGS_DOCUMENTS: archiveFolder,
      CUTTINGS_SETTINGS: settingsFolder,
    };
    const asked: string[] = [];
    const origins = new Set<string>();
    const outside = (): string[] => asked.filter((url) => !inPage.test(url) && !origins.has(new URL(url).origin));
    const problems: string[] = [];
    const tolerated: RegExp[] = [];
    const forgotten: RegExp[] = [];
    const watch = (context: BrowserContext): void => {
      // A context that goes on with another spec is heard by that one alone.
      for (const event of ['request', 'requestfailed', 'console', 'weberror'] as const)
        context.removeAllListeners(event);
      context.on('request', (request) => asked.push(request.url()));
      // What the policy of the page stops is reported as a request too, but was never made.
      context.on('requestfailed', (request) => {
        if (request.failure()?.errorText === 'csp') asked.splice(asked.indexOf(request.url()), 1);
      });
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
      });
      context.on('weberror', (error) => problems.push(String(error.error())));
    };
    const start = async (): Promise<Program> => {
      if (kept !== null) return kept.on(archive, watch);
      if (kind === 'browser') return startBrowserProgram(await sharedBrowser(), environment, watch);
      return startElectronProgram(kind === 'stand-in' ? standIn : (electronProgram() ?? ''), environment, watch);
    };
    let program: Program;
    if (kept === null) program = await start();
    else ({ program, archive } = await kept.onNewArchive(watch));
    origins.add(program.origin);
    try {
      await use({
        kind,
        get program() {
          return program;
        },
        get page() {
          return program.page;
        },
        async restart(between) {
          await program.close();
          await between?.();
          program = await start();
          origins.add(program.origin);
        },
        folder,
        archive,
        archiveFolder,
        settingsFolder,
        resourcesFolder: join(root, 'resources'),
        get outside() {
          return outside();
        },
        problems,
        tolerate: (pattern) => void tolerated.push(pattern),
        forget: (pattern) => void forgotten.push(pattern),
      });
      if (info.status !== info.expectedStatus)
        await info.attach('at the end', { body: await program.page.screenshot() });
    } finally {
      await (kept ? kept.leave() : program.close());
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }
    const unforgotten = outside().filter((address) => !forgotten.some((pattern) => pattern.test(address)));
    expect(unforgotten, 'requests that left the program').toEqual([]);
    const untolerated = problems.filter((problem) => !tolerated.some((pattern) => pattern.test(problem)));
    expect(untolerated, 'errors and warnings of the page').toEqual([]);
  },
});

/** Skips the tests of a file or a group on other hosts, before a program is started for them. */
export function onlyOn(kinds: readonly ProjectName[], why: string): void {
  test.beforeEach(({}, info) => test.skip(!kinds.includes(info.project.name as ProjectName), why));
}

function skipWhatCannotRun(kind: ProjectName): void {
  const needsElectron = kind === 'electron';
  test.skip(!needsElectron && chromiumPath() === null, 'no Chromium (set CHROMIUM_PATH, or install chromium)');
  test.skip(
    needsElectron && electronProgram() === null,
    "Electron's program is not there (npx install-electron fetches it)",
  );
  const hasDisplay = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  test.skip(needsElectron && process.platform === 'linux' && !hasDisplay, 'no display (run under xvfb-run)');
}

export { expect } from '@playwright/test';
