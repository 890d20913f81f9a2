import { existsSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folders that programs keep the same on several computers, by their names. */
const synchronised =
  /^(?:dropbox(?: \(.{1,60}\))?|onedrive(?: - .{1,60})?|google ?drive|my drive|icloud ?drive|mobile documents|cloudstorage|nextcloud|owncloud|pcloud ?drive|box sync|megasync|proton drive)$/iu;

/** Types of file systems of other computers, as statfs tells them on Linux (linux/magic.h): NFS, SMB, CIFS, SMB2, AFS, 9P, Ceph. */
const ofNetworks = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x01021997, 0x00c36400]);

/** What a person should know of where an archive lies; null when it lies well. */
export function placeWarning(path: string, fileSystem: number | null = fileSystemOf(path)): string | null {
  const folder = synchronisedFolder(path);
  if (folder !== null)
    return `It lies in a folder that another program keeps in step (${folder}). Have it open on one computer at a time, or keep it elsewhere and save copies there.`;
  if (path.startsWith('\\\\') || (fileSystem !== null && ofNetworks.has(fileSystem)))
    return 'It lies on a disk of another computer. Have it open on one computer at a time, or keep it on a disk of this one.';
  return null;
}

function synchronisedFolder(path: string): string | null {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const name = folder.slice(dirname(folder).length).replace(/^[\\/]/u, '');
    if (synchronised.test(name)) return name;
    // Syncthing's mark at the top of each of its folders.
    if (existsSync(join(folder, '.stfolder'))) return 'Syncthing';
  }
  return null;
}

/** Null where the system does not tell. */
function fileSystemOf(path: string): number | null {
  if (process.platform !== 'linux') return null;
  try {
    return statfsSync(path).type;
  } catch {
    return null;
  }
}
