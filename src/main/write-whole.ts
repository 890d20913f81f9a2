import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a file, its parts one after the other and texts in UTF-8, whole or not at all: what stood there before stays until the new bytes are on the disk. */
export async function writeWhole(path: string, parts: readonly (string | Uint8Array)[]): Promise<void> {
  const draft = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.new`);
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      for (const part of parts) await file.writeFile(part, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
