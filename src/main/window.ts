import { BrowserWindow, type WebPreferences } from 'electron';
import { join } from 'node:path';
import { readWindowState, smallest, writeWindowState } from './window-state.ts';

/** What a page may do, written out in full: the safe defaults of today are not left to tomorrow's. */
export const webPreferences = {
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
} as const satisfies WebPreferences;

type WindowOptions = {
  readonly preload: string;
  /** Where the size of the window is remembered. */
  readonly settingsFolder: string;
  readonly icon: string;
  /** Whether developer tools can be opened. */
  readonly developerTools: boolean;
};

/** A window without a page yet, in the size of last time. */
export function createWindow({ preload, settingsFolder, icon, developerTools }: WindowOptions): BrowserWindow {
  const stateFile = join(settingsFolder, 'window.json');
  const state = readWindowState(stateFile);
  const window = new BrowserWindow({
    width: state.width,
    height: state.height,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Cuttings',
    icon,
    webPreferences: { ...webPreferences, preload, devTools: developerTools },
  });
  if (state.maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const { width, height } = window.getNormalBounds();
    writeWindowState(stateFile, { width, height, maximised: window.isMaximized() });
  });
  return window;
}

/** Brings a window to the person who started the program a second time. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
