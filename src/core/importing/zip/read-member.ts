import { Buffer } from 'node:buffer';
import { closeSync, constants, openSync, readSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import type { ZipMember } from '../file-to-read.ts';
import { type FileBytes, largestFile } from '../read-bytes.ts';

const damaged = 'It is damaged in its ZIP file. Get that file again from where it came from.';

/** Length of a local file header without its names (APPNOTE 6.3.10, 4.3.7). */
const headerLength = 30;

/** The bytes of one file in a ZIP file, checked against its size and CRC-32. Unpacks no more than the announced size. */
export function readMember(zip: string | Uint8Array, member: ZipMember): FileBytes {
  const { offset, compressedSize, size, method } = member;
  if (size > largestFile)
    return { refusal: `It has more than ${largestFile / 1024 / 1024} MB. Cut it into single articles.`, size };
  let file: number;
  try {
    file = openSync(typeof zip === 'string' ? zip : Buffer.from(zip), constants.O_RDONLY);
  } catch {
    return { refusal: 'Its ZIP file is no longer there. Import it again.', size: 0 };
  }
  try {
    const header = readAt(file, offset, headerLength);
    if (header.length < headerLength || header.readUInt32LE(0) !== 0x04034b50) return { refusal: damaged, size };
    const start = offset + headerLength + header.readUInt16LE(26) + header.readUInt16LE(28);
    const packed = readAt(file, start, compressedSize);
    const bytes = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    const isWhole = bytes.length === size && crc32(bytes) === member.crc32;
    // No Buffer: readers are given plain bytes, and may ask for no less.
    return isWhole
      ? { bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length) }
      : { refusal: damaged, size };
  } catch {
    return { refusal: damaged, size };
  } finally {
    closeSync(file);
  }
}

function readAt(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, position));
}
