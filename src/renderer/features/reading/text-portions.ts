import type { Stretch } from './text-map.ts';

/** A run of paragraphs of the body that is put on the page together: from paragraph `first` to the one before `behind`. */
export type Portion = Stretch & { readonly first: number; readonly behind: number };

/** Bodies of so many UTF-16 code units are one portion: no newspaper article is longer. */
const shortBody = 120_000;
/** Length of a portion: about three screens. */
const portionLength = 8_000;
/** A paragraph that is longer is shown as several. Chromium lays out a paragraph as a whole, and takes seconds for one of megabytes. */
const longestParagraph = 20_000;

/** The paragraphs as they are shown: those that no person wrote as one, of more than 20,000 code units, in pieces that end at white space where there is any. */
export function shownParagraphs(text: string, paragraphs: readonly Stretch[]): readonly Stretch[] {
  if (paragraphs.every(({ start, end }) => end - start <= longestParagraph)) return paragraphs;
  return paragraphs.flatMap(({ start, end }) => {
    const pieces: Stretch[] = [];
    let from = start;
    while (end - from > longestParagraph) {
      const to = endOfPiece(text, from);
      pieces.push({ start: from, end: to });
      from = to;
    }
    return [...pieces, { start: from, end }];
  });
}

function endOfPiece(text: string, from: number): number {
  const latest = from + longestParagraph;
  const space = text.lastIndexOf(' ', latest - 1);
  if (space > from + longestParagraph / 2) return space + 1;
  return isLowSurrogate(text.charCodeAt(latest)) ? latest - 1 : latest;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** The body, all paragraphs but the first, in portions; a short one in a single portion. */
export function portionsOf(paragraphs: readonly Stretch[]): readonly Portion[] {
  const start = paragraphs[1]?.start;
  const end = paragraphs.at(-1)?.end;
  if (start === undefined || end === undefined) return [];
  if (end - start <= shortBody) return [{ start, end, first: 1, behind: paragraphs.length }];
  const portions: Portion[] = [];
  let first = 1;
  for (let index = 1; index < paragraphs.length; index++) {
    const begins = paragraphs[first]?.start ?? 0;
    const ends = paragraphs[index]?.end ?? 0;
    if (ends - begins < portionLength && index < paragraphs.length - 1) continue;
    portions.push({ start: begins, end: ends, first, behind: index + 1 });
    first = index + 1;
  }
  return portions;
}

/** Index of the portion that holds a place of the text, or of the first one for a place before the body. */
export function portionAt(portions: readonly Portion[], offset: number): number {
  return Math.max(
    0,
    portions.findLastIndex(({ start }) => start <= offset),
  );
}
