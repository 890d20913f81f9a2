/**
 * Parts of a model file as lists of numbers: copies, since a file's parts do not lie where typed arrays may begin. Numbers are stored with
 * their lowest byte first, as all processors have them on which Electron runs.
 */
export function bytesOf(file: Uint8Array, at: number, count: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(count);
  copy.set(file.subarray(at, at + count));
  return copy;
}

export function signedBytesOf(file: Uint8Array, at: number, count: number): Int8Array {
  return new Int8Array(bytesOf(file, at, count).buffer);
}

export function uint16sOf(file: Uint8Array, at: number, count: number): Uint16Array {
  return new Uint16Array(bytesOf(file, at, count * 2).buffer);
}

export function uint32sOf(file: Uint8Array, at: number, count: number): Uint32Array {
  return new Uint32Array(bytesOf(file, at, count * 4).buffer);
}
