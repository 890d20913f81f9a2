/** A stretch of the stored text, in UTF-16 code units. */
export type Stretch = { readonly start: number; readonly end: number };

/** A stretch within one paragraph: offsets count from the beginning of that paragraph. */
export type Piece = { readonly paragraph: number; readonly start: number; readonly end: number };

/** Index of the last paragraph that begins at or before `offset`; 0 when there is none. Logarithmic. */
export function paragraphAt(paragraphs: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The parts of a stretch that lie in paragraphs, one for each paragraph that it touches; what lies between paragraphs is
 * not shown and has no piece. Paragraphs are in order and do not overlap.
 */
export function piecesOf(stretch: Stretch, paragraphs: readonly Stretch[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let index = paragraphAt(paragraphs, stretch.start); index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (!paragraph || paragraph.start >= stretch.end) break;
    const start = Math.max(stretch.start, paragraph.start);
    const end = Math.min(stretch.end, paragraph.end);
    if (start < end) pieces.push({ paragraph: index, start: start - paragraph.start, end: end - paragraph.start });
  }
  return pieces;
}

/** Offset in the stored text of a place within a paragraph. */
export function offsetOf(paragraphs: readonly Stretch[], paragraph: number, local: number): number {
  return (paragraphs[paragraph]?.start ?? 0) + local;
}

/** The stretch without white space at its ends; null when nothing else is in it. */
export function trimmed(text: string, { start, end }: Stretch): Stretch | null {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}
