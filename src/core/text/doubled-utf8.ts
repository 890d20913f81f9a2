/**
 * Text that was UTF-8, was read as windows-1252 and saved as UTF-8 again: "Ã©" for "é". Each character of a sequence stands for one
 * byte of UTF-8; sequences that are no well-formed UTF-8 are characters of their own and stay.
 */

/** Label of this encoding for `decodeAs`. No standard knows it; it is UTF-8 with a second reading on top. */
export const doubledUtf8 = 'utf-8-twice';

const western = new TextDecoder('windows-1252');

/** The byte that a character above ASCII stands for. windows-1252 leaves no byte out: the WHATWG reads 81, 8D, 8F, 90, 9D as controls. */
const bytesOf: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 128 }, (_each, index) => [western.decode(Uint8Array.of(index + 128)), index + 128]),
);
const charactersOf: ReadonlyMap<number, string> = new Map([...bytesOf].map(([character, byte]) => [byte, character]));

/** First characters stand for C2–F4, the lead bytes of UTF-8. */
const sequence =
  /[\u00C2-\u00F4][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]{1,3}/g;

/** The text as it was before it was read wrongly. */
export function undoubled(text: string): string {
  return text.replace(sequence, (characters) => undoubledSequence(characters));
}

/** How many characters of a text look as if they had been read wrongly. */
export function doubledCount(text: string): number {
  let count = 0;
  for (const [characters] of text.matchAll(sequence)) if (undoubledSequence(characters) !== characters) count += 1;
  return count;
}

/** The text as it would read after having been read wrongly. */
export function doubled(text: string): string {
  return text.replace(/[^\0-\u007F]/gu, (character) =>
    [...Buffer.from(character, 'utf8')].map((byte) => charactersOf.get(byte) ?? '').join(''),
  );
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function undoubledSequence(characters: string): string {
  const [lead = 0, ...trail] = Array.from(characters, (character) => bytesOf.get(character) ?? 0);
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (trail.length + 1 < length) return characters;
  try {
    return strict.decode(Uint8Array.of(lead, ...trail.slice(0, length - 1))) + characters.slice(length);
  } catch {
    return characters;
  }
}
