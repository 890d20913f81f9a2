/**
 * A stand-in for Electron's main process on an ordinary Chromium, for tests only. Real are our built main process, preload and
 * page, Chromium's policies, navigation and files. Not real are the sandbox, the isolated worlds, Electron's messages and
 * scheme, menus, dialogs and packaging. It knows the part of Electron that the program uses, and throws at anything else.
 */
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipc-main.ts';
import { Menu } from './menu.ts';
import { protocol } from './protocol.ts';
import { session } from './session.ts';
import { strict } from './strict.ts';

export { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session };
/** What `require('electron')` gives, which is how Playwright asks. */
export default strict('electron', { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session });
