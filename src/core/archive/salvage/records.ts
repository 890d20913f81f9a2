/** A value as SQLite stores it. */
export type Value = null | number | bigint | string | Buffer;

/** Reads a variable-length integer of up to 9 bytes; null when the bytes end before it does. */
export function readVarint(bytes: Buffer, at: number): { readonly value: number; readonly next: number } | null {
  let value = 0n;
  for (let index = 0; index < 9; index += 1) {
    const byte = bytes[at + index];
    if (byte === undefined) return null;
    if (index === 8) return { value: Number(BigInt.asIntN(64, (value << 8n) | BigInt(byte))), next: at + 9 };
    value = (value << 7n) | BigInt(byte & 0x7f);
    if (byte < 0x80) return { value: Number(value), next: at + index + 1 };
  }
  return null;
}

/**
 * Values of a record (SQLite's file format, section 2.1). Null when its parts do not add up to its length, as in most
 * records that were damaged.
 */
export function readRecord(payload: Buffer): Value[] | null {
  const header = readVarint(payload, 0);
  if (header === null || header.value > payload.length || header.value < header.next) return null;
  const values: Value[] = [];
  let at = header.next;
  let body = header.value;
  while (at < header.value) {
    const type = readVarint(payload, at);
    if (type === null || type.next > header.value) return null;
    at = type.next;
    const size = sizeOf(type.value);
    if (size === null || body + size > payload.length) return null;
    values.push(valueOf(type.value, payload.subarray(body, body + size)));
    body += size;
  }
  return body === payload.length ? values : null;
}

const fixedSizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0] as const;

function sizeOf(type: number): number | null {
  if (type < 0 || type === 10 || type === 11) return null;
  return fixedSizes[type] ?? Math.floor((type - 12) / 2);
}

function valueOf(type: number, bytes: Buffer): Value {
  if (type === 0) return null;
  if (type <= 4) return bytes.readIntBE(0, bytes.length);
  if (type === 5) return bytes.readIntBE(0, 6);
  if (type === 6) {
    const value = bytes.readBigInt64BE();
    return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  }
  if (type === 7) return bytes.readDoubleBE();
  if (type === 8 || type === 9) return type - 8;
  return type % 2 === 0 ? Buffer.from(bytes) : bytes.toString('utf8');
}
