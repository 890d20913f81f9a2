import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { TestHost } from './fixtures.ts';

/**
 * A real drop of files and folders from the disk: Chromium gets their paths by DevTools as it does from the window system.
 *
 * @param target what they are dropped on; the middle of the page when left out
 */
export async function dropPaths(
  host: Pick<TestHost, 'page'>,
  paths: readonly string[],
  target?: Locator,
): Promise<void> {
  const box = target ? await target.boundingBox() : null;
  const size = await host.page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));
  const { x, y } = box
    ? { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    : { x: size.width / 2, y: size.height / 2 };
  const devtools = await host.page.context().newCDPSession(host.page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x, y, data });
  await devtools.detach();
}

/**
 * Chooses files or folders in whatever opens when `action` is done: the browser's file chooser, or the system's dialog
 * (which is answered in its place). No paths: the person closes it.
 */
export async function choosePaths(
  host: TestHost,
  paths: readonly string[],
  action: () => Promise<void>,
): Promise<void> {
  const { app } = host.program;
  // A key that is pressed while the page is drawn anew may go unheard: as a person would, it is pressed again.
  for (;;) {
    const answered = app ? await answerNextDialog(app, paths) : chooseInNextChooser(host.page, paths);
    await action();
    if (await answered()) return;
  }
}

/** How long a dialog may be in coming before it is asked for again, ms. */
const patience = 5000;

/** Answers the system's next dialog of this kind. What comes back waits for it, and says whether it came. */
async function answerNextDialog(app: ElectronApplication, paths: readonly string[]): Promise<() => Promise<boolean>> {
  await app.evaluate(
    ({ dialog }, filePaths) => {
      const answered = new Promise<void>((resolve) => {
        dialog.showOpenDialog = () => {
          resolve();
          return Promise.resolve({ canceled: filePaths.length === 0, filePaths });
        };
      });
      Object.assign(globalThis, { answered });
    },
    [...paths],
  );
  return () =>
    app.evaluate((_electron, time) => {
      const { answered } = globalThis as unknown as { answered: Promise<void> };
      return Promise.race([
        answered.then(() => true),
        new Promise<boolean>((resolve) => setTimeout(() => resolve(false), time)),
      ]);
    }, patience);
}

/** The same for the browser's file chooser. */
function chooseInNextChooser(page: Page, paths: readonly string[]): () => Promise<boolean> {
  const opened = page.waitForEvent('filechooser', { timeout: patience }).catch(() => null);
  return async () => {
    const chooser = await opened;
    await chooser?.setFiles([...paths]);
    return chooser !== null;
  };
}

/** The file that `action` gives to the person: a download, or what the save dialog names (which is answered with a place). */
export async function savedBy(host: TestHost, action: () => Promise<void>): Promise<{ name: string; text: string }> {
  const { app } = host.program;
  if (!app) {
    const [download] = await Promise.all([host.page.waitForEvent('download'), action()]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  }
  await app.evaluate(({ dialog }, folder) => {
    dialog.showSaveDialog = (...given: unknown[]) => {
      const { defaultPath = '' } = given.at(-1) as { defaultPath?: string };
      const filePath = `${folder}/${defaultPath.slice(defaultPath.lastIndexOf('/') + 1)}`;
      Object.assign(globalThis, { savedTo: filePath });
      return Promise.resolve({ canceled: false, filePath });
    };
  }, host.folder);
  await action();
  let path = '';
  while (path === '') path = (await app.evaluate(() => (globalThis as { savedTo?: string }).savedTo)) ?? '';
  await host.page.waitForFunction(() => true);
  return { name: basename(path), text: await readWhenThere(join(path)) };
}

async function readWhenThere(path: string): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      if (attempt > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Chooses a form from "Save list as …". */
export async function saveListAs({ page }: TestHost, form: 'CSV' | 'Excel' | 'JSON Lines'): Promise<void> {
  await page.getByRole('button', { name: 'Save list as …' }).click();
  await page.getByRole('menuitem', { name: form }).click();
}
