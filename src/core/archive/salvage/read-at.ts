import { readSync } from 'node:fs';

/** `length` bytes of an open file from `offset`; null when it does not hold as many, or cannot be read there. */
export function readAt(file: number, offset: number, length: number): Buffer | null {
  const bytes = Buffer.alloc(length);
  try {
    return readSync(file, bytes, 0, length, offset) < length ? null : bytes;
  } catch {
    // A disk that fails at one place may be read at others.
    return null;
  }
}
