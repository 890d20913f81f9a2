import type { Browser } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowserProgram, type Environment, type Program, type Watch } from './programs.ts';

/**
 * The loopback host of one worker, which goes on from spec to spec with a new archive for each: to start a program, its browser
 * and its reading threads takes longer than most specs do. Specs about the program itself start their own.
 */
export class KeptProgram {
  readonly #browser: () => Promise<Browser>;
  readonly #folder = mkdtempSync(join(tmpdir(), 'cuttings-e2e-kept-'));
  readonly archiveFolder = join(this.#folder, 'archives');
  readonly settingsFolder = join(this.#folder, 'settings');
  #program: Program | null = null;
  #archives = 0;

  constructor(browser: () => Promise<Browser>) {
    this.#browser = browser;
    for (const folder of [this.archiveFolder, this.settingsFolder]) mkdirSync(folder);
  }

  /** A page on a new archive of the running program; the program is started where none runs. */
  async onNewArchive(watch: Watch): Promise<{ readonly program: Program; readonly archive: string }> {
    const name = `Test ${++this.#archives}`;
    const archive = join(this.archiveFolder, `${name}.cuttings`);
    const running = this.#program;
    if (running === null) return { program: await this.on(archive, watch), archive };
    const { context, origin, page } = running;
    const made = await context.request.post(`${origin}/call/archive.create`, {
      headers: { Origin: origin },
      data: { name },
    });
    const reply = (await made.json()) as { ok: boolean };
    if (!reply.ok) throw new Error(`no new archive: ${JSON.stringify(reply)}`);
    watch(context);
    await page.goto(origin);
    await page.getByRole('main').waitFor();
    return { program: running, archive };
  }

  /** Starts the program on an archive; the one that ran must have been closed. */
  async on(archive: string, watch: Watch): Promise<Program> {
    const environment: Environment = {
      CUTTINGS_ARCHIVE: archive,
      CUTTINGS_DOCUMENTS: this.archiveFolder,
      CUTTINGS_SETTINGS: this.settingsFolder,
    };
    this.#program = await startBrowserProgram(await this.#browser(), environment, watch);
    return this.#program;
  }

  /**
   * After a spec: what its page kept is forgotten, and all that a spec may have set. The tab stays, as a new one takes as long as
   * loading the page does.
   */
  async leave(): Promise<void> {
    if (this.#program === null) return;
    const { context, page } = this.#program;
    await page.evaluate(() => localStorage.clear());
    await page.unrouteAll();
    await page.goto('about:blank');
    await page.emulateMedia({ colorScheme: null });
    await page.mouse.move(0, 0);
    await context.clearPermissions();
    for (const other of context.pages()) if (other !== page) await other.close();
  }

  async close(): Promise<void> {
    await this.#program?.close();
    this.#program = null;
  }

  /** Ends the program and deletes its archives. */
  async end(): Promise<void> {
    await this.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
