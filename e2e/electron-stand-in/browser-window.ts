import type { CDPSession, Frame, Page, Route } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { app } from './app.ts';
import { browser } from './chromium-process.ts';
import { knownEvents } from './emitter.ts';
import { rendererSide } from './renderer-side.ts';
import { real, shown, state } from './state.ts';
import { cancellable, check, checkNames, strict } from './strict.ts';
import { createWebContents, type WebContents } from './web-contents.ts';

type Options = { readonly width: number; readonly height: number; readonly webPreferences: Record<string, unknown> };
type Call = { name: string; given: unknown[]; expectsAnswer: boolean };
type Window = { readonly webContents: WebContents };

const options = ['width', 'height', 'minWidth', 'minHeight', 'show', 'title', 'icon', 'webPreferences'];
/** What Electron documents, and what it must be for a window of ours. */
const preferences: Readonly<Record<string, unknown>> = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  safeDialogs: true,
};

const windows: Window[] = [];

function createWindow(given: Options): Window {
  check(state.ready, 'Cannot create BrowserWindow before app is ready');
  checkNames('BrowserWindow', given, options);
  checkNames('webPreferences', given.webPreferences, [...Object.keys(preferences), 'preload', 'devTools']);
  for (const [name, wanted] of Object.entries(preferences))
    check(given.webPreferences[name] === wanted, `webPreferences.${name} must be ${String(wanted)}`);
  const preload = readFileSync(String(given.webPreferences['preload']), 'utf8');
  const emitter = knownEvents('BrowserWindow', ['ready-to-show', 'close', 'closed']);
  let page: Page | null = null;
  let destroyed = false;
  let maximised = false;
  const webContents = createWebContents(() => page);
  const closing = (): void => {
    state.closing.delete(closing);
    emitter.emit('close', cancellable({}));
  };

  const window: Window = strict('window', {
    webContents,
    ...emitter,
    show() {},
    focus() {},
    restore() {},
    maximize() {
      maximised = true;
    },
    isMaximized: () => maximised,
    isMinimized: () => false,
    isDestroyed: () => destroyed,
    isVisible: () => true,
    getNormalBounds: () => ({ x: 0, y: 0, width: given.width, height: given.height }),
    reload: () => void page?.reload(),
    close() {
      closing();
      void page?.close();
    },
    async loadURL(address: string) {
      const context = await browser;
      const first = windows.length === 1 ? context.pages().find((each) => each.url() === 'about:blank') : undefined;
      page = first ?? (await context.newPage());
      await equip(page, webContents, preload);
      page.on('close', () => {
        destroyed = true;
        windows.splice(windows.indexOf(window), 1);
        emitter.emit('closed');
        if (windows.length === 0 && !state.quitting) app.emit('window-all-closed');
      });
      await page.goto(shown(address));
      emitter.emit('ready-to-show');
    },
  });
  windows.push(window);
  state.closing.add(closing);
  app.emit('web-contents-created', {}, webContents);
  return window;
}

/** Gives a page of Chromium what a window of Electron has: the preload, its messages, our scheme, and guarded ways out. */
async function equip(page: Page, webContents: WebContents, preload: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  page.on('popup', (popup) => {
    if (!webContents.mayOpen(popup.url())) void popup.close();
  });
  await page.exposeBinding('standInInvoke', async ({ frame }, text: string) =>
    answer(frame, text, webContents, devtools),
  );
  await page.route('**', (route) => guarded(page, webContents, route));
  await page.addInitScript(`if (window === top) { const electron = (${rendererSide})();
    (function (require, exports, module) { ${preload}\n })((name) => {
      if (name === 'electron') return electron;
      throw new Error('module not found: ' + name);
    }, {}, {}); }`);
}

async function answer(frame: Frame, text: string, sender: WebContents, devtools: CDPSession): Promise<object> {
  const { name, given, expectsAnswer } = JSON.parse(text) as Call;
  const handler = state.handlers.get(`${expectsAnswer ? 'handle' : 'on'} ${name}`);
  const parent = frame.parentFrame();
  const senderFrame = { url: real(frame.url()), parent: parent && { url: real(parent.url()) } };
  try {
    check(handler, `No handler registered for '${name}'`);
    const values = await withPaths(given, devtools);
    return { ok: true, value: structuredClone(await handler({ sender, senderFrame }, ...(values as unknown[]))) };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}

/** Puts the path on the disk where the preload got a key for a File. A File that a script made has none, and drops out. */
async function withPaths(value: unknown, devtools: CDPSession): Promise<unknown> {
  if (Array.isArray(value)) {
    const items = await Promise.all(value.map((item) => withPaths(item, devtools)));
    return items.filter((item, index) => item !== '' || value[index] === '');
  }
  if (typeof value !== 'string' || !value.startsWith('stand-in-file:')) return value;
  const expression = `standInFiles.get(${JSON.stringify(value)})`;
  const { result } = await devtools.send('Runtime.evaluate', { expression });
  return (await devtools.send('DOM.getFileInfo', { objectId: result.objectId ?? '' })).path;
}

async function guarded(page: Page, webContents: WebContents, route: Route): Promise<void> {
  const request = route.request();
  const url = real(request.url());
  const isNavigation = request.isNavigationRequest();
  const isMainFrame = isNavigation && request.frame() === page.mainFrame();
  if (isNavigation && page.url() !== 'about:blank') {
    const event = cancellable({ url, isMainFrame });
    if (isMainFrame) webContents.emit('will-navigate', event);
    webContents.emit('will-frame-navigate', event);
    if (event.defaultPrevented) return route.abort('aborted');
  }
  const { cancel = false } = await new Promise<{ cancel?: boolean }>((resolve) => {
    if (state.onBeforeRequest) state.onBeforeRequest({ url }, resolve);
    else resolve({});
  });
  const handler = state.protocols.get(new URL(url).protocol.slice(0, -1));
  if (cancel || !handler) return route.abort('blockedbyclient');
  if (isMainFrame) webContents.emit('did-start-navigation', { url, isMainFrame: true, isSameDocument: false });
  const response = await handler(new Request(url, { method: request.method() }));
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** Called with `new`, as Electron's class is. */
export const BrowserWindow = strict(
  'BrowserWindow',
  Object.assign(
    function BrowserWindow(given: Options) {
      return createWindow(given);
    },
    {
      getAllWindows: () => [...windows],
      fromWebContents: (webContents: WebContents) =>
        windows.find((window) => window.webContents === webContents) ?? null,
    },
  ),
);
