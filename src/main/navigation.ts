import type { WebContents } from 'electron';
import { isPageAddress } from './page-address.ts';

/** A window shows the page and nothing else: no navigation away, no frames from elsewhere, no new windows, no webviews. */
export function keepOnPage(contents: WebContents, origin: string): void {
  contents.on('will-navigate', (event) => {
    if (!isPageAddress(event.url, origin)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!isPageAddress(event.url, origin)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isPageAddress(event.url, origin)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
