/**
 * The longest input of a call that a host takes: in bytes of JSON over HTTP; between processes, where values are no text, in
 * UTF-16 code units of all strings and names plus one for each value. The largest honest one, a list of 100,000 article ids,
 * is well below.
 */
export const longestMessage = 1024 * 1024;

/** Whether a value from outside is small enough to be looked at. Stops counting at the limit; a cycle is over it. */
export function fitsMessageLimit(input: unknown): boolean {
  const waiting: unknown[] = [input];
  let left = longestMessage;
  while (waiting.length > 0) {
    const value = waiting.pop();
    left -= sizeOf(value);
    if (left < 0) return false;
    if (Array.isArray(value)) for (const item of value) waiting.push(item);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, item] of Object.entries(value)) {
        left -= name.length;
        waiting.push(item);
      }
    }
  }
  return true;
}

/** Of an array its length, before anybody walks through it: `new Array(2 ** 32 - 1)` costs the sender nothing. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (ArrayBuffer.isView(value)) return longestMessage + 1;
  return Array.isArray(value) ? value.length : 1;
}
