import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { readAt } from './read-at.ts';

const headerSize = 32;
const frameHeaderSize = 24;

/** Where a page lies in a write-ahead log: byte offset of its content. */
export type LoggedPages = ReadonlyMap<number, number>;

/**
 * Pages that a write-ahead log holds newer than the file, up to its last commit with right checksums (SQLite's file format,
 * section 4). Empty when there is no log, or none that can be read.
 */
export function loggedPages(path: string, pageSize: number): LoggedPages {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return new Map();
  }
  try {
    return readFrames(file, pageSize);
  } finally {
    closeSync(file);
  }
}

function readFrames(file: number, pageSize: number): LoggedPages {
  const committed = new Map<number, number>();
  const header = readAt(file, 0, headerSize);
  if (header === null || header.readUInt32BE(8) !== pageSize) return committed;
  const bigEndian = (header.readUInt32BE(0) & 1) === 1;
  const salts = header.subarray(16, 24);
  let sums = checksum(header.subarray(0, 24), [0, 0], bigEndian);
  if (!isSum(header, 24, sums)) return committed;
  const pending = new Map<number, number>();
  const { size } = fstatSync(file);
  const frame = Buffer.alloc(frameHeaderSize + pageSize);
  for (let at = headerSize; at + frame.length <= size; at += frame.length) {
    if (readSync(file, frame, 0, frame.length, at) < frame.length) break;
    if (!frame.subarray(8, 16).equals(salts)) break;
    sums = checksum(frame.subarray(0, 8), sums, bigEndian);
    sums = checksum(frame.subarray(frameHeaderSize), sums, bigEndian);
    if (!isSum(frame, 16, sums)) break;
    pending.set(frame.readUInt32BE(0), at + frameHeaderSize);
    if (frame.readUInt32BE(4) === 0) continue;
    for (const [page, offset] of pending) committed.set(page, offset);
    pending.clear();
  }
  return committed;
}

type Sums = readonly [number, number];

function checksum(bytes: Buffer, [first, second]: Sums, bigEndian: boolean): Sums {
  let [one, two] = [first, second];
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    one = (one + (bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)) + two) >>> 0;
    two = (two + (bigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)) + one) >>> 0;
  }
  return [one, two];
}

function isSum(bytes: Buffer, at: number, [one, two]: Sums): boolean {
  return bytes.readUInt32BE(at) === one && bytes.readUInt32BE(at + 4) === two;
}
