import { Buffer } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { FileToRead } from '../file-to-read.ts';
import { codeOf, linkRefusal } from '../read-bytes.ts';
import type { RefusedFile } from '../read-outcome.ts';
import { safeName } from '../safe-name.ts';
import { zipMembers } from '../zip/zip-members.ts';
import type { ImportRoot } from './import-root.ts';

/** A file to be read, or something that cannot be. */
export type Walked = { readonly file: FileToRead } | { readonly refused: RefusedFile };

/** Folders within folders, from what was dropped. */
const deepestFolder = 100;

type Folder = { readonly path: Buffer; readonly relativePath: string; readonly depth: number };

/**
 * Walks what was handed over, folder by folder, each in the order of its names' bytes. Links are not followed; hidden
 * entries and archives are passed over; a folder that cannot be read is reported and the walk goes on. At any time it
 * holds the entries of the folders on the way, no more.
 */
export async function* walk(roots: readonly ImportRoot[]): AsyncGenerator<Walked> {
  for (const root of roots) {
    const { relativePath } = root;
    if (root.kind === 'refused') yield refusal(relativePath, root.note, root.bytes);
    else if (root.kind === 'file') yield* walkFile({ path: root.path, name: baseName(relativePath), relativePath });
    else yield* walkFolder({ path: Buffer.from(root.path), relativePath, depth: 0 });
  }
}

/** A file; in place of a ZIP file the files in it. */
async function* walkFile(file: FileToRead): AsyncGenerator<Walked> {
  const listing = /\.zip$/iu.test(file.name) ? await zipMembers(file.path) : null;
  if (listing === null || listing.kind === 'document') yield { file };
  else if (listing.kind === 'refused') yield refusal(file.relativePath, listing.note);
  else {
    if (listing.members.length === 0) yield refusal(file.relativePath, 'It is a ZIP file without a file in it.');
    for (const listed of listing.members) {
      const parts = listed.name.split('/');
      if (parts.some((part) => isPassedOver(Buffer.from(part)))) continue;
      const relativePath = [file.relativePath, ...parts.map(safeName)].join('/');
      if ('refusal' in listed) yield refusal(relativePath, listed.refusal, listed.size);
      else yield { file: { path: file.path, name: baseName(relativePath), relativePath, member: listed.member } };
    }
  }
}

async function* walkFolder(top: Folder): AsyncGenerator<Walked> {
  const waiting: Folder[] = [top];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (folder.depth > deepestFolder) {
      yield refusal(
        folder.relativePath,
        `It lies more than ${deepestFolder} folders deep. Import this folder by itself.`,
      );
      continue;
    }
    let entries: Dirent<Buffer>[];
    try {
      entries = await readdir(folder.path, { withFileTypes: true, encoding: 'buffer' });
    } catch (error) {
      yield refusal(folder.relativePath, folderRefusal(codeOf(error)));
      continue;
    }
    entries.sort((a, b) => Buffer.compare(a.name, b.name));
    const below: Folder[] = [];
    for (const entry of entries) {
      if (isPassedOver(entry.name)) continue;
      const name = safeName(entry.name.toString('utf8'));
      const relativePath = `${folder.relativePath}/${name}`;
      const path = Buffer.concat([folder.path, separator, entry.name]);
      if (entry.isSymbolicLink()) yield refusal(relativePath, linkRefusal);
      else if (entry.isDirectory()) below.push({ path, relativePath, depth: folder.depth + 1 });
      else yield* walkFile({ path: pathOf(path), name, relativePath });
    }
    waiting.push(...below.reverse());
  }
}

const separator = Buffer.from(process.platform === 'win32' ? '\\' : '/');

/** As a string where the bytes are UTF-8, for messages and Windows; as bytes where a string would name another file. */
function pathOf(path: Buffer): string | Uint8Array {
  const text = path.toString('utf8');
  return Buffer.from(text).equals(path) ? text : new Uint8Array(path);
}

/** Hidden files, what systems leave in folders, and Cuttings' own archives with what belongs to them. */
export function isPassedOver(name: Buffer): boolean {
  const text = name.toString('latin1');
  return (
    text.startsWith('.') ||
    /^(?:thumbs\.db|desktop\.ini|__macosx|icon\r)$|\.cuttings(?:-wal|-shm|-journal)?$/iu.test(text)
  );
}

function refusal(relativePath: string, note: string, bytes = 0): Walked {
  return { refused: { outcome: 'refused', name: baseName(relativePath), relativePath, bytes, note } };
}

function baseName(relativePath: string): string {
  return relativePath.slice(relativePath.lastIndexOf('/') + 1);
}

function folderRefusal(code: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'This folder may not be read by you. Change its permissions, then import it again.';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'This folder is no longer there. It was moved or deleted before it could be read.';
    case 'ENAMETOOLONG':
      return 'The path of this folder is too long for this system. Import it by itself from nearer to the top.';
    default:
      return `This folder could not be read (${code}). Check the disk it lies on, then import it again.`;
  }
}
