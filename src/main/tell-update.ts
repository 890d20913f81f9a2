import { BrowserWindow, dialog } from 'electron';
import type { CuttingsEvent } from '../contract/event.ts';

/**
 * Says in a message of its own that the archive is brought up to date, while there is no window to say it in yet: on a large archive that is
 * minutes. The message goes by itself when it is done; closing it before changes nothing.
 */
export function tellUpdate(): (event: CuttingsEvent) => void {
  let shown: AbortController | null = null;
  return ({ type }) => {
    if (type === 'update-finished') {
      shown?.abort();
      shown = null;
    } else if (type === 'update-progress' && shown === null && BrowserWindow.getAllWindows().length === 0) {
      shown = new AbortController();
      void dialog.showMessageBox({
        type: 'info',
        title: 'Cuttings',
        message: 'Updating the archive to the newest format…',
        detail:
          'A copy of it as it was is laid beside it first. A large archive takes some minutes; then its window opens.',
        buttons: ['Hide'],
        signal: shown.signal,
      });
    }
  };
}
