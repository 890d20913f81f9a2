import { BrowserWindow, ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import { FailureError, type Reply } from '../contract/failure.ts';
import type { HandedOver } from '../contract/host.ts';
import { fitsMessageLimit } from '../service/message-limit.ts';
import type { Service } from '../service/service.ts';
import { choosePaths, saveParts } from './dialogs.ts';
import { isFromPage } from './sender.ts';

/** As many files and folders as one drop or choice may hold. What lies in the folders does not count. */
const mostPaths = 100_000;

const refused: Reply<never> = {
  ok: false,
  failure: { code: 'invalid-input', message: 'The call does not come from the page of Cuttings.' },
};

/**
 * Carries what the page asks to the service: the whole of the page's way out. Knows no operation. Every sender is checked,
 * and nothing is thrown back.
 *
 * @param listening called when the page has subscribed to events
 */
export function carryCalls(service: Service, origin: string, listening: (event: IpcMainEvent) => void): void {
  const handle = (
    channel: string,
    run: (event: IpcMainInvokeEvent, ...given: unknown[]) => Promise<Reply<unknown>>,
  ): void =>
    ipcMain.handle(channel, async (event, ...given: unknown[]) =>
      isFromPage(event, origin) ? run(event, ...given) : refused,
    );

  handle('call', async (_event, name, input) =>
    fitsMessageLimit([name, input]) ? service.dispatch(name, input) : invalid('The call is too large.'),
  );
  // Paths come from our preload, which gets them from File objects; a page cannot make one that has a path.
  handle('hand-over', async (_event, paths) =>
    isPathList(paths) ? handedOver(service, paths) : invalid('What was handed over is no list of files.'),
  );
  handle('choose', async (event, what) => {
    const window = BrowserWindow.fromWebContents(event.sender);
    const paths = window && (await choosePaths(window, what));
    return paths ? handedOver(service, paths) : invalid('There is no such thing to choose.');
  });
  handle('save', async (event, name, parts) => {
    const window = BrowserWindow.fromWebContents(event.sender);
    return window ? saveParts(window, name, parts) : invalid('There is no window.');
  });
  ipcMain.on('listening', (event) => {
    if (isFromPage(event, origin)) listening(event);
  });
}

/** Puts paths behind tickets. */
export async function handedOver(service: Service, paths: readonly string[]): Promise<Reply<HandedOver>> {
  try {
    return { ok: true, value: await service.tickets.addPaths(paths) };
  } catch (error) {
    if (error instanceof FailureError) return { ok: false, failure: { code: error.code, message: error.message } };
    return { ok: false, failure: { code: 'internal', message: 'The files could not be taken.' } };
  }
}

function isPathList(value: unknown): value is string[] {
  return (
    Array.isArray(value) && value.length <= mostPaths && value.every((path) => typeof path === 'string' && path !== '')
  );
}

function invalid(message: string): Reply<never> {
  return { ok: false, failure: { code: 'invalid-input', message } };
}
