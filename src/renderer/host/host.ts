import type { Host } from '../../contract/host.ts';
import { browserHost } from './browser-host.ts';

declare global {
  /* oxlint-disable-next-line typescript/consistent-type-definitions -- an interface merges with the browser's own */
  interface Window {
    /** Put there by Electron's preload; absent in a browser. */
    readonly cuttings?: Host;
  }
}

/** The host that this page runs in. */
export function connectHost(): Host {
  return window.cuttings ?? browserHost();
}
