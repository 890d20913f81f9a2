import { ideograph } from './split-ideographs.ts';

/** Where the words of a text stand, as the index cuts them; offsets in UTF-16 code units. */
export type IndexedWords = { readonly count: number; readonly starts: Uint32Array; readonly ends: Uint32Array };

/** What a character is to the index: no part of a word, part of one, a mark behind a letter, or a word of its own. */
const nothing = 1;
const letter = 2;
const mark = 3;
const alone = 4;

/** By code unit; 0: not looked up yet. Surrogates stay 0 and are looked up by code point. */
const classes = new Uint8Array(0x10000);
const isLetter = /^[\p{L}\p{N}\p{Co}]$/u;
const isMark = /^\p{M}$/u;

function classify(codePoint: number): number {
  const known = codePoint < 0x10000 ? (classes[codePoint] ?? 0) : 0;
  if (known !== 0) return known;
  const character = String.fromCodePoint(codePoint);
  const found = ideograph.test(character)
    ? alone
    : isLetter.test(character)
      ? letter
      : isMark.test(character)
        ? mark
        : nothing;
  if (codePoint < 0x10000) classes[codePoint] = found;
  return found;
}

/** Where words are noted before their number is known. Kept for the next text, for news are short; a long one gets its own. */
const kept = { starts: new Uint32Array(0x10000), ends: new Uint32Array(0x10000) };

/** Cuts a text into words in one pass: unicode61's letters, digits and private use; marks belong to the letter before. */
export function cutIndexedWords(text: string): IndexedWords {
  const { length } = text;
  const { starts, ends } =
    length <= kept.starts.length ? kept : { starts: new Uint32Array(length), ends: new Uint32Array(length) };
  let count = 0;
  let within = 0;
  for (let at = 0; at < text.length;) {
    let codePoint = text.charCodeAt(at);
    let next = at + 1;
    if (codePoint >= 0xd800 && codePoint <= 0xdbff) {
      codePoint = text.codePointAt(at) ?? 0;
      if (codePoint > 0xffff) next = at + 2;
    }
    const kind = classify(codePoint);
    if (kind === mark && within !== 0) ends[count - 1] = next;
    else if (kind === letter && within === letter) ends[count - 1] = next;
    else if (kind === letter || kind === alone) {
      starts[count] = at;
      ends[count] = next;
      count += 1;
      within = kind;
    } else within = 0;
    at = next;
  }
  return { count, starts: starts.slice(0, count), ends: ends.slice(0, count) };
}

/** The first word behind an offset where no word is under way, as {@link cutIndexedWords} cuts it; null: there is none. */
export function nextIndexedWord(text: string, from: number): { readonly start: number; readonly end: number } | null {
  let start = -1;
  let end = from;
  let within = 0;
  for (let at = from; at < text.length;) {
    const codePoint = text.codePointAt(at) ?? 0;
    const next = at + (codePoint > 0xffff ? 2 : 1);
    const kind = classify(codePoint);
    if (start < 0 && (kind === letter || kind === alone)) {
      start = at;
      within = kind;
    } else if (start >= 0 && kind !== mark && (kind !== letter || within !== letter)) break;
    if (start >= 0) end = next;
    at = next;
  }
  return start < 0 ? null : { start, end };
}
