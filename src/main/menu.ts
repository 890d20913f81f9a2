import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { HostRequests } from './host-requests.ts';

type Request = Parameters<HostRequests['post']>[0];

/**
 * The menu. What is ours goes to the page as a request; the page has the same keys, so that they also work in a browser.
 *
 * @param developerTools whether reload and developer tools are offered
 */
export function setMenu(post: (request: Request) => void, developerTools: boolean): void {
  const item = (label: string, request: Request, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => post(request),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  // In a field these keys undo typing, elsewhere the page takes them: the menu only shows them.
  const shown = { registerAccelerator: false };
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const onMac = process.platform === 'darwin';

  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(onMac ? [{ role: 'appMenu' } as const] : []),
      {
        label: 'Archive',
        submenu: [
          item('Import files…', 'choose-files', 'CmdOrCtrl+O'),
          item('Import a folder…', 'choose-folder', 'CmdOrCtrl+Shift+O'),
          separator,
          item('Open an archive…', 'choose-archive'),
          separator,
          onMac ? { role: 'close' } : { role: 'quit' },
        ],
      },
      {
        label: 'Edit',
        submenu: [
          { ...item('Undo', 'undo', 'CmdOrCtrl+Z'), ...shown },
          { ...item('Redo', 'redo', 'CmdOrCtrl+Shift+Z'), ...shown },
          separator,
          { role: 'cut' },
          { role: 'copy' },
          { role: 'paste' },
          { role: 'selectAll' },
          separator,
          { ...item('Find', 'find', 'CmdOrCtrl+F'), ...shown },
        ],
      },
      {
        label: 'View',
        submenu: [
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          { role: 'resetZoom' },
          { role: 'togglefullscreen' },
          ...(developerTools ? [separator, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : []),
        ],
      },
      { role: 'windowMenu' },
      {
        role: 'help',
        submenu: [item('Keys and help', 'help'), { label: `About ${app.name}`, click: () => app.showAboutPanel() }],
      },
    ]),
  );
}
