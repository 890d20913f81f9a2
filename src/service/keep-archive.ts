import { constants } from 'node:fs';
import { chmod, copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FailureError } from '../contract/failure.ts';
import { archiveName } from './recent-archives.ts';
import type { HandedArchive } from './tickets.ts';

/** Copies of one name that are made before giving up. */
const mostCopies = 100;

/**
 * Path of an archive that was handed over. An uploaded one goes with its ticket, so it is copied into the documents
 * folder first, under a name that nothing there has.
 */
export async function keepArchive(handed: HandedArchive, documentsFolder: string): Promise<string> {
  if (!handed.temporary) return handed.path;
  await mkdir(documentsFolder, { recursive: true, mode: 0o700 });
  const name = archiveName(handed.name);
  for (let number = 1; number <= mostCopies; number += 1) {
    const path = join(documentsFolder, number === 1 ? `${name}.cuttings` : `${name} ${number}.cuttings`);
    try {
      await copyFile(handed.path, path, constants.COPYFILE_EXCL);
      await chmod(path, 0o600);
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      await rm(path, { force: true });
      throw error;
    }
  }
  throw new FailureError('conflict', `There are ${mostCopies} archives of this name already.`, handed.name);
}
