import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

/** What a run of all tests may need at once, bytes, generously. */
const room = 4 * 1024 ** 3;

/**
 * A new folder that lies in memory, where the system has one with room (Linux), or null. Tests make hundreds of small archives, each
 * change in which waits for the disk; what they show is the same without the waiting, since none cuts the power. Deleted at the end.
 *
 * @returns {string | null}
 */
export function memoryFolder() {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    if (bavail * bsize < room) return null;
    const folder = mkdtempSync(join('/dev/shm', 'cuttings-'));
    // Some tests run a program as another user, who is to come to what it may read there.
    chmodSync(folder, 0o711);
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    return folder;
  } catch {
    return null;
  }
}
