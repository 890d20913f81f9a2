import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type BigIntStats } from 'node:fs';

/** Larger files are refused before they are read: no article is that long, and a string that long helps nobody. */
export const largestFile = 64 * 1024 * 1024;

export type FileBytes = { readonly bytes: Uint8Array } | { readonly refusal: string; readonly size: number };

/**
 * All bytes of a regular file. Links are not followed, pipes and devices not waited for. What is answered is what one open
 * file held from beginning to end: one that changes meanwhile is refused.
 */
export function readBytes(path: string | Uint8Array): FileBytes {
  let file: number;
  try {
    // Opening a FIFO without O_NONBLOCK would wait for ever; O_NOFOLLOW makes a link ELOOP. Windows has neither flag.
    const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
    file = openSync(pathOf(path), flags);
  } catch (error) {
    return { refusal: openingRefusal(error), size: 0 };
  }
  try {
    return readOpen(file);
  } catch (error) {
    return {
      refusal: `It could not be read (${codeOf(error)}). Check the disk it lies on, then import it again.`,
      size: 0,
    };
  } finally {
    closeSync(file);
  }
}

function readOpen(file: number): FileBytes {
  const before = fstatSync(file, { bigint: true });
  const size = Number(before.size);
  if (!before.isFile()) return { refusal: `${kindOf(before)} Only ordinary files are read.`, size: 0 };
  if (size > largestFile) {
    const refusal = `It has ${megabytes(size)} MB; up to ${megabytes(largestFile)} MB are read. Cut it into single articles.`;
    return { refusal, size };
  }
  // One byte more than there should be, to notice a file that grows.
  const bytes = new Uint8Array(size + 1);
  let length = 0;
  for (let read = -1; read !== 0 && length <= size; length += read)
    read = readSync(file, bytes, length, bytes.length - length, length);
  const after = fstatSync(file, { bigint: true });
  if (length !== size || after.size !== before.size || after.mtimeNs !== before.mtimeNs)
    return { refusal: 'It changed while it was being read. Import it again when it is finished.', size };
  return { bytes: bytes.subarray(0, size) };
}

/** Size of a file that is not read, for the ledger; 0 when it cannot be told. */
export function sizeOf(path: string | Uint8Array): number {
  return lstatSync(pathOf(path), { throwIfNoEntry: false })?.size ?? 0;
}

/** What Node's functions take. */
function pathOf(path: string | Uint8Array): string | Buffer {
  return typeof path === 'string' ? path : Buffer.from(path);
}

function openingRefusal(error: unknown): string {
  const code = codeOf(error);
  switch (code) {
    case 'ENOENT':
      return 'It is no longer there. It was moved or deleted before it could be read.';
    case 'ELOOP':
    case 'EMLINK':
      return linkRefusal;
    case 'EACCES':
    case 'EPERM':
      return 'It may not be read by you. Change its permissions, then import it again.';
    case 'ENXIO':
      return 'It is a socket or a device. Only ordinary files are read.';
    case 'ENAMETOOLONG':
      return 'Its path is too long for this system. Move it nearer to the top, then import it again.';
    default:
      return `It could not be opened (${code}). Check the disk it lies on, then import it again.`;
  }
}

/** Of a link inside a dropped folder. */
export const linkRefusal = 'It is a link, and links in folders are not followed. Import what it points to itself.';

function kindOf(stats: BigIntStats): string {
  if (stats.isDirectory()) return 'It is a folder.';
  if (stats.isFIFO()) return 'It is a pipe.';
  if (stats.isSocket()) return 'It is a socket.';
  return 'It is a device.';
}

/** The system's code of an error ("EIO"), for messages. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / (1024 * 1024)));
}
