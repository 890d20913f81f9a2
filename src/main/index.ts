import { app, BrowserWindow, dialog, session } from 'electron';
import { join } from 'node:path';
import { tellUpdate } from './tell-update.ts';
import { startService } from '../service/start-service.ts';
import type { Service } from '../service/service.ts';
import { registerAppScheme, serveAppScheme } from './app-scheme.ts';
import { carryCalls, handedOver } from './calls.ts';
import { HostRequests } from './host-requests.ts';
import { launchArguments, launchFrom, type Launch } from './launch-arguments.ts';
import { setMenu } from './menu.ts';
import { keepOnPage } from './navigation.ts';
import { closeHostResolver, closeNetwork, quietChromium } from './network.ts';
import { pageOrigin } from './page-address.ts';
import { denyPermissions } from './permissions.ts';
import { bringToFront, createWindow } from './window.ts';

/** The Electron host. It knows windows, menus and dialogs, and no operation of the program. */

const developmentServer = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null);
const origin = developmentServer === null ? pageOrigin : new URL(developmentServer).origin;
const resourcesFolder = join(import.meta.dirname, '../../resources');
const launch = launchArguments({
  argv: process.argv,
  packaged: app.isPackaged,
  workingDirectory: process.cwd(),
  environment: process.env,
});
const requests = new HostRequests();
const opened: string[] = [];
let service: Service | null = null;

/** Set before the lock is asked for, which lies in that folder. */
const settings = process.env['CUTTINGS_SETTINGS'];
if (settings) app.setPath('userData', settings);

if (
  app.isPackaged &&
  ['remote-debugging-port', 'remote-debugging-pipe'].some((name) => app.commandLine.hasSwitch(name))
) {
  // Whoever could drive the page from outside could read the archive.
  app.exit(1);
} else if (app.requestSingleInstanceLock({ ...launch })) {
  beforeReady();
  void app.whenReady().then(start);
} else {
  app.quit();
}

/** What Chromium takes only at this moment. */
function beforeReady(): void {
  registerAppScheme();
  quietChromium();
  // enableSandbox() would strip --no-sandbox, without which root cannot start Chromium (CI). Each window is sandboxed anyway.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.on('session-created', (created) => void secure(created));
  app.on('web-contents-created', (_event, contents) => keepOnPage(contents, origin));
  app.on('second-instance', (_event, _argv, _workingDirectory, sent) => {
    openWindow();
    void take(launchFrom(sent));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (service) void take({ archive: null, files: [path] });
    else opened.push(path);
  });
  app.on('activate', () => service && openWindow());
  app.on('window-all-closed', () => process.platform !== 'darwin' && app.quit());
  app.on('will-quit', closeFirst);
}

async function secure(created: Electron.Session): Promise<void> {
  denyPermissions(created, origin);
  await closeNetwork(created, developmentServer);
}

async function start(): Promise<void> {
  closeHostResolver();
  await secure(session.defaultSession);
  serveAppScheme(join(import.meta.dirname, '../renderer'));
  setMenu((request) => {
    openWindow();
    requests.post(request);
  }, !app.isPackaged);
  let started: Service;
  const updating = tellUpdate();
  try {
    started = await startService({
      host: 'electron',
      archive: launch.archive,
      documentsFolder: process.env['CUTTINGS_DOCUMENTS'] || join(app.getPath('documents'), 'Cuttings'),
      settingsFolder: app.getPath('userData'),
      backupsFolder: process.env['CUTTINGS_BACKUPS'] || null,
      resourcesFolder,
      programVersion: app.getVersion(),
      listener: updating,
      workers: {
        archive: new URL('./archive-worker.js', import.meta.url),
        reading: new URL('./reading-worker.js', import.meta.url),
      },
    });
  } catch (error) {
    dialog.showErrorBox('Cuttings could not open the archive', error instanceof Error ? error.message : String(error));
    return app.exit(1);
  }
  service = started;
  carryCalls(started, origin, ({ sender }) =>
    requests.listening((event) => {
      if (!sender.isDestroyed()) sender.send('event', event);
    }),
  );
  started.subscribe((event) => {
    for (const window of BrowserWindow.getAllWindows())
      if (!window.isDestroyed()) window.webContents.send('event', event);
  });
  openWindow();
  await take({ archive: null, files: [...launch.files, ...opened.splice(0)] });
}

function openWindow(): void {
  const [existing] = BrowserWindow.getAllWindows();
  if (existing) return bringToFront(existing);
  const window = createWindow({
    preload: join(import.meta.dirname, '../preload/index.cjs'),
    settingsFolder: app.getPath('userData'),
    icon: join(resourcesFolder, 'icons/512.png'),
    developerTools: !app.isPackaged,
  });
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) requests.gone();
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && reason !== 'killed') window.reload();
  });
  window.on('closed', () => requests.gone());
  void window.loadURL(developmentServer ?? `${pageOrigin}/`);
}

/** Hands files and an archive from outside to the page, which asks the person or goes ahead. */
async function take({ archive, files }: Launch): Promise<void> {
  const paths = [...(archive === null ? [] : [archive]), ...files];
  if (!service || paths.length === 0) return;
  const reply = await handedOver(service, paths);
  if (!reply.ok) return;
  if (reply.value.archives.length > 0) requests.post('open-archive', reply.value.archives);
  if (reply.value.articles.length > 0) requests.post('import-tickets', reply.value.articles);
}

/** Quitting waits for the archive to be closed. */
function closeFirst(event: Electron.Event): void {
  if (!service) return;
  event.preventDefault();
  const closing = service;
  service = null;
  void closing.close().finally(() => app.quit());
}
