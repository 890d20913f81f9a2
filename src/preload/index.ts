import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import type { CuttingsEvent } from '../contract/event.ts';
import type { Host } from '../contract/host.ts';

/** The bridge from the page to Electron's main process. Runs sandboxed; types only from the contract. */
const host: Host = {
  kind: 'electron',
  call: (name, input) => ipcRenderer.invoke('call', name, input),
  subscribe(listener) {
    // The event itself, through which the page could reach Electron, stays here.
    const deliver = (_event: IpcRendererEvent, event: CuttingsEvent): void => listener(event);
    ipcRenderer.on('event', deliver);
    ipcRenderer.send('listening');
    return () => void ipcRenderer.off('event', deliver);
  },
  files: {
    takesFolders: true,
    // A File that a script made has no path: there is nothing on the disk to hand over.
    handOver: (files) =>
      ipcRenderer.invoke(
        'hand-over',
        files.map(({ file }) => webUtils.getPathForFile(file)).filter((path) => path !== ''),
      ),
    choose: (what) => ipcRenderer.invoke('choose', what),
  },
  save: (name, { parts }) => ipcRenderer.invoke('save', name, parts),
};

contextBridge.exposeInMainWorld('cuttings', host);
