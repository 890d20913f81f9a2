/** A piece of RTF. `parameter` is null where a control word has none. */
export type RichTextToken =
  | { readonly type: 'open' | 'close' | 'ignorable' }
  | { readonly type: 'word'; readonly word: string; readonly parameter: number | null }
  | { readonly type: 'symbol'; readonly symbol: string }
  | { readonly type: 'byte'; readonly byte: number };

const backslash = 0x5c;

/** Cuts RTF into tokens, byte by byte, without recursion. Binary data (\\bin) is passed over. Linear in the number of bytes. */
export function* richTextTokens(bytes: Uint8Array): Generator<RichTextToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x7b || byte === 0x7d) {
      yield { type: byte === 0x7b ? 'open' : 'close' };
      at += 1;
    } else if (byte === 0x0a || byte === 0x0d || byte === 0) {
      at += 1;
    } else if (byte !== backslash) {
      yield { type: 'byte', byte };
      at += 1;
    } else {
      const control = readControl(bytes, at + 1);
      yield control.token;
      at = control.end;
    }
  }
}

function readControl(bytes: Uint8Array, at: number): { readonly token: RichTextToken; readonly end: number } {
  const next = bytes[at] ?? 0;
  const letter = String.fromCharCode(next);
  if (next === 0x27) {
    const value = Number.parseInt(ascii(bytes, at + 1, at + 3), 16);
    return { token: { type: 'byte', byte: Number.isNaN(value) ? 0x3f : value }, end: at + 3 };
  }
  if (letter === '*') return { token: { type: 'ignorable' }, end: at + 1 };
  if (letter === '\\' || letter === '{' || letter === '}') return { token: { type: 'byte', byte: next }, end: at + 1 };
  if (!isLetter(next)) return { token: { type: 'symbol', symbol: letter }, end: at + 1 };
  let end = at;
  while (isLetter(bytes[end] ?? 0) && end - at < 40) end += 1;
  const word = ascii(bytes, at, end);
  const from = end;
  if (bytes[end] === 0x2d) end += 1;
  while (isDigit(bytes[end] ?? 0) && end - from < 12) end += 1;
  const parameter = end > from ? Number.parseInt(ascii(bytes, from, end), 10) : Number.NaN;
  if (bytes[end] === 0x20) end += 1;
  const value = Number.isNaN(parameter) ? null : parameter;
  if (word === 'bin') end += Math.max(0, value ?? 0);
  return { token: { type: 'word', word, parameter: value }, end };
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}

function isLetter(byte: number): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
