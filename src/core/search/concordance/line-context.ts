import type { Hit } from '../find-hits.ts';

/** A hit with the words before and behind it, line breaks as spaces. Joined, they are a stretch of the text. */
export type LineContext = { readonly left: string; readonly hit: string; readonly right: string };

/** Characters to either side of a hit. */
const width = 120;

/** What stands around a hit: as many whole words as fit into 120 characters to either side. */
export function lineContext(text: string, { start, end }: Hit): LineContext {
  return {
    left: oneLine(text.slice(wordStart(text, start - width, start), start)),
    hit: oneLine(text.slice(start, end)),
    right: oneLine(text.slice(end, wordEnd(text, end, end + width))),
  };
}

/** The first place from `from` on, and not beyond `to`, at which no word is cut; `from` when there is none. */
function wordStart(text: string, from: number, to: number): number {
  if (from <= 0) return 0;
  for (let at = from; at < to; at++) if (isSpace(text.charCodeAt(at - 1))) return at;
  return isLowSurrogate(text.charCodeAt(from)) ? from + 1 : from;
}

function wordEnd(text: string, from: number, to: number): number {
  if (to >= text.length) return text.length;
  for (let at = to; at > from; at--) if (isSpace(text.charCodeAt(at))) return at;
  return isLowSurrogate(text.charCodeAt(to)) ? to - 1 : to;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0xa0;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\n\t]+/gu, ' ');
}
