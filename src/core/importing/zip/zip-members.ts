import { Buffer } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import yauzl from 'yauzl';
import type { ZipMember } from '../file-to-read.ts';
import { askForPlainText } from '../ask-for-plain-text.ts';
import { BlockReader } from './block-reader.ts';

/** A file in a ZIP file, or why it is not read. `name` as it stands in the ZIP file, parts divided by "/". */
export type ListedMember = { readonly name: string } & (
  | { readonly member: ZipMember }
  | { readonly refusal: string; readonly size: number }
);

export type ZipListing =
  /** A document of another format that is a ZIP file inside (Word, OpenDocument, EPUB). */
  | { readonly kind: 'document' }
  | { readonly kind: 'refused'; readonly note: string }
  | { readonly kind: 'members'; readonly members: readonly ListedMember[] };

/** Far above what people pack, far below what harms. */
const limits = { members: 100_000, bytes: 4 * 1024 * 1024 * 1024, ratio: 300, smallest: 1024 * 1024 };

const damaged = 'It is damaged: its list of files cannot be read. Get the file again from where it came from.';
const harmful = `It would unpack to far more than it holds, as files made to do harm do, and was not unpacked. ${askForPlainText}`;

/** Lists the files of a ZIP file without unpacking one. Names that lead out of it, sizes that lie and files that share bytes refuse it whole. */
export async function zipMembers(path: string | Uint8Array): Promise<ZipListing> {
  let file: number;
  try {
    // As for any other file: no link is followed, no pipe waited for.
    file = openSync(
      typeof path === 'string' ? path : Buffer.from(path),
      constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0),
    );
  } catch {
    return { kind: 'document' };
  }
  try {
    if (!fstatSync(file).isFile()) return { kind: 'document' };
    return await listMembers(file, fstatSync(file).size);
  } finally {
    closeSync(file);
  }
}

function listMembers(file: number, fileSize: number): Promise<ZipListing> {
  return new Promise((resolve) => {
    const refuse = (note: string): void => resolve({ kind: 'refused', note });
    const options = { lazyEntries: true, autoClose: false, strictFileNames: true };
    yauzl.fromRandomAccessReader(new BlockReader(file), fileSize, options, (error, zip) => {
      if (error !== null || zip === undefined) return refuse(damaged);
      const members: ListedMember[] = [];
      let packed = 0;
      let unpacked = 0;
      zip.on('error', (failure: Error) => refuse(/path|name/iu.test(failure.message) ? badName : damaged));
      zip.on('end', () => resolve({ kind: 'members', members }));
      zip.on('entry', (entry: yauzl.Entry) => {
        const { fileName } = entry;
        if (['[Content_Types].xml', 'mimetype'].includes(fileName)) return resolve({ kind: 'document' });
        packed += entry.compressedSize;
        unpacked += entry.uncompressedSize;
        if (members.length >= limits.members)
          return refuse(`It holds more than ${limits.members} files. Unpack it, then import the folder.`);
        if (packed > fileSize || unpacked > limits.bytes) return refuse(harmful);
        if (!fileName.endsWith('/')) members.push({ name: fileName, ...listed(entry) });
        zip.readEntry();
      });
      zip.readEntry();
    });
  });
}

const badName = `It names files outside of itself, as files made to do harm do, and was not unpacked. ${askForPlainText}`;

function listed(
  entry: yauzl.Entry,
): { readonly member: ZipMember } | { readonly refusal: string; readonly size: number } {
  const { uncompressedSize: size, compressedSize, compressionMethod: method } = entry;
  const refuse = (refusal: string) => ({ refusal, size });
  if (entry.isEncrypted()) return refuse('It is protected by a password. Unpack its ZIP file, then import it.');
  if (isLink(entry)) return refuse('It is a link, and links are not followed. Import what it points to itself.');
  if (size > limits.smallest && size / Math.max(1, compressedSize) > limits.ratio) return refuse(harmful);
  if (method !== 0 && method !== 8)
    return refuse('It is packed in a way that is not read. Unpack its ZIP file, then import it.');
  if (/\.zip$/iu.test(entry.fileName))
    return refuse('It is a ZIP file in a ZIP file. Unpack the outer one, then import it.');
  return { member: { offset: entry.relativeOffsetOfLocalHeader, compressedSize, size, method, crc32: entry.crc32 } };
}

/** Unix file type in the upper half of the external attributes. */
function isLink({ externalFileAttributes }: yauzl.Entry): boolean {
  return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}
