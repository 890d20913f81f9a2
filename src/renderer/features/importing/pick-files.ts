import type { DroppedFile } from '../../../contract/host.ts';
import { fromInput } from '../../host/dropped-files.ts';

/** Lets the person pick files by the browser's own dialog; none when it is closed. For hosts that have no dialog. */
export function pickFiles(what: 'files' | 'folder' | 'archive'): Promise<readonly DroppedFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = what === 'files';
    input.webkitdirectory = what === 'folder';
    if (what === 'archive') input.accept = '.cuttings';
    input.addEventListener('change', () => resolve(input.files ? fromInput(input.files) : []));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
