import type { IpcMainEvent, IpcMainInvokeEvent } from 'electron';
import { isPageAddress } from './page-address.ts';

/** Whether a message comes from the page itself: the main frame of a window, showing our origin. Frames and others: no. */
export function isFromPage(event: IpcMainInvokeEvent | IpcMainEvent, origin: string): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isPageAddress(frame.url, origin);
}
