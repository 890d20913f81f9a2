import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IpcMainInvokeEvent, Session, WebContents } from 'electron';
import { expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ app: {}, BrowserWindow: class {} }));
const { denyPermissions } = await import('./permissions.ts');
const { closeNetwork } = await import('./network.ts');
const { keepOnPage } = await import('./navigation.ts');
const { isFromPage } = await import('./sender.ts');
const { webPreferences } = await import('./window.ts');
const { HostRequests } = await import('./host-requests.ts');

const origin = 'app://cuttings';
type Handler = (...given: unknown[]) => unknown;

/** Remembers what it was told by which name. */
function recorder(): { thing: unknown; told: Map<string, Handler> } {
  const told = new Map<string, Handler>();
  const thing = new Proxy(
    {},
    {
      get: (_target, name) => (first: unknown, second?: unknown) =>
        void told.set(
          second === undefined ? String(name) : `${String(name)} ${String(first)}`,
          (second ?? first) as Handler,
        ),
    },
  );
  return { thing, told };
}

// Every permission that Electron's own types know.
const types = readFileSync(join(import.meta.dirname, '../../node_modules/electron/electron.d.ts'), 'utf8');
const permissions = (/setPermissionCheckHandler\(handler: [^;]*?permission: ([^,]*),/.exec(types)?.[1] ?? '')
  .split('|')
  .map((name) => name.trim().replaceAll("'", ''));

test('every permission that Electron knows is denied, but writing text to the clipboard from our page', () => {
  const { thing, told } = recorder();
  denyPermissions(thing as Session, origin);
  const ours = { getURL: () => 'app://cuttings/#article?id=1' };
  const others = { getURL: () => 'app://cuttings.evil/' };
  expect(permissions.length).toBeGreaterThan(40);
  const asked = (contents: object | null) =>
    permissions.filter((permission) => {
      const answer = vi.fn();
      told.get('setPermissionRequestHandler')?.(contents, permission, answer);
      const checked = told.get('setPermissionCheckHandler')?.(contents, permission);
      expect(answer.mock.calls).toEqual([[checked]]);
      return checked;
    });
  expect([asked(ours), asked(others), asked(null)]).toEqual([['clipboard-sanitized-write'], [], []]);
});

test('devices, captures, pairings and downloads are denied', () => {
  const { thing, told } = recorder();
  denyPermissions(thing as Session, origin);
  const [streams, pairing, download] = [vi.fn(), vi.fn(), { preventDefault: vi.fn() }];
  told.get('setDisplayMediaRequestHandler')?.({}, streams);
  told.get('setBluetoothPairingHandler')?.({}, pairing);
  told.get('on will-download')?.(download);
  expect(told.get('setDevicePermissionHandler')?.({})).toBe(false);
  expect(told.get('setUSBProtectedClassesHandler')?.({ protectedClasses: ['audio', 'hid'] })).toEqual(['audio', 'hid']);
  expect([streams.mock.calls, pairing.mock.calls, download.preventDefault.mock.calls]).toEqual([
    [[null]],
    [[{ confirmed: false }]],
    [[]],
  ]);
});

test('a session gets a proxy that leads nowhere, for loopback too, no spell checker, and its requests are looked at', async () => {
  const session = {
    setSpellCheckerEnabled: vi.fn(),
    setProxy: vi.fn(() => Promise.resolve()),
    webRequest: { onBeforeRequest: vi.fn() },
  };
  await closeNetwork(session as unknown as Session, null);
  expect(session.setSpellCheckerEnabled.mock.calls).toEqual([[false]]);
  expect(session.setProxy.mock.calls).toEqual([
    [{ mode: 'fixed_servers', proxyRules: '127.0.0.1:9', proxyBypassRules: '<-loopback>' }],
  ]);
  const handler = session.webRequest.onBeforeRequest.mock.calls[0]?.[0] as Handler;
  const answers: unknown[] = [];
  for (const url of ['app://cuttings/x.js', 'https://example.invalid/', 'file:///etc/passwd'])
    handler({ url }, (answer: unknown) => answers.push(answer));
  expect(answers).toEqual([{ cancel: false }, { cancel: true }, { cancel: true }]);
});

test('a window stays on the page, opens no other and takes no webview', () => {
  const { thing, told } = recorder();
  keepOnPage(thing as WebContents, origin);
  for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
    const prevented = [
      'app://cuttings/',
      'app://cuttings.evil/',
      'https://example.invalid/',
      'file:///',
      'about:blank',
    ].map((url) => {
      const preventDefault = vi.fn();
      told.get(`on ${event}`)?.({ url, preventDefault });
      return preventDefault.mock.calls.length;
    });
    expect(prevented).toEqual([0, 1, 1, 1, 1]);
  }
  const webview = { preventDefault: vi.fn() };
  told.get('on will-attach-webview')?.(webview);
  expect(webview.preventDefault).toHaveBeenCalledOnce();
  expect(told.get('setWindowOpenHandler')?.({ url: 'app://cuttings/' })).toEqual({ action: 'deny' });
});

test.each([
  ['the page', { url: 'app://cuttings/', parent: null }, true],
  ['a frame in the page', { url: 'app://cuttings/', parent: { url: 'app://cuttings/' } }, false],
  ['another page', { url: 'https://example.invalid/', parent: null }, false],
  ['a page that is gone', null, false],
  ['a page that shows nothing yet', { url: '', parent: null }, false],
])('a message from %s is believed: %o', (_who, senderFrame, believed) => {
  expect(isFromPage({ senderFrame } as unknown as IpcMainInvokeEvent, origin)).toBe(believed);
});

test('a page is isolated, sandboxed and without Node, said in full', () => {
  expect(webPreferences).toEqual({
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
  });
});

test('requests wait until the page listens, and again while it loads anew', () => {
  const requests = new HostRequests();
  const heard: unknown[] = [];
  requests.post('import-tickets', ['one']);
  requests.listening((event) => heard.push(event));
  requests.post('find');
  requests.gone();
  requests.post('help');
  expect(heard).toEqual([
    { type: 'host-request', request: 'import-tickets', tickets: ['one'] },
    { type: 'host-request', request: 'find', tickets: [] },
  ]);
  requests.listening((event) => heard.push(event));
  expect(heard.at(-1)).toEqual({ type: 'host-request', request: 'help', tickets: [] });
});
