import type { Page } from '@playwright/test';
import { knownEvents } from './emitter.ts';
import { real } from './state.ts';
import { check, strict } from './strict.ts';

type OpenHandler = (details: { url: string }) => { action: string };

export type WebContents = ReturnType<typeof createWebContents>;

/** The contents of one window; `page` tells which page of Chromium it is, once there is one. */
export function createWebContents(page: () => Page | null) {
  const emitter = knownEvents('webContents', [
    'will-navigate',
    'will-frame-navigate',
    'will-redirect',
    'will-attach-webview',
    'did-start-navigation',
    'render-process-gone',
  ]);
  let open: OpenHandler = () => ({ action: 'allow' });
  return strict('webContents', {
    ...emitter,
    send(name: string, ...given: unknown[]) {
      void page()
        ?.evaluate(
          ([channel, values]) =>
            (window as unknown as { standInDeliver?: (name: unknown, given: unknown) => void }).standInDeliver?.(
              channel,
              values,
            ),
          [name, structuredClone(given)] as const,
        )
        .catch(() => {});
    },
    setWindowOpenHandler(handler: OpenHandler) {
      check(typeof handler === 'function', 'setWindowOpenHandler needs a function');
      open = handler;
    },
    mayOpen: (url: string) => open({ url: real(url) }).action !== 'deny',
    isDestroyed: () => page()?.isClosed() ?? true,
    getURL: () => real(page()?.url() ?? ''),
    close: () => void page()?.close(),
  });
}
